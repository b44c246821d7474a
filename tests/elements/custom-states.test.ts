import {expect} from '@open-wc/testing';
import {serveFeed} from '../tooling/served-feed.js';
import {recordProblems} from './problems.js';
import {feedWith, items, jsonFeed, loadedPage, page, settled, until, type List} from './support.js';

const names = ['idle', 'loading', 'ready', 'failed', 'empty', 'no-match', 'stale'];
const good = {body: jsonFeed(items(1))};
const bad = {status: 500};
const from = async (...answers: Parameters<typeof serveFeed>) =>
  `<mp-news-list src="${(await serveFeed(...answers)).url}"></mp-news-list>`;

async function given(feed = feedWith(items(1)), search = ''): Promise<List> {
  const list = await page('<mp-news-list></mp-news-list>');
  list.feed = feed;
  list.query = {...list.query, search};
  await settled(list);
  return list;
}
async function refreshed(...answers: Parameters<typeof serveFeed>): Promise<List> {
  const list = await loadedPage(await from(...answers));
  void list.refresh();
  return list;
}

/** How a list is reached, and which of the custom states it is in then. */
const rows: readonly (readonly [string, () => Promise<List>, readonly string[]])[] = [
  ['has no address', () => page('<mp-news-list></mp-news-list>'), ['idle']],
  ['is waiting', async () => page(await from({hold: true})), ['loading']],
  ['has its feed', async () => loadedPage(await from(good)), ['ready']],
  ['was given its feed', () => given(), ['ready']],
  ['was given a feed without news', () => given(feedWith([])), ['ready', 'empty']],
  ['has no hit', () => given(undefined, 'månraket'), ['ready', 'no-match']],
  ['has failed', async () => loadedPage(await from(bad)), ['failed']],
  ['asks again', () => refreshed(good, {hold: true}), ['loading']],
  ['asked again in vain', () => refreshed(good, bad), ['failed', 'stale']],
  ['asks again after it failed', () => refreshed(bad, {hold: true}), ['loading']],
];

describe('the custom states of a list that', () => {
  recordProblems();

  for (const [name, reach, expected] of rows) {
    it(`${name} are ${expected.join(', ')}`, async () => {
      const list = await reach();
      const states = () => names.filter(name => list.matches(`:state(${name})`));
      await until(() => states().join() === expected.join()).catch(() => {});
      expect(states()).to.deep.equal(expected);
    });
  }

  it('changes are those of now alone', async () => {
    const list = await given(feedWith([]));
    list.feed = feedWith(items(2));
    await settled(list);
    expect(names.filter(name => list.matches(`:state(${name})`))).to.deep.equal(['ready']);
  });

  it('is in a policy area are the area’s', async () => {
    const area = await loadedPage((await from(good)).replaceAll('mp-news-list', 'mp-policy-area'));
    expect(area.matches(':state(ready)')).to.equal(true);
    expect(area.matches(':state(loading)')).to.equal(false);
  });
});
