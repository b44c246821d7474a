import {expect} from '@open-wc/testing';
import type {Feed} from '../../../src/model/feed.js';
import {recordProblems} from '../problems.js';
import {areaOf, feedWith, find} from '../support.js';

const picture = 'https://news.example/a.png';
const img = `<img alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" src="${picture}">`;

/** What a feed's body says, and what becomes of it in the page. */
const rows: readonly (readonly [string, string, string])[] = [
  ['text', '<p>Hej <b>där</b></p>', '<p>Hej <b>där</b></p>'],
  ['lists', '<ul><li>Ett</li><li>Två</li></ul>', '<ul><li>Ett</li><li>Två</li></ul>'],
  ['a link', '<a href="/om">Om</a>', '<a href="https://news.example/om" rel="noopener">Om</a>'],
  ['a link that runs', '<a href="javascript:alert(1)">Om</a>', 'Om'],
  ['a picture', '<img src="a.png" onerror="alert(1)">', img],
  ['a script', 'Före<script>alert(1)</script>efter', 'Föreefter'],
  ['what is unknown', '<x-y onclick="alert(1)"><p>Ord</p></x-y>', '<p>Ord</p>'],
  ['a style', '<p style="position: fixed" class="x" id="y">Ord</p>', '<p>Ord</p>'],
];

/** `heading-level`, and the levels that h2, h3 and h5 of a body then have. */
const levels: readonly (readonly [string, string])[] = [
  ['', 'h3 h4 h6'],
  ['heading-level="1"', 'h2 h3 h5'],
  ['heading-level="4"', 'h5 h6 h6'],
  ['heading-level="2" sections="body"', 'h2 h3 h5'],
];

const body = async (html: string, attributes = '') => {
  const feed = feedWith([], {_mp: {areas: [{slug: 'a', title: 'A', body_html: html}]}});
  return find(await areaOf(feed, attributes), '[part=body]')!;
};
/** Markup without what Lit marks its places with; attributes in one order. */
const markupOf = (element: Element) => element.innerHTML.replace(/<!--.*?-->/g, '');

describe('the body of a policy area', () => {
  const problems = recordProblems();

  for (const [name, copy] of [
    ['JSON', (feed: Feed) => JSON.parse(JSON.stringify(feed)) as Feed],
    ['structuredClone', (feed: Feed) => structuredClone(feed)],
  ] as const) {
    it(`is not shown of a copy by ${name}, which anybody may have made, and its author is told`, async () => {
      const feed = feedWith([], {_mp: {areas: [{slug: 'a', title: 'A', body_html: '<p>Ord</p>'}]}});
      const area = await areaOf(copy(feed));
      expect(find(area, '[part=area-title]')!.innerText).to.equal('A');
      expect(find(area, '[part=body]')).to.equal(null);
      expect(problems.warnings).to.deep.equal([
        '<mp-policy-area> .feed is a copy; parseFeed() gives the body',
      ]);
    });
  }

  for (const [name, html, built] of rows) {
    it(`holds ${name} as ${built}`, async () => {
      const wanted = document.createElement('div');
      wanted.innerHTML = built;
      const seen = document.createElement('div');
      seen.innerHTML = markupOf(await body(html));
      expect(seen.isEqualNode(wanted), seen.innerHTML).to.equal(true);
    });
  }

  for (const [attributes, seen] of levels) {
    it(`has its headings at ${seen} with ${attributes || 'no attribute'}`, async () => {
      const html = '<h2>Ett</h2><p>x</p><div><h3>Två</h3></div><h5>Tre</h5>';
      const headings = (await body(html, attributes)).querySelectorAll('h1, h2, h3, h4, h5, h6');
      expect([...headings].map(({localName}) => localName).join(' ')).to.equal(seen);
    });
  }
});
