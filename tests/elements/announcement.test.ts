import {aTimeout, expect} from '@open-wc/testing';
import {holdTimers} from '../fetch/held-timers.js';
import {serveFeed} from '../tooling/served-feed.js';
import {recordProblems} from './problems.js';
import {
  feedWith,
  find,
  findAll,
  items,
  jsonFeed,
  listOf,
  loaded,
  loadedPage,
  page,
  settled,
  until,
  type List,
} from './support.js';

const status = (list: List) => find(list, '[role=status]')!.textContent.trim();

async function type(list: List, words: string): Promise<void> {
  const input = find<HTMLInputElement>(list, '[part=search]')!;
  input.value = words;
  input.dispatchEvent(new Event('input'));
  await settled(list);
}

/** Everything that the region says from now on. */
function listen(list: List): string[] {
  const said: string[] = [];
  const region = find(list, '[role=status]')!;
  new MutationObserver(() => {
    if (status(list) && status(list) !== said.at(-1)) said.push(status(list));
  }).observe(region, {childList: true, characterData: true, subtree: true});
  return said;
}

describe('a screen reader is told, without being asked,', () => {
  recordProblems();

  it('how many hits there are, once, after typing has paused', async () => {
    const list = await listOf(feedWith(items(12)));
    const said = listen(list);
    const pauses = holdTimers(500, 2000);
    try {
      for (const words of ['n', 'ny', 'nyhet', 'nyhet 1']) await type(list, words);
      await aTimeout(60);
      expect(said).to.deep.equal([]);
      pauses.fire();
      await until(() => said.length, 'nothing is said');
      await aTimeout(300);
      expect(said).to.deep.equal(['3 träffar']);
    } finally {
      pauses.restore();
    }
  });

  for (const [lang, words, hits] of [
    ['sv', 'nyhet 1', '3 träffar'],
    ['sv', 'nyhet 11', '1 träff'],
    ['sv', 'månraket', '0 träffar'],
    ['en', 'nyhet 1', '3 hits'],
    ['en', 'nyhet 11', '1 hit'],
  ] as const) {
    it(`"${hits}" of "${words}" in ${lang}`, async () => {
      const list = await listOf(feedWith(items(12)), `lang="${lang}"`);
      await type(list, words);
      await until(() => status(list) === hits, 'it is not said');
    });
  }

  it('how many hits a facet leaves', async () => {
    const list = await listOf(feedWith([{tags: ['A']}, {tags: ['B']}, {tags: ['B']}]));
    const select = find<HTMLSelectElement>(list, 'select')!;
    select.value = 'B';
    select.dispatchEvent(new Event('change'));
    await until(() => status(list) === '2 träffar', 'it is not said');
  });

  it('nothing of a filter that the page sets', async () => {
    const list = await listOf(feedWith(items(3)));
    const said = listen(list);
    list.query = {...list.query, search: 'nyhet 1'};
    await aTimeout(900);
    expect(said).to.deep.equal([]);
  });

  it('that the news are on their way, and what went wrong', async () => {
    const feed = await serveFeed({hold: true, status: 500});
    const list = await page(`<mp-news-list src="${feed.url}"></mp-news-list>`);
    expect(status(list)).to.equal('Läser in …');
    await until(async () => (await feed.release()) > 0);
    await loaded(list);
    expect(status(list)).to.equal('Det är något fel hos den som lämnar ut innehållet.');
  });

  it('nothing of the hits of a feed that is gone', async () => {
    const list = await listOf(feedWith(items(3)));
    await type(list, 'nyhet 1');
    await until(() => status(list) === '1 träff', 'it is not said');
    list.feed = null;
    list.src = (await serveFeed({body: jsonFeed(items(5))})).url;
    await loaded(list);
    expect(status(list)).to.equal('');
  });

  it('by one polite region, which is there from the beginning', async () => {
    const list = await page('<mp-news-list></mp-news-list>');
    const [region, ...others] = findAll(list, '[role=status]');
    expect(others).to.have.length(0);
    list.feed = feedWith(items(1));
    await settled(list);
    expect(find(list, '[role=status]') === region).to.equal(true);
    expect(region!.checkVisibility()).to.equal(true);
  });

  it('the same number again, of another search', async () => {
    const list = await listOf(feedWith(items(12)));
    const said: string[] = [];
    new MutationObserver(() => said.push(status(list))).observe(find(list, '[role=status]')!, {
      ...{childList: true, characterData: true, subtree: true},
    });
    for (const words of ['nyhet 2', 'nyhet 3']) {
      const before = said.length;
      await type(list, words);
      await until(() => said.length > before && said.at(-1) === '1 träff', 'it is not said');
    }
    expect(said).to.deep.equal(['1 träff', '', '1 träff']);
  });

  it('that trying again has failed, where a feed stays on screen; not that a refresh has', async () => {
    const sentence = 'Det är något fel hos den som lämnar ut innehållet.';
    const feed = await serveFeed(
      {body: jsonFeed(items(3))},
      {status: 500},
      {status: 500},
      {body: jsonFeed(items(3))},
    );
    const list = await loadedPage(`<mp-news-list src="${feed.url}"></mp-news-list>`);
    await list.refresh();
    await loaded(list);
    expect([list.state.status, status(list)]).to.deep.equal(['failed', '']);
    find(list, '[part=retry]')!.click();
    await until(() => status(list) === sentence, 'it is not said');
    find(list, '[part=retry]')!.click();
    await until(() => list.state.status === 'ready');
    await settled(list);
    expect(status(list)).to.equal('');
  });

  it('while nothing says that it is busy, which keeps some screen readers from the fallback', async () => {
    const {url} = await serveFeed({hold: true});
    const list = await page(`<mp-news-list src="${url}"></mp-news-list>`);
    expect(findAll(list, '[aria-busy]')).to.deep.equal([]);
  });
});
