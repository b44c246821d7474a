import {expect} from '@open-wc/testing';
import '../../src/entry/define.js';
import {cleanText} from '../../src/markup/clean-text.js';
import {areaOf, feedWith, listOf} from '../elements/support.js';
import {visibleLines} from '../elements/visible-text.js';
import {readBlocks, readLines} from '../vectors/corpus.js';

const texts = (await readLines('text')).filter(({source}) => cleanText(source));
const twins = await readBlocks('twins');

describe('what a reader should see', () => {
  it('is every text of a feed, as it was written', async () => {
    const items = texts.map(({source}, i) => ({
      id: `${i}`,
      title: source,
      summary: 'x',
      tags: [source],
      _mp: {place: source},
    }));
    const list = await listOf(feedWith(items), 'page-size="9999" show="dateline topics"');
    const rows = [...list.shadowRoot!.querySelectorAll('[part=item]')];
    for (const part of ['link', 'place', 'topic']) {
      const seen = rows.map(row => row.querySelector(`[part=${part}]`)?.textContent);
      expect(seen).to.deep.equal(texts.map(({source}) => cleanText(source)));
    }
  });

  for (const {name, source, expected} of twins)
    it(`is ${name}`, async () => {
      const feed = feedWith([], {_mp: {areas: [{title: 'x', body_html: source}]}});
      const area = await areaOf(feed, 'sections="body"');
      const details = area.shadowRoot!.querySelector('details');
      if (details) details.open = true;
      expect(visibleLines(area)).to.deep.equal(expected.split('\n'));
    });
});
