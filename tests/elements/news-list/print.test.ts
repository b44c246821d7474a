import {expect} from '@open-wc/testing';
import {recordProblems} from '../problems.js';
import {feedWith, findAll, items, listOf, settled} from '../support.js';

describe('on paper', () => {
  recordProblems();

  it('a list shows all that the filter lets through, and on screen as many as before', async () => {
    const list = await listOf(feedWith(items(25)), 'page-size="4"');
    const shown = () => findAll(list, '[part=item]').length;
    const buttons = () => findAll(list, '[part=show-more]').length;
    expect([shown(), buttons()]).to.deep.equal([4, 1]);
    dispatchEvent(new Event('beforeprint'));
    await settled(list);
    expect([shown(), buttons()]).to.deep.equal([25, 0]);
    dispatchEvent(new Event('afterprint'));
    await settled(list);
    expect([shown(), buttons()]).to.deep.equal([4, 1]);
  });

  it('a list that has left the page stays as it is', async () => {
    const list = await listOf(feedWith(items(25)), 'page-size="4"');
    list.remove();
    dispatchEvent(new Event('beforeprint'));
    await settled(list);
    expect(findAll(list, '[part=item]')).to.have.length(4);
  });
});
