import {aTimeout, expect} from '@open-wc/testing';
import {holdTimers} from '../../fetch/held-timers.js';
import {serveFeed} from '../../tooling/served-feed.js';
import {recordProblems} from '../problems.js';
import {
  click,
  findAll,
  focused,
  has,
  items,
  jsonFeed,
  loaded,
  page,
  serveItems,
  settled,
  until,
  type List,
} from '../support.js';

const count = 400;
const hour = 3_600_000;
const dated = (order: (position: number) => number) =>
  jsonFeed(
    items(count).map((_, i) => ({
      id: `n${i}`,
      date_published: new Date(Date.UTC(2023, 9, 19) - order(i) * hour).toISOString(),
      tags: [`Ämne ${i % 3}`],
    })),
  );
const newestFirst = dated(i => i);
const rows = (list: List) => findAll(list, '[part=item]');
const titles = (list: List) => findAll(list, '[part=item-title]').map(({innerText}) => innerText);

/** A list whose feed has stopped half way. */
async function halfWay(body = newestFirst, attributes = '') {
  const feed = await serveFeed({body, holdAfter: Math.ceil(body.length / 2)}, {body});
  const list = await page(`<mp-news-list src="${feed.url}" ${attributes}>Reserv</mp-news-list>`);
  return {feed, list};
}

const shows = (list: List) => until(() => rows(list).length, 'no part is shown');

/** Waits for longer than a part takes to be shown. */
async function showsNothing(list: List) {
  await aTimeout(300);
  await settled(list);
  expect(list.state).to.deep.equal({status: 'loading', feed: null});
  expect(rows(list)).to.have.lengthOf(0);
}

describe('a list whose feed comes slowly', () => {
  recordProblems();

  it('shows the first page at once, and the rest when it is there, moving nothing', async () => {
    const {feed, list} = await halfWay();
    let loads = 0;
    list.addEventListener('mp-load', () => loads++);
    await shows(list);
    expect(list.state.status).to.equal('loading');
    expect(list.matches(':state(loading)')).to.equal(true);
    expect(has(list, 'shown')).to.equal(false);
    expect(loads).to.equal(0);
    const [before, place] = [rows(list), list.getBoundingClientRect()];
    expect(titles(list)).to.deep.equal(Array.from({length: 10}, (_, i) => `Nyhet ${i}`));
    await feed.release();
    await loaded(list);
    expect(rows(list)).to.deep.equal(before);
    expect(list.getBoundingClientRect().top).to.equal(place.top);
    expect(has(list, 'shown')).to.equal(true);
    await until(() => loads === 1, 'mp-load is not fired');
    expect(list.state.status === 'ready' && list.state.feed.items.length).to.equal(count);
  });

  it('shows more of it, and goes on when the rest is there', async () => {
    const {feed, list} = await halfWay(newestFirst, 'page-size="100"');
    await shows(list);
    await click(list, 'show-more');
    const seen = rows(list).length;
    expect(seen).to.be.within(101, 200);
    expect(focused()).to.contain('Nyhet 100');
    await feed.release();
    await loaded(list);
    expect(rows(list)).to.have.lengthOf(200);
    expect(focused()).to.contain('Nyhet 100');
  });

  it('can be filtered by the topics of a part once no more of it will come', async () => {
    const {list} = await halfWay(newestFirst, 'timeout="0.6"');
    const topics = () => {
      const filter = list.shadowRoot!.querySelector('mp-news-filter')!;
      return [...filter.shadowRoot!.querySelectorAll('select')][0]!.options.length;
    };
    await shows(list);
    expect(topics()).to.equal(1);
    await until(() => list.state.status === 'failed', 'the feed does not fail');
    await settled(list);
    expect(topics()).to.equal(4);
    expect(has(list, 'shown')).to.equal(true);
  });

  const waits: [name: string, body: string, attributes: string][] = [
    ['does not fill the first page', newestFirst, 'page-size="399"'],
    ['has too few of what is wanted', newestFirst, 'include="Nyhet 399"'],
    ['is in another order', dated(i => -i), ''],
  ];
  for (const [name, body, attributes] of waits) {
    it(`waits for all of it where a part ${name}`, async () => {
      const {feed, list} = await halfWay(body, attributes);
      await showsNothing(list);
      await feed.release();
      await loaded(list);
      expect(rows(list)).not.to.have.lengthOf(0);
    });
  }

  it('waits for all of it where the visitor has filtered already', async () => {
    const {feed, list} = await halfWay(
      newestFirst,
      'loading="lazy" style="margin-block-start: 300vh"',
    );
    list.query = {search: 'nyhet 1', topic: '', place: '', year: '', source: ''};
    list.loading = 'eager';
    await showsNothing(list);
    await feed.release();
    await loaded(list);
    expect(titles(list)[0]).to.equal('Nyhet 1');
  });

  it('keeps what has come when the rest fails, says so, and gets all by a retry', async () => {
    const deadline = holdTimers(45_000);
    const {list} = await halfWay(newestFirst, 'timeout="45"');
    await shows(list).finally(() => deadline.restore());
    deadline.fire();
    await loaded(list);
    expect(list.state.status).to.equal('failed');
    expect(list.matches(':state(stale)')).to.equal(true);
    expect(rows(list)).to.have.lengthOf(10);
    expect(has(list, 'error')).to.equal(true);
    await click(list, 'retry');
    await until(() => list.state.status === 'ready', 'the retry does not succeed');
    await settled(list);
    expect(list.state.status === 'ready' && list.state.feed.items.length).to.equal(count);
  });

  it('asks again when it was removed half way and put back', async () => {
    const {feed, list} = await halfWay();
    await shows(list);
    const parent = list.parentElement!;
    list.remove();
    await aTimeout(0);
    expect(list.state).to.deep.equal({status: 'idle'});
    parent.append(list);
    await loaded(list);
    expect(list.state.status === 'ready' && list.state.feed.items.length).to.equal(count);
    expect(await feed.requests()).to.have.lengthOf(2);
  });

  it('shows the news of one feed when another is late', async () => {
    const quick = await serveItems(items(12));
    const late = await serveFeed({body: jsonFeed([{url: 'https://x.example/'}]), hold: true});
    const list = await page(`<mp-news-list src="${quick.url} ${late.url}"></mp-news-list>`);
    await shows(list);
    expect(list.state.status).to.equal('loading');
    await late.release();
    await loaded(list);
    expect(list.state.status === 'ready' && list.state.feed.items.length).to.equal(13);
  });
});
