import {expect, nextFrame} from '@open-wc/testing';
import {recordProblems} from '../elements/problems.js';
import {
  areaOf,
  feedWith,
  find,
  findAll,
  listFrom,
  listOf,
  settled,
  until,
} from '../elements/support.js';
import {visibleLines} from '../elements/visible-text.js';

const word = 'W'.repeat(2 ** 20);
const everything =
  'show="dateline image excerpt topics source" controls="search topic place year source"';

/** What an area with this body shows, once it has been painted. */
async function bodyOf(html: string): Promise<HTMLElement> {
  const area = await areaOf(feedWith([], {_mp: {areas: [{slug: 'a', body_html: html}]}}));
  const body = find(area, '[part=body]')!;
  expect(body.offsetHeight).to.be.above(0);
  await painted();
  return body;
}

/** The next frame but one begins when the page has painted. */
async function painted(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

describe('what is monstrous', function () {
  this.timeout(300_000);
  recordProblems();

  const bodies: readonly (readonly [name: string, html: string])[] = [
    ['a word of a megabyte', `<p>${word}</p>`],
    ['a word in pieces, by comments', `<p>${'WWWW<!-- -->'.repeat(1e5)}</p>`],
    ['a word in pieces, by elements', `<p>${'<b>WWWW</b>'.repeat(1e5)}</p>`],
    ['a word in pieces, by entities', `<p>${'&#87;'.repeat(2e5)}</p>`],
    ['a letter with a hundred thousand accents', `<p>a${'\u0301'.repeat(1e5)}</p>`],
    ['a preformatted line of a megabyte', `<pre>${word}</pre>`],
    ['a link that is a megabyte', `<p><a href="https://a.example/${word}">${word}</a></p>`],
    ['ten thousand lists in lists', '<ul><li>a'.repeat(1e4)],
    [
      'a table of a million columns',
      `<table><tr><td colspan="1000000">a<td rowspan="65534">b</table>`,
    ],
    ['ten thousand columns', `<table><tr>${'<td>a'.repeat(1e4)}</table>`],
  ];
  for (const [name, html] of bodies) {
    it(`${name} in rich text is laid out while the reader waits`, async () => {
      expect((await bodyOf(html)).textContent.length).to.be.above(0);
    });
  }

  it('a megabyte in every field is laid out, searched and filtered', async () => {
    const field = (letter: string) => letter.repeat(2 ** 20);
    const items = ['A', 'B'].map(letter => ({
      title: field(letter),
      summary: field(letter),
      tags: [field(letter), 'Kort'],
      authors: [{name: field(letter)}],
      date_published: '2023-10-19',
      _mp: {place: field(letter)},
    }));
    const list = await listOf(feedWith(items, {title: field('K')}), everything);
    list.query = {...list.query, search: 'aaaa'};
    await settled(list);
    expect(findAll(list, '[part=item]')).to.have.length(1);
    await painted();
  });

  it('a hundred thousand items are searched, for one word after another', async () => {
    const items = Array.from({length: 1e5}, (_, i) => ({id: `${i}`, title: `Nyhet ${i}`, url: ''}));
    const list = await listOf(feedWith(items), 'controls="search"');
    const rows = () => findAll(list, '[part=item]').map(row => row.textContent.trim());
    for (let i = 99_999; i > 99_979; i--) {
      list.query = {...list.query, search: `${i}`};
      await until(() => rows().join() === `Nyhet ${i}`, 'it is not found');
    }
  });

  it('items that share one id are each shown once, however often they are drawn', async () => {
    const same = (...titles: string[]) =>
      feedWith(titles.map(title => ({id: '1', title, url: ''})));
    const list = await listOf(same('Ett', 'Två', 'Tre'), 'controls=""');
    for (const titles of [
      ['Ett', 'Två', 'Tre'],
      ['Noll', 'Ett', 'Två', 'Tre'],
      ['Två'],
      ['Ett', 'Tre'],
    ]) {
      list.feed = same(...titles);
      await settled(list);
      expect(visibleLines(list)).to.deep.equal(titles);
    }
  });

  it('`__proto__` in a feed changes no object of the page', async () => {
    const bad = '{"polluted":true,"title":"Förgiftad"}';
    const body = JSON.stringify({version: 'https://jsonfeed.org/version/1.1', items: [{id: '1'}]});
    const list = await listFrom(
      {body: body.replaceAll('{', `{"__proto__":${bad},`)},
      'controls=""',
    );
    expect(({} as {polluted?: boolean}).polluted).to.equal(undefined);
    expect(visibleLines(list).join()).to.not.contain('Förgiftad');
  });
});
