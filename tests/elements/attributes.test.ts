import {aTimeout, expect} from '@open-wc/testing';
import {recordProblems} from './problems.js';
import {
  areaOf,
  feedWith,
  find,
  items,
  listOf,
  page,
  settled,
  type Area,
  type List,
} from './support.js';
import {visibleText} from './visible-text.js';

type Name = Exclude<keyof Area, keyof HTMLElement> & string;

/** An attribute, something written in it, its property, what that then is, and its default. */
const rows: readonly (readonly [string, string, Name, unknown, unknown])[] = [
  ['src', '/feeds/tom.json', 'src', '/feeds/tom.json', ''],
  ['heading', 'Aktuellt', 'heading', 'Aktuellt', ''],
  ['heading-level', '4', 'headingLevel', 4, 2],
  ['topic', 'Skola, Vård', 'topic', 'Skola, Vård', ''],
  ['place', 'Kil', 'place', 'Kil', ''],
  ['include', 'träd', 'include', 'träd', ''],
  ['exclude', 'träd', 'exclude', 'träd', ''],
  ['limit', '3', 'limit', 3, Infinity],
  ['page-size', '5', 'pageSize', 5, 10],
  ['controls', 'search', 'controls', 'search', 'search topic place year'],
  ['controls', '', 'controls', '', 'search topic place year'],
  ['layout', 'cards', 'layout', 'cards', 'list'],
  ['theme', 'neutral', 'theme', 'neutral', 'green'],
  ['scheme', 'dark', 'scheme', 'dark', 'auto'],
  ['show', 'excerpt', 'show', 'excerpt', 'dateline image'],
  ['show', '', 'show', '', 'dateline image'],
  ['all-href', '/nyheter', 'allHref', '/nyheter', ''],
  ['date-format', 'short', 'dateFormat', 'short', 'long'],
  ['time-zone', 'Asia/Tokyo', 'timeZone', 'Asia/Tokyo', 'Europe/Stockholm'],
  ['default-place', 'Kil', 'defaultPlace', 'Kil', ''],
  ['refresh-every', '60', 'refreshEvery', 60, 0],
  ['timeout', '2.5', 'timeout', 2.5, 10],
  ['loading', 'lazy', 'loading', 'lazy', 'eager'],
  ['keep-copy', '', 'keepCopy', true, false],
  ['keep-copy', 'false', 'keepCopy', false, false],
  ['sync-url', '', 'syncUrl', '', null],
  ['sync-url', 'nytt', 'syncUrl', 'nytt', null],
];
const ofAreas: typeof rows = [
  ...rows,
  ['area', 'klimat', 'area', 'klimat', ''],
  ['sections', 'title lead', 'sections', 'title lead', 'title lead body priorities news'],
];

for (const [tag, table] of [
  ['mp-news-list', rows],
  ['mp-policy-area', ofAreas],
] as const) {
  describe(`an attribute of ${tag}`, () => {
    const problems = recordProblems();

    for (const [attribute, written, name, value, fallback] of table) {
      it(`${attribute}="${written}" is the property ${name}, and its default without`, async () => {
        const element = await page<Area>(`<${tag}></${tag}>`);
        expect(element[name]).to.equal(fallback);
        element.setAttribute(attribute, written);
        expect(element[name]).to.equal(value);
        await settled(element);
        element.removeAttribute(attribute);
        expect(element[name]).to.equal(fallback);
        await settled(element);
        expect(problems.warnings).to.deep.equal([]);
      });
    }
  });
}

/** An attribute, and the property that says the same. */
const alike: readonly (readonly [string, Partial<Area>])[] = [
  ['heading="Aktuellt" heading-level="3"', {heading: 'Aktuellt', headingLevel: 3}],
  ['limit="2"', {limit: 2}],
  ['page-size="2"', {pageSize: 2}],
  ['controls="year"', {controls: 'year'}],
  ['show=""', {show: ''}],
  ['layout="cards"', {layout: 'cards'}],
  ['date-format="short"', {dateFormat: 'short'}],
  ['default-place="Kil"', {defaultPlace: 'Kil'}],
  ['topic="Skola"', {topic: 'Skola'}],
  ['all-href="/nyheter"', {allHref: '/nyheter'}],
];
const feed = feedWith([
  {date_published: '2023-01-01', tags: ['Skola']},
  {date_published: '2022-01-01'},
  {date_published: '2021-01-01'},
]);

/** What an element shows, as markup and as words. */
const shown = (element: List | Area) => [
  visibleText(element),
  element.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, ''),
];

describe('a property of a news list', () => {
  const problems = recordProblems();

  for (const [attributes, properties] of alike) {
    it(`${JSON.stringify(properties)} says what ${attributes} says`, async () => {
      const byAttribute = await listOf(feed, attributes);
      const byProperty = await listOf(feed);
      Object.assign(byProperty, properties);
      await settled(byProperty);
      expect(shown(byProperty)).to.deep.equal(shown(byAttribute));
      const plain = await listOf(feed);
      expect(shown(plain)).to.not.deep.equal(shown(byAttribute));
    });
  }

  it('may be a number as text, which is what templates of frameworks set', async () => {
    const written = await listOf(
      feed,
      'heading="Aktuellt" heading-level="3" page-size="2" limit="2"',
    );
    const list = await listOf(feed);
    Object.assign(list, {heading: 'Aktuellt', headingLevel: '3', pageSize: '2', limit: '2'});
    await settled(list);
    expect(shown(list)).to.deep.equal(shown(written));
    const area = await areaOf(feed, 'heading-level="3" limit="2"');
    const byProperty = await areaOf(feed);
    Object.assign(byProperty, {headingLevel: '3', limit: '2'});
    await settled(byProperty);
    expect(visibleText(byProperty)).to.equal(visibleText(area));
    expect(problems.warnings.filter(words => !/ area=/.test(words))).to.deep.equal([]);
  });

  for (const nothing of [undefined, null]) {
    it(`has its default where a framework sets ${nothing}`, async () => {
      const plain = shown(await listOf(feed));
      const list = await listOf(feed);
      for (const [, , name] of rows) Object.assign(list, {[name]: nothing});
      await settled(list);
      expect(shown(list)).to.deep.equal(plain);
      expect(problems.warnings).to.deep.equal([]);
      const input = find<HTMLInputElement>(list, 'input')!;
      input.value = 'Nyhet';
      input.dispatchEvent(new Event('input'));
      await aTimeout(600);
      expect(location.search).to.not.contain('search=');
    });
  }

  it('leaves nothing behind when its attribute is removed', async () => {
    const plain = shown(await listOf(feed));
    const list = await listOf(feed, alike.map(([attributes]) => attributes).join(' '));
    for (const name of list.getAttributeNames()) list.removeAttribute(name);
    await settled(list);
    expect(shown(list)).to.deep.equal(plain);
  });

  it('`feed` is null unless set, and no attribute', async () => {
    const list = await page('<mp-news-list feed="x"></mp-news-list>');
    expect(list.feed).to.equal(null);
  });

  it('`state` is what is shown, and read only', async () => {
    const list = await listOf(feed);
    expect(list.state).to.deep.equal({status: 'ready', feed});
    expect(() => Object.assign(list, {state: {status: 'idle'}})).to.throw(TypeError);
  });

  it('`query` is whole, whatever of it is set, and no event tells of that', async () => {
    const list = await listOf(feed);
    const events: Event[] = [];
    list.addEventListener('mp-filter-change', event => events.push(event));
    const nobody = {search: '', topic: '', place: '', year: '', source: ''};
    expect(list.query).to.deep.equal(nobody);
    list.query = {search: 'Nyhet 1'};
    expect(list.query).to.deep.equal({...nobody, search: 'Nyhet 1'});
    await settled(list);
    expect(visibleText(list)).to.contain('Nyhet 1').and.not.contain('Nyhet 0');
    for (const garbage of [null, undefined, 7, 'x', {search: 3, place: {}}]) {
      list.query = garbage as unknown as typeof list.query;
      await settled(list);
      expect(list.query).to.deep.equal(nobody);
    }
    expect(events).to.have.length(0);
  });

  it('`lang` is the browser’s own', async () => {
    const list = await listOf(feed);
    list.lang = 'en';
    expect(list.getAttribute('lang')).to.equal('en');
    expect(Object.hasOwn(Object.getPrototypeOf(list) as object, 'lang')).to.equal(false);
  });
});

describe('`query` of a policy area', () => {
  recordProblems();

  it('is that of its news', async () => {
    const area = await areaOf(feedWith(items(3)));
    area.query = {...area.query, search: 'Nyhet 1'};
    expect(area.query.search).to.equal('Nyhet 1');
    await settled(area);
    expect(visibleText(area)).to.contain('Nyhet 1').and.not.contain('Nyhet 0');
    const input = area
      .shadowRoot!.querySelector('mp-news-list')!
      .shadowRoot!.querySelector('mp-news-filter')!
      .shadowRoot!.querySelector('input')!;
    input.value = 'Nyhet 2';
    input.dispatchEvent(new Event('input'));
    expect(area.query.search).to.equal('Nyhet 2');
    area.heading = 'Annat';
    await settled(area);
    expect(area.query.search).to.equal('Nyhet 2');
  });

  it('may be set before there is a feed', async () => {
    const area = await page<Area>('<mp-policy-area></mp-policy-area>');
    area.query = {...area.query, search: 'Nyhet 1'};
    area.feed = feedWith(items(3));
    await settled(area);
    expect(area.query.search).to.equal('Nyhet 1');
    expect(visibleText(area)).to.contain('Nyhet 1').and.not.contain('Nyhet 0');
  });
});
