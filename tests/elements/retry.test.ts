import {expect, nextFrame} from '@open-wc/testing';
import {serveFeed} from '../tooling/served-feed.js';
import type {Answer} from '../tooling/feed-server.mjs';
import {recordProblems} from './problems.js';
import {
  find,
  focused,
  has,
  items,
  jsonFeed,
  loaded,
  loadedPage,
  next,
  until,
  type Area,
  type List,
} from './support.js';
import {visibleText} from './visible-text.js';

const good: Answer = {body: jsonFeed(items(2))};
const area = {_mp: {areas: [{slug: 'trygghet', title: 'Trygghet', lead: 'Alla ska vara trygga.'}]}};
const bad: Answer = {status: 503};
const failed = 'Det är något fel hos den som lämnar ut innehållet.';

/** Presses "Försök igen" as a keyboard does: the button has the focus. */
async function retry(element: List | Area): Promise<void> {
  const button = find(element, '[part=retry]')!;
  const answer = Promise.race([next(element, 'mp-load'), next(element, 'mp-error')]);
  button.focus();
  button.click();
  await answer;
  await loaded(element);
  await nextFrame();
}

const from = async (tag: string, ...answers: readonly Answer[]) => {
  const feed = await serveFeed(...answers);
  return {feed, element: await loadedPage<List | Area>(`<${tag} src="${feed.url}"></${tag}>`)};
};

describe('"Försök igen"', () => {
  recordProblems();

  for (const tag of ['mp-news-list', 'mp-policy-area']) {
    it(`of ${tag} asks again, shows the news and moves the focus to them`, async () => {
      const {element} = await from(tag, bad, good);
      await retry(element);
      expect(visibleText(element)).to.contain('Nyhet 0').and.not.contain(failed);
      expect(has(element, 'retry')).to.equal(false);
      // An area is read from its beginning.
      expect(focused()).to.match(tag === 'mp-news-list' ? /^link: Nyhet 0$/ : /^area: /);
      await expect(element).to.be.accessible();
    });

    it(`of ${tag} that fails again keeps the focus on itself`, async () => {
      const {element} = await from(tag, bad);
      await retry(element);
      expect(visibleText(element)).to.contain(failed);
      expect(focused()).to.equal('retry: Försök igen');
    });

    it(`of ${tag} that fails again below the last good feed keeps the focus on itself`, async () => {
      const {element} = await from(tag, good, bad);
      await element.refresh();
      await loaded(element);
      await retry(element);
      expect(visibleText(element)).to.contain('Nyhet 0').and.contain(failed);
      expect(focused()).to.equal('retry: Försök igen');
    });
  }

  for (const [what, body, attributes, focus] of [
    ['the title of an area', jsonFeed(items(2), area), '', /^area-title: Trygghet$/],
    [
      'the whole area where it shows no title',
      jsonFeed(items(2), area),
      'sections="lead"',
      /^area: /,
    ],
  ] as const) {
    it(`moves the focus to ${what}`, async () => {
      const {url} = await serveFeed(bad, {body});
      const element = await loadedPage<Area>(
        `<mp-policy-area src="${url}" ${attributes}></mp-policy-area>`,
      );
      await retry(element);
      expect(focused()).to.match(focus);
    });
  }

  it('moves the focus to what is said of a feed without news', async () => {
    const {element} = await from('mp-news-list', bad, {body: jsonFeed([])});
    await retry(element);
    expect(focused()).to.match(/^empty: Kunde inte hitta några poster/);
  });

  it('moves the focus to the title of news without links, which Tab goes past', async () => {
    const {element} = await from('mp-news-list', bad, {body: jsonFeed([{url: undefined}])});
    await retry(element);
    expect(focused()).to.equal('item-title: Nyhet 0');
    expect(find(element, '[part=item-title]')!.tabIndex).to.equal(-1);
  });

  it('of one of two feeds that fails again keeps the focus on itself', async () => {
    const urls = `${(await serveFeed(good)).url} ${(await serveFeed(bad)).url}`;
    const element = await loadedPage<List>(`<mp-news-list src="${urls}"></mp-news-list>`);
    await retry(element);
    expect(focused()).to.equal('retry: Försök igen');
  });

  it('keeps the focus in the element while the feed is under way', async () => {
    const {feed, element} = await from('mp-news-list', bad, {...good, hold: true});
    const button = find(element, '[part=retry]')!;
    button.focus();
    button.click();
    await until(() => element.state.status === 'loading');
    await element.updateComplete;
    expect(focused()).to.match(/^list: /);
    await until(async () => (await feed.release()) > 0);
    await loaded(element);
  });

  it('leaves the focus where the visitor has moved it meanwhile', async () => {
    const {feed, element} = await from('mp-news-list', bad, {...good, hold: true});
    const elsewhere = document.createElement('button');
    element.after(elsewhere);
    find(element, '[part=retry]')!.click();
    await until(() => element.state.status === 'loading');
    elsewhere.textContent = 'Någon annanstans';
    elsewhere.focus();
    await until(async () => (await feed.release()) > 0);
    await loaded(element);
    expect(focused()).to.equal('button: Någon annanstans');
  });

  it('asks again for the one of two feeds that failed, and the note goes', async () => {
    const [first, second] = [
      await serveFeed(good),
      await serveFeed(bad, {
        body: jsonFeed([{url: 'https://other.example/', title: 'Från den andra'}]),
      }),
    ];
    const list = await loadedPage(`<mp-news-list src="${first.url} ${second.url}"></mp-news-list>`);
    expect(has(list, 'missing')).to.equal(true);
    expect(visibleText(list)).to.not.contain('Från den andra');
    await retry(list);
    expect(has(list, 'missing')).to.equal(false);
    expect(visibleText(list)).to.contain('Nyhet 0').and.contain('Från den andra');
  });

  it('asks past the browser’s cache', async () => {
    const {feed, element} = await from('mp-news-list', bad, good);
    await retry(element);
    const [first, second] = await feed.requests();
    expect(first!.headers['cache-control']).to.equal(undefined);
    expect(second!.headers['cache-control']).to.match(/no-cache|max-age=0/);
  });
});
