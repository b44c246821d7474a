import {expect} from '@open-wc/testing';
import type {Feed} from '../../src/model/feed.js';
import {recordProblems} from './problems.js';
import {
  areaOf,
  feedWith,
  find,
  findAll,
  items,
  jsonFeed,
  listFrom,
  listOf,
  page,
  settled,
  type List,
} from './support.js';
import {visibleLines, visibleText} from './visible-text.js';

const news = feedWith([
  {title: 'Ett', date_published: '2023-10-19', tags: ['A'], _mp: {place: 'Kil'}},
  {title: 'Två', date_published: '2022-10-19', tags: ['B'], _mp: {place: 'Grums'}},
]);

const words = 'search topic place year source';
const formats = 'long medium short relative none';
const detail = 'dateline image excerpt topics source';
/** What is written, what is used instead, what it takes, and the attributes that show the same. */
const rows: readonly (readonly [string, string, string, string])[] = [
  ['controls="sök"', 'search,topic,place,year', words, ''],
  ['controls="sök year"', 'year', words, 'controls="year"'],
  ['limit="-3"', 'Infinity', 'a number from 1', ''],
  ['limit="0"', 'Infinity', 'a number from 1', ''],
  ['limit="många"', 'Infinity', 'a number from 1', ''],
  ['page-size="0"', '10', 'a number from 1', ''],
  ['page-size="1.5"', '10', 'a number from 1', ''],
  ['heading-level="0"', '2', 'a number from 1', ''],
  ['heading-level="2.5"', '2', 'a number from 1', ''],
  ['heading-level="h3"', '2', 'a number from 1', ''],
  ['layout="x"', 'list', 'list cards compact', ''],
  ['layout=""', 'list', 'list cards compact', ''],
  ['show="bild"', 'dateline,image', detail, ''],
  ['show="excerpt bild"', 'excerpt', detail, 'show="excerpt"'],
  ['time-zone="Mars"', 'Europe/Stockholm', 'an IANA name', ''],
  ['time-zone=""', 'Europe/Stockholm', 'an IANA name', ''],
  ['date-format="x"', 'long', formats, ''],
  ['timeout="0"', '10', 'a number from 0.1', ''],
  ['timeout="snart"', '10', 'a number from 0.1', ''],
  ['refresh-every="-1"', '0', 'a number from 1', ''],
  ['loading="sen"', 'eager', 'eager lazy', ''],
];

describe('an attribute that says what it does not take', () => {
  const problems = recordProblems();

  for (const [written, used, takes, like] of rows) {
    const warning = `${written} is not known, "${used}" is used; it takes: ${takes}`;

    it(`${written}, is warned of, and the list is as without it`, async () => {
      const list = await listOf(news, written);
      expect(problems.warnings).to.deep.equal([`<mp-news-list> ${warning}`]);
      expect(visibleText(list)).to.equal(visibleText(await listOf(news, like)));
      list.heading = 'Varnas det en gång till?';
      await settled(list);
      expect(problems.warnings).to.have.length(1);
    });

    it(`${written}, is warned of once of a policy area`, async () => {
      const area = await areaOf(news, written);
      // A text that is no number is none as a property either.
      const told = problems.warnings.filter(words => !/ area=|"NaN"/.test(words));
      expect(told).to.deep.equal([`<mp-policy-area> ${warning}`]);
      expect(visibleText(area)).to.equal(visibleText(await areaOf(news, like)));
    });
  }

  it('sections="ingress", is warned of', async () => {
    await areaOf(news, 'sections="ingress"');
    expect(problems.warnings).to.include(
      '<mp-policy-area> sections="ingress" is not known, "title,lead,body,priorities,news" is used; it takes: title lead body priorities news',
    );
  });

  it('is warned of as a property too', async () => {
    const list = await listOf(news);
    list.layout = 'karta';
    list.pageSize = -1;
    await settled(list);
    expect(problems.warnings).to.deep.equal([
      '<mp-news-list> page-size="-1" is not known, "10" is used; it takes: a number from 1',
      '<mp-news-list> layout="karta" is not known, "list" is used; it takes: list cards compact',
    ]);
  });

  for (const garbage of [null, undefined, 7, true, {}, [], () => {}]) {
    it(`and is not text: ${String(garbage)}, throws nothing`, async () => {
      const list = await listOf(news);
      const before = {...list};
      const names = ['src', 'heading', 'topic', 'include', 'controls', 'layout', 'show', 'limit'];
      const more = ['allHref', 'dateFormat', 'timeZone', 'defaultPlace', 'headingLevel', 'timeout'];
      for (const name of [...names, ...more]) {
        Object.assign(list, {[name]: garbage});
        await settled(list);
        Object.assign(list, before);
      }
    });
  }
});

const lead = (list: List) => visibleLines(find(list, '[part=items]')!);

describe('a feed whose items', () => {
  const problems = recordProblems();
  const feeds: readonly (readonly [string, Record<string, unknown>, readonly string[]])[] = [
    [
      'have no title',
      {title: undefined, content_text: 'Det här hände i dag.'},
      ['Det här hände i dag.'],
    ],
    ['have neither title nor text', {title: undefined}, ['Utan rubrik']],
    ['have no url', {url: undefined}, ['Nyhet 0']],
    ['have no id', {id: undefined}, ['Nyhet 0']],
    ['have a date that is none', {date_published: 'snart'}, ['Nyhet 0']],
    ['have a script for an address', {url: 'javascript:alert(1)'}, ['Nyhet 0']],
    [
      'have markup for a title',
      {title: '<b>Fet</b> &amp; <i>kursiv'},
      ['<b>Fet</b> &amp; <i>kursiv'],
    ],
    [
      'have things of the wrong kind',
      {title: 7, tags: 'x', image: {}, _mp: [], date_published: []},
      ['7'],
    ],
  ];

  for (const [name, item, seen] of feeds) {
    it(`${name} shows ${seen.join()}`, async () => {
      const list = await listFrom({body: jsonFeed([item])});
      expect(lead(list)).to.deep.equal(seen);
      expect(problems.warnings).to.deep.equal([]);
      await expect(list).to.be.accessible();
    });
  }

  it('are no items at all shows those that are', async () => {
    const body = `{"version": "https://jsonfeed.org/version/1.1", "items": [null, 3, "x", [], {}, {"id": "1", "title": "Ett"}]}`;
    expect(lead(await listFrom({body}))).to.deep.equal(['Ett']);
  });

  it('have a title of 100,000 characters stays within its width', async () => {
    const list = await listFrom({body: jsonFeed([{title: 'å'.repeat(100_000)}, {title: 'Efter'}])});
    expect(list.scrollWidth).to.be.at.most(list.clientWidth);
    expect(lead(list).at(-1)).to.equal('Efter');
  });

  it('have `javascript:` in every address that they have link to nothing', async () => {
    const script = 'javascript:alert(1)';
    const list = await listFrom(
      {
        body: jsonFeed([{url: script, external_url: script, image: script}], {
          home_page_url: script,
        }),
      },
      `all-href="${script}"`,
    );
    const addresses = findAll(list, '[href], [src]').map(
      element => element.getAttribute('href') ?? element.getAttribute('src'),
    );
    expect(addresses).to.deep.equal([]);
  });
});

describe('`.feed` that is no feed', () => {
  const problems = recordProblems();
  const garbage: readonly unknown[] = [
    'a text',
    7,
    true,
    [],
    {},
    () => {},
    {items: []},
    {items: [], areas: [], warnings: 'x'},
    {items: [null], areas: [], warnings: [], language: ''},
    {items: [{}], areas: [], warnings: [], language: ''},
    {items: [7], areas: [], warnings: [], language: ''},
    {items: [{topics: [], source: {title: ''}}], areas: [], warnings: [], language: ''},
    {items: [], areas: [null], warnings: [], language: ''},
    {items: [], areas: [{}], warnings: [], language: ''},
    {items: [{language: '', topics: [null]}], areas: [], warnings: [], language: ''},
    {items: [{language: '', topics: []}], areas: [], warnings: [], language: ''},
  ];

  for (const tag of ['mp-news-list', 'mp-policy-area']) {
    for (const value of garbage) {
      it(`${JSON.stringify(value) ?? String(value)} of ${tag} throws nothing`, async () => {
        const list = await page(`<${tag} show="dateline image excerpt topics source"></${tag}>`);
        list.feed = value as never;
        await settled(list);
        list.query = {...list.query, search: 'x'};
        await settled(list);
        expect(problems.warnings.join()).to.match(/^$|^<mp-[a-z-]+> \.feed is no Feed|area=""/);
      });
    }
  }

  it('is left out, with a warning, and the address is read', async () => {
    const list = await page('<mp-news-list></mp-news-list>');
    list.feed = 'x' as never;
    await settled(list);
    expect(list.feed).to.equal(null);
    expect(problems.warnings).to.deep.equal([
      '<mp-news-list> .feed is no Feed; parseFeed() and loadFeed() make one',
    ]);
    expect(visibleText(list)).to.equal('Här saknas adressen till innehållet.');
  });

  it('links to nothing that runs', async () => {
    const real = feedWith([{}]);
    const item = {...JSON.parse(JSON.stringify(real.items[0])), url: 'javascript:alert(1)'};
    const feed = {...real, homeUrl: 'javascript:alert(1)', items: [item]} as Feed;
    const list = await listOf(feed);
    expect(lead(list)).to.deep.equal(['Nyhet 0']);
    expect(findAll(list, 'a')).to.have.length(0);
  });

  it('may lack what an older version did not have', async () => {
    const older: Partial<Feed> = {...feedWith(items(2))};
    Reflect.deleteProperty(older, 'next');
    const list = await listOf(older as Feed);
    expect(lead(list)).to.deep.equal(['Nyhet 0', 'Nyhet 1']);
  });
});
