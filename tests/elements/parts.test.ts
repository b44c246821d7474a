import {expect} from '@open-wc/testing';
import {serveFeed} from '../tooling/served-feed.js';
import {recordProblems} from './problems.js';
import {
  feedWith,
  findAll,
  jsonFeed,
  loaded,
  loadedPage,
  page,
  settled,
  until,
  type Area,
  type List,
} from './support.js';

const show = 'show="dateline image excerpt topics source"';
const item = {
  date_published: '2023-01-01',
  tags: ['Skola'],
  summary: 'Kort.',
  image: new URL('/demo/images/marke.svg', location.href).href,
  _mp: {place: 'Kil'},
};
const areas = [
  {
    ...{slug: 'a', title: 'Trygghet', lead: 'Ingress', body_html: '<p>Text</p>'},
    ...{priorities_heading: 'Vi vill', priorities: [{title: 'Ett.', text: 'Två.'}]},
    ...{more: 'Se mer', news_heading: 'Nyheter'},
  },
];
const more = {home_page_url: 'https://news.example/', _mp: {areas}};
const full = feedWith([item, {tags: ['Annat']}], more);
const none = feedWith([], more);
const good = {body: jsonFeed([item, {}], more)};
const bad = {status: 500};

async function filled(tag: string, feed = full, search = ''): Promise<Area> {
  const element = await page<Area>(`<${tag} ${show} heading="Nyheter" page-size="1"></${tag}>`);
  element.feed = feed;
  element.query = {...element.query, search};
  await settled(element);
  return element;
}

/** Every state in which an element has parts that it has in no other. */
const states: Readonly<Record<string, (tag: string) => Promise<List | Area>>> = {
  'without an address': tag => page(`<${tag}></${tag}>`),
  'loading': async tag => page(`<${tag} src="${(await serveFeed({hold: true})).url}"></${tag}>`),
  'ready': tag => filled(tag),
  'filtered': tag => filled(tag, full, 'nyhet 1'),
  'without a match': tag => filled(tag, full, 'månraket'),
  'empty': tag => filled(tag, none),
  'failed': async tag => loadedPage(`<${tag} src="${(await serveFeed(bad)).url}"></${tag}>`),
  async 'stale'(tag) {
    const element = await loadedPage(`<${tag} src="${(await serveFeed(good, bad)).url}"></${tag}>`);
    await element.refresh();
    return loaded(element);
  },
  async 'with one of two feeds'(tag) {
    const urls = `${(await serveFeed(good)).url} ${(await serveFeed(bad)).url}`;
    return loadedPage(`<${tag} src="${urls}"></${tag}>`);
  },
};

/** The same of the news that come from elsewhere than their area. */
async function newsFrom(...answers: Parameters<typeof serveFeed>): Promise<Area> {
  const {url} = await serveFeed(...answers);
  const area = await page<Area>(`<mp-policy-area news-src="${url}" ${show}></mp-policy-area>`);
  area.feed = full;
  await settled(area);
  await until(() => findAll<List>(area, 'mp-news-list')[0]!.state.status !== 'idle');
  await settled(area);
  return area;
}
const ofAreas: typeof states = {
  ...states,
  'with news that are loading': () => newsFrom({hold: true}),
  async 'with news that failed'() {
    const area = await newsFrom(bad);
    await until(() => findAll(area, '[part=retry]').length);
    return area;
  },
};

const partsIn = (root: ParentNode) =>
  [...root.querySelectorAll('[part]')].flatMap(element => [...element.part]);
/** What is said to screen readers alone has no looks to theme. */
const themeable = (names: readonly string[]) => names.filter(name => name !== 'status');
for (const [tag, table] of [
  ['mp-news-list', states],
  ['mp-policy-area', ofAreas],
] as const) {
  describe(`the parts of ${tag}`, () => {
    recordProblems();
    const seen = new Set<string>();
    const handedOn = new Set<string>();

    for (const [state, reach] of Object.entries(table)) {
      it(`are all within reach of the page’s styles when it is ${state}`, async () => {
        const element = await reach(tag);
        const sheet = document.createElement('style');
        document.head.append(sheet);
        const within = findAll(element, '[part]').filter(part => themeable([...part.part]).length);
        for (const part of within) {
          for (const name of part.part) {
            sheet.textContent = `${tag}::part(${name}) { scroll-margin-top: 77px }`;
            expect(getComputedStyle(part).scrollMarginTop, name).to.equal('77px');
            seen.add(name);
          }
        }
        sheet.remove();
        for (const inner of findAll(element, '[exportparts]')) {
          inner
            .getAttribute('exportparts')!
            .split(',')
            .forEach(name => handedOn.add(name));
        }
      });
    }

    it('that it hands on are all parts that there are', () => {
      expect(handedOn.size).to.be.above(0);
      expect([...handedOn].filter(name => !seen.has(name))).to.deep.equal([]);
    });
  });
}

/** What an area says of its own feed in the same words as its list of the list's. */
const alike = ['all', 'all-link', 'empty', 'error', 'loading', 'missing', 'retry', 'stale'];

describe('what a list hands on of its filter, and an area of its list,', () => {
  recordProblems();

  it('is the same as what these have', async () => {
    const area = await ofAreas['ready']!('mp-policy-area');
    const list = findAll(area, 'mp-news-list')[0]!;
    const filter = findAll(list, 'mp-news-filter')[0]!;
    const names = (element: Element) => element.getAttribute('exportparts')!.split(',');
    const ofFilter = themeable(partsIn(filter.shadowRoot!));
    const ofList = themeable([...partsIn(list.shadowRoot!), ...names(filter)]);
    expect(names(filter)).to.include.members(ofFilter);
    expect(names(list)).to.include.members(ofList);
  });

  it('has one meaning for each name', async () => {
    const area = await ofAreas['ready']!('mp-policy-area');
    const own = new Set(partsIn(area.shadowRoot!));
    const names = findAll(area, 'mp-news-list')[0]!.getAttribute('exportparts')!.split(',');
    expect(names.filter(name => own.has(name) && !alike.includes(name))).to.deep.equal([]);
  });
});
