import {aTimeout, expect} from '@open-wc/testing';
import {serveFeed} from '../tooling/served-feed.js';
import {recordProblems} from './problems.js';
import {
  find,
  findAll,
  items,
  jsonFeed,
  loaded,
  loadedPage,
  page,
  settled,
  until,
  type Area,
  type List,
} from './support.js';
import {visibleText} from './visible-text.js';

const named = (title: string) => ({body: jsonFeed([{title}])});
const held = (title: string) => ({...named(title), hold: true});

/** Waits until a feed's answer is held back, and lets it go. */
const release = async (feed: Awaited<ReturnType<typeof serveFeed>>) =>
  until(async () => (await feed.release()) > 0, 'nothing was asked');
const asked = async (feed: Awaited<ReturnType<typeof serveFeed>>, count: number) =>
  until(async () => (await feed.requests()).length === count, `not asked ${count} times`);
const closed = async (feed: Awaited<ReturnType<typeof serveFeed>>) =>
  until(async () => (await feed.requests()).every(request => request.closed), 'still open');

/** Every event that an element fires from now on. */
function eventsOf(element: List | Area): string[] {
  const seen: string[] = [];
  for (const name of ['mp-load', 'mp-error']) element.addEventListener(name, () => seen.push(name));
  return seen;
}

for (const tag of ['mp-news-list', 'mp-policy-area'] as const) {
  describe(`while ${tag} waits for its feed`, () => {
    recordProblems();

    it('a changed address wins, and the old request is aborted', async () => {
      const old = await serveFeed(held('Gammalt'));
      const now = await serveFeed(named('Nytt'));
      const element = await page<Area>(`<${tag} src="${old.url}"></${tag}>`);
      const events = eventsOf(element);
      await asked(old, 1);
      element.src = now.url;
      await loaded(element);
      await closed(old);
      await old.release();
      await aTimeout(100);
      expect(visibleText(element)).to.contain('Nytt').and.not.contain('Gammalt');
      expect(events).to.deep.equal(['mp-load']);
    });

    it('the last of many addresses wins, whichever answers first', async () => {
      const feeds = await Promise.all([1, 2, 3].map(number => serveFeed(held(`Nr ${number}`))));
      const element = await page<Area>(`<${tag}></${tag}>`);
      const events = eventsOf(element);
      for (const feed of feeds) {
        element.src = feed.url;
        await asked(feed, 1);
      }
      for (const feed of feeds.toReversed()) await feed.release();
      await loaded(element);
      await aTimeout(100);
      expect(visibleText(element)).to.contain('Nr 3');
      expect(events).to.deep.equal(['mp-load']);
    });

    it('a feed that is given wins', async () => {
      const feed = await serveFeed(held('Från adressen'));
      const given = await loadedPage<Area>(
        `<${tag} src="${(await serveFeed(named('Given'))).url}"></${tag}>`,
      );
      const element = document.createElement(tag) as Area;
      element.src = feed.url;
      given.after(element);
      await asked(feed, 1);
      element.feed = given.state.status === 'ready' ? given.state.feed : null;
      await settled(element);
      await closed(feed);
      expect(visibleText(element)).to.contain('Given');
    });

    it('its removal aborts the request, and nothing is told', async () => {
      const feed = await serveFeed(held('Sent'));
      const element = await page<Area>(`<${tag} src="${feed.url}"></${tag}>`);
      const events = eventsOf(element);
      await asked(feed, 1);
      element.remove();
      await closed(feed);
      await aTimeout(50);
      expect(events).to.deep.equal([]);
      expect(element.state.status).to.equal('idle');
    });

    it('its coming back asks again', async () => {
      const feed = await serveFeed(held('Förra'), named('Åter'));
      const element = await page<Area>(`<${tag} src="${feed.url}"></${tag}>`);
      const box = element.parentElement!;
      await asked(feed, 1);
      element.remove();
      await closed(feed);
      box.append(element);
      await loaded(element);
      expect(visibleText(element)).to.contain('Åter');
    });

    it('its move within the page changes nothing', async () => {
      const feed = await serveFeed(held('Flyttad'));
      const element = await page<Area>(`<div></div><${tag} src="${feed.url}"></${tag}>`);
      const events = eventsOf(element);
      await asked(feed, 1);
      element.parentElement!.querySelector('div')!.append(element);
      await aTimeout(50);
      await release(feed);
      await loaded(element);
      expect(visibleText(element)).to.contain('Flyttad');
      expect(await feed.requests()).to.have.length(1);
      expect(events).to.deep.equal(['mp-load']);
    });
  });

  describe(`when ${tag} has its feed`, () => {
    recordProblems();

    it('its move asks for nothing, and its removal and return neither', async () => {
      const feed = await serveFeed(named('Kvar'));
      const element = await loadedPage<Area>(`<${tag} src="${feed.url}"></${tag}>`);
      const box = element.parentElement!;
      const other = document.createElement('div');
      box.append(other);
      other.append(element);
      await aTimeout(50);
      element.remove();
      await aTimeout(50);
      box.append(element);
      await aTimeout(50);
      await settled(element);
      expect(visibleText(element)).to.contain('Kvar');
      expect(await feed.requests()).to.have.length(1);
    });

    it('two refreshes at once end with the last answer', async () => {
      const feed = await serveFeed(named('Först'), held('Andra'), named('Tredje'));
      const element = await loadedPage<Area>(`<${tag} src="${feed.url}"></${tag}>`);
      const slow = element.refresh();
      await asked(feed, 2);
      const fast = element.refresh();
      await feed.release();
      await Promise.all([slow, fast]);
      await loaded(element);
      expect(visibleText(element)).to.not.contain('Först');
    });
  });
}

describe('one request', () => {
  recordProblems();
  const twenty = (tag: string, url: string) => `<${tag} src="${url}"></${tag}>`.repeat(20);

  it('is made for twenty lists and areas of one address', async () => {
    const feed = await serveFeed(held('Delad'));
    const first = await page(twenty('mp-news-list', feed.url) + twenty('mp-policy-area', feed.url));
    await asked(feed, 1);
    await release(feed);
    const all = [...first.parentElement!.children] as Area[];
    await Promise.all(all.map(loaded));
    expect(all).to.have.length(40);
    for (const element of all) expect(visibleText(element)).to.contain('Delad');
    expect(await feed.requests()).to.have.length(1);
  });

  it('is aborted only when its last element goes', async () => {
    const feed = await serveFeed(held('Delad'));
    const first = await page(twenty('mp-news-list', feed.url));
    const [last, ...others] = [...first.parentElement!.children] as List[];
    await asked(feed, 1);
    others.forEach(list => list.remove());
    await aTimeout(50);
    expect((await feed.requests())[0]!.closed).to.equal(false);
    await release(feed);
    await loaded(last!);
    expect(visibleText(last!)).to.contain('Delad');
  });

  it('is made for an area and its news', async () => {
    const feed = await serveFeed({file: 'karlstad-trygghet.json'});
    const area = await loadedPage<Area>(`<mp-policy-area src="${feed.url}"></mp-policy-area>`);
    expect(findAll(area, '[part=item]')).to.have.length(3);
    expect(find<List>(area, 'mp-news-list')!.state.status).to.equal('ready');
    expect(await feed.requests()).to.have.length(1);
  });

  it('is made again after a failure, which is not remembered', async () => {
    const feed = await serveFeed({status: 500}, {body: jsonFeed(items(1))});
    const list = await loadedPage(`<mp-news-list src="${feed.url}"></mp-news-list>`);
    expect(list.state.status).to.equal('failed');
    const second = document.createElement('mp-news-list');
    second.src = feed.url;
    list.after(second);
    await loaded(second);
    expect(second.state.status).to.equal('ready');
  });

  it('is shared with an element that comes later, while another holds the answer', async () => {
    const feed = await serveFeed(named('Delad'));
    const list = await loadedPage(`<mp-news-list src="${feed.url}"></mp-news-list>`);
    const second = document.createElement('mp-news-list');
    second.src = feed.url;
    list.after(second);
    await loaded(second);
    expect(visibleText(second)).to.contain('Delad');
    expect(await feed.requests()).to.have.length(1);
  });
});
