import {expect} from '@open-wc/testing';
import {recordProblems} from '../problems.js';
import {feedWith, find, findAll, listOf} from '../support.js';

const feed = feedWith([{title: 'Parken'}]);

/** Every heading that a screen reader lists, with its level. */
const outline = (host: Element) =>
  findAll(host, 'h1, h2, h3, h4, h5, h6').map(
    heading => `${heading.ariaLevel ?? heading.localName[1]} ${heading.innerText}`,
  );

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['', ['2 Parken']],
  ['heading="Nyheter"', ['2 Nyheter', '3 Parken']],
  ['heading-level="1" heading="Nyheter"', ['1 Nyheter', '2 Parken']],
  ['heading-level="4"', ['4 Parken']],
  ['heading-level="5" heading="Nyheter"', ['5 Nyheter', '6 Parken']],
  ['heading-level="6" heading="Nyheter"', ['6 Nyheter', '7 Parken']],
];

describe('the headings of a news list', () => {
  recordProblems();

  for (const [attributes, seen] of rows) {
    it(`are ${seen.join(', ')} with ${attributes || 'no attribute'}`, async () => {
      const list = await listOf(feed, attributes);
      expect(outline(list)).to.deep.equal(seen);
      await expect(list).to.be.accessible();
    });
  }

  it('stand below one that the page gives', async () => {
    const list = await listOf(feed, '', '<h2 slot="heading">Sidans egen</h2>');
    expect(outline(list)).to.deep.equal(['3 Parken']);
  });

  it('come and go with the attribute', async () => {
    const list = await listOf(feed);
    list.heading = 'Nyheter';
    await list.updateComplete;
    expect(outline(list)).to.deep.equal(['2 Nyheter', '3 Parken']);
    list.removeAttribute('heading');
    list.heading = '';
    await list.updateComplete;
    expect(outline(list)).to.deep.equal(['2 Parken']);
    expect(find(list, '[part=heading]') === null).to.equal(true);
  });
});
