import {expect} from '@open-wc/testing';
import {parseFeed} from '../../src/parse/index.js';
import type {MpNewsList} from '../../src/elements/news-list/news-list.js';
import {recordProblems} from './problems.js';
import {visibleText} from './visible-text.js';

// Nothing in this file may register the elements before the test does.
const tags = ['mp-news-list', 'mp-policy-area'] as const;
const nobody = {search: '', topic: '', place: '', year: '', source: ''};
const feed = parseFeed({
  url: 'https://news.example/',
  contentType: '',
  text: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [1, 2, 3].map(number => ({
      id: `${number}`,
      title: `Nyhet ${number}`,
      date_published: `2023-01-0${4 - number}`,
    })),
  }),
});

/** Properties that a page sets before the script is there, and what is then seen. */
const rows: readonly (readonly [Partial<MpNewsList>, string])[] = [
  [{}, '3 januari 2023\nNyhet 1\n2 januari 2023\nNyhet 2\n1 januari 2023\nNyhet 3'],
  [{limit: 1}, '3 januari 2023\nNyhet 1'],
  [{limit: 1, heading: 'Aktuellt'}, 'Aktuellt\n3 januari 2023\nNyhet 1'],
  [{pageSize: 1, show: ''}, 'Nyhet 1\nVisa fler\nVisar 1 av 3'],
  [{limit: 1, dateFormat: 'short'}, '2023-01-03\nNyhet 1'],
  [{show: '', query: {...nobody, search: 'nyhet 2'}}, 'Nyhet 2'],
  [{show: '', limit: 1, allHref: 'https://news.example/'}, 'Nyhet 1\nLäs alla nyheter'],
];

describe('what a page sets before the elements are registered', () => {
  const problems = recordProblems();
  const elements: MpNewsList[] = [];
  let told: readonly string[] = [];

  before(async () => {
    for (const tag of tags) {
      for (const [properties] of rows) {
        const element = document.createElement(tag) as MpNewsList;
        Object.assign(element, {feed, controls: ''}, properties);
        document.body.append(element);
        elements.push(element);
      }
    }
    for (const tag of tags) {
      const without = document.createElement(tag) as MpNewsList;
      without.append('Läser in …');
      document.body.append(without);
      elements.push(without);
    }
    expect(tags.some(tag => customElements.get(tag))).to.equal(false);
    await import('../../src/entry/define.js');
    await new Promise(resolve => setTimeout(resolve));
    told = [...problems.unaddressed];
  });
  after(() => elements.forEach(element => element.remove()));

  it('is asked for an address, where there is neither that nor a feed', () => {
    expect(told).to.deep.equal(['<mp-news-list> has no src', '<mp-policy-area> has no src']);
  });

  it('is not, where a script makes the element, which may bring the feed later', async () => {
    const list = document.createElement('mp-news-list');
    document.body.append(list);
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(problems.unaddressed).to.deep.equal([]);
    list.remove();
  });

  tags.forEach((tag, i) => {
    rows.forEach(([properties, seen], j) => {
      it(`holds for ${tag} with ${JSON.stringify(properties)}`, async () => {
        const element = elements[i * rows.length + j]!;
        await element.updateComplete;
        await element.shadowRoot!.querySelector('mp-news-list')?.updateComplete;
        expect(visibleText(element)).to.equal(seen);
        expect(element).to.deep.include({feed, ...properties});
      });
    });
  });
});
