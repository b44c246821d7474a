import {expect} from '@open-wc/testing';
import {serveFeed} from '../../tooling/served-feed.js';
import {recordProblems} from '../problems.js';
import {
  areaOf,
  feedWith,
  find,
  findAll,
  jsonFeed,
  listOf,
  page,
  settled,
  until,
  type Area,
  type List,
} from '../support.js';
import {visibleLines, visibleText} from '../visible-text.js';

const news = [
  {
    ...{title: 'Lyktor', date_published: '2023-05-01', tags: ['Trygghet', 'Natt']},
    ...{summary: 'Fler lyktor.', _mp: {place: 'Kil'}},
  },
  {title: 'Parken', date_published: '2022-05-01', tags: ['Trygghet', 'Natur']},
  {title: 'Kurator', date_published: '2021-05-01', tags: ['Trygghet']},
];
const area = {slug: 'a', title: 'Trygghet', lead: 'Ingress', news_heading: 'Nyheter'};
const areas = {_mp: {areas: [area]}, home_page_url: 'https://news.example/'};
const feed = feedWith(news, areas);

/** What is written on the area, and does for its news what it does for a list. */
const handedOn: readonly string[] = [
  ...['topic="Natur"', 'place="Kil"', 'include="lyktor"', 'exclude="lyktor"', 'limit="2"'],
  ...['page-size="1"', 'controls="year"', 'controls=""', 'layout="compact"', 'layout="cards"'],
  ...['show="excerpt topics"', 'show=""', 'all-href="/alla"', 'date-format="short"'],
  ...['default-place="Grums"', 'heading="Det senaste"', 'lang="en"'],
];

const inner = (element: Area) => find<List>(element, 'mp-news-list')!;
const rowsOf = (element: Element) => findAll(element, '[part=item]').map(visibleText);

describe('the news of a policy area', () => {
  const problems = recordProblems();

  for (const attribute of handedOn) {
    it(`are shown with ${attribute} as a list shows them`, async () => {
      const list = await listOf(feed, `${attribute} heading="Nyheter" heading-level="3"`);
      const element = await areaOf(feed, attribute);
      expect(visibleLines(inner(element))).to.deep.equal(visibleLines(list));
      const looks = (host: Element) => find(host, '[part=items]')!.className;
      expect(looks(element)).to.equal(looks(list));
      expect(problems.warnings).to.deep.equal([]);
    });
  }

  it('are what a list shows with another time zone', async () => {
    const late = feedWith([{date_published: '2023-10-15T23:30:00Z'}], areas);
    const element = await areaOf(late, 'time-zone="America/New_York"');
    expect(rowsOf(element)).to.deep.equal(['15 oktober 2023\nNyhet 0']);
  });

  it('follow a change of an attribute, and its removal', async () => {
    const element = await areaOf(feed, 'show=""');
    element.setAttribute('topic', 'Natur');
    await settled(element);
    expect(rowsOf(element)).to.deep.equal(['Parken']);
    element.removeAttribute('topic');
    await settled(element);
    expect(rowsOf(element)).to.deep.equal(['Lyktor', 'Parken', 'Kurator']);
  });

  it('are those of the area’s topic, in which a comma is a comma', async () => {
    const topical = {...areas, _mp: {areas: [{...area, topic: 'Skola, lek'}]}};
    const some = feedWith([{tags: ['Skola']}, {tags: ['skola, lek']}, {tags: ['lek']}], topical);
    expect(rowsOf(await areaOf(some, 'show=""'))).to.deep.equal(['Nyhet 1']);
  });

  it('mirror their filter in the page’s address', async () => {
    const home = location.href;
    const element = await areaOf(feed, 'sync-url="omr"');
    element.query = {...element.query, search: 'lykt'};
    await settled(element);
    await until(() => location.search.includes('omr-search=lykt'));
    history.replaceState(null, '', home);
  });

  it('keep what the visitor asks for when the area loads again', async () => {
    const {url} = await serveFeed({body: jsonFeed(news, areas)});
    const element = await page<Area>(`<mp-policy-area src="${url}" show=""></mp-policy-area>`);
    await until(() => element.state.status === 'ready');
    await settled(element);
    element.query = {...element.query, search: 'lykt'};
    await settled(element);
    inner(element).query = {...element.query, search: 'park'};
    await settled(element);
    await element.refresh();
    await settled(element);
    expect(element.query.search).to.equal('park');
    expect(rowsOf(element)).to.deep.equal(['Parken']);
  });

  describe('from elsewhere, by `news-src`,', () => {
    it('are shown with what the area says', async () => {
      const other = await serveFeed({body: jsonFeed([{title: 'Utifrån'}])});
      const element = await areaOf(feed, `news-src="${other.url}" show=""`);
      await until(() => inner(element).state.status === 'ready');
      await settled(element);
      expect(visibleText(element)).to.contain('Ingress').and.contain('Nyheter');
      expect(rowsOf(element)).to.deep.equal(['Utifrån']);
      await expect(element).to.be.accessible();
    });

    it('may fail, and the area stays', async () => {
      const other = await serveFeed({status: 500});
      const element = await areaOf(feed, `news-src="${other.url}"`);
      await until(() => inner(element).state.status === 'failed');
      await settled(element);
      expect(visibleText(element)).to.contain('Ingress').and.contain('Det är något fel');
      expect(element.state.status).to.equal('ready');
    });

    it('are the area’s own again without it', async () => {
      const other = await serveFeed({body: jsonFeed([{title: 'Utifrån'}])});
      const element = await areaOf(feed, `news-src="${other.url}" show=""`);
      await until(() => inner(element).state.status === 'ready');
      element.removeAttribute('news-src');
      await settled(element);
      expect(rowsOf(element)).to.deep.equal(['Lyktor', 'Parken', 'Kurator']);
    });
  });
});
