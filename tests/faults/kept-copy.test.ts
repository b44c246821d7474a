import {expect} from '@open-wc/testing';
import {recordProblems} from '../elements/problems.js';
import {find, jsonFeed, loaded, loadedPage, page, settled, until} from '../elements/support.js';
import type {Area, List} from '../elements/support.js';
import {visibleLines} from '../elements/visible-text.js';
import type {Answer} from '../tooling/feed-server.mjs';
import {serveFeed} from '../tooling/served-feed.js';
import {sentences} from './fault.js';

const area = {slug: 'a', title: 'Trygghet', body_html: '<p>Fler <b>lampor</b>.</p>'};
const feedOf = (title: string): Answer => ({body: jsonFeed([{title}], {_mp: {areas: [area]}})});
const good = feedOf('Ny belysning');
const newer = feedOf('Fler mötesplatser');
const rows = {
  'mp-news-list': (title: string) => [title],
  'mp-policy-area': (title: string) => ['Trygghet', 'Fler lampor.', title],
};
const copies = () => Object.keys(localStorage).filter(key => key.startsWith('mp-widgets'));

const markup = (tag: string, url: string) => `<${tag} src="${url}" controls="" keep-copy></${tag}>`;
const threeDays = 3 * 86_400_000;

/** A visit to a page, after which nothing of it is left but the storage. */
async function visit(tag: string, url: string, age = threeDays): Promise<void> {
  const {now} = Date;
  Date.now = () => now() - age;
  const element = await loadedPage(markup(tag, url));
  Date.now = now;
  element.remove();
  await Promise.resolve();
}

/** Puts something else in the place of `localStorage` for one test. */
function replaceStorage(get: () => unknown): void {
  Object.defineProperty(window, 'localStorage', {get, configurable: true});
}

describe('a feed that is kept in the visitor’s browser', () => {
  const problems = recordProblems();
  const clear = () => copies().forEach(key => localStorage.removeItem(key));
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  beforeEach(clear);
  afterEach(() => {
    Object.defineProperty(window, 'localStorage', own);
    clear();
  });

  for (const tag of ['mp-news-list', 'mp-policy-area'] as const) {
    it(`is shown by ${tag} at once, with its age, until the new one is there`, async () => {
      const feed = await serveFeed(good, {...newer, hold: true});
      await visit(tag, feed.url);
      const element = await page<List | Area>(markup(tag, feed.url));
      expect(element.state.status).to.equal('loading');
      expect(visibleLines(element)).to.deep.equal([
        ...rows[tag]('Ny belysning'),
        'Det här hämtades för 3 dagar sedan.',
      ]);
      await until(async () => (await feed.release()) > 0);
      await loaded(element);
      expect(visibleLines(element)).to.deep.equal(rows[tag]('Fler mötesplatser'));
    });

    it(`is shown by ${tag} with the sentence, when the new one cannot be had`, async () => {
      const feed = await serveFeed(good, {status: 500});
      await visit(tag, feed.url);
      const element = await loadedPage<List | Area>(markup(tag, feed.url));
      expect(visibleLines(element)).to.deep.equal([
        ...rows[tag]('Ny belysning'),
        'Det här hämtades för 3 dagar sedan.',
        ...[sentences.server, 'Försök igen'],
      ]);
      await expect(element).to.be.accessible();
    });
  }

  it('is its own text, and nothing without `keep-copy`', async () => {
    const feed = await serveFeed(good);
    const list = await loadedPage(`<mp-news-list src="${feed.url}"></mp-news-list>`);
    expect(copies()).to.deep.equal([]);
    list.remove();
    await visit('mp-news-list', feed.url);
    expect(copies()).to.have.length(1);
    expect(JSON.parse(localStorage[copies()[0]!]).text).to.equal(good.body);
  });

  it('is read and sanitised anew, whatever was put in its place', async () => {
    const feed = await serveFeed(good, {status: 500});
    await visit('mp-policy-area', feed.url);
    const [key = ''] = copies();
    const bad = {
      ...area,
      body_html: '<p onclick="bad()">Kvar<script>bad()</script><img src=x onerror=bad()>',
    };
    const body = jsonFeed([{title: 'Utbytt', url: 'javascript:bad()'}], {_mp: {areas: [bad]}});
    localStorage[key] = JSON.stringify({...JSON.parse(localStorage[key]), text: body});
    const element = await loadedPage<Area>(markup('mp-policy-area', feed.url));
    expect(visibleLines(element).slice(0, 3)).to.deep.equal(['Trygghet', 'Kvar', 'Utbytt']);
    expect(find(element, 'script, [onclick], [onerror], [href^="javascript:"]')).to.equal(null);
  });

  const broken: readonly (readonly [name: string, value: string])[] = [
    ['not JSON', '{"text": "'],
    ['another thing', '"text"'],
    ['null', 'null'],
    ['without a text', '{"fetchedAt": 1}'],
    ['no feed', '{"url": "https://a.example/", "contentType": "", "text": "Hej", "fetchedAt": 1}'],
    [
      'of an age that is no number',
      JSON.stringify({
        text: good.body,
        url: 'https://a.example/',
        contentType: '',
        fetchedAt: 'now',
      }),
    ],
  ];
  for (const [name, value] of broken) {
    it(`is nothing where it is ${name}, and the new one is shown and kept`, async () => {
      const feed = await serveFeed(good, {...newer, hold: true}, {status: 500});
      await visit('mp-news-list', feed.url);
      const [key = ''] = copies();
      localStorage[key] = value;
      const list = await page(markup('mp-news-list', feed.url));
      await until(async () => (await feed.release()) > 0);
      await loaded(list);
      expect(visibleLines(list)).to.deep.equal(['Fler mötesplatser']);
      list.remove();
      await Promise.resolve();
      const next = await loadedPage(markup('mp-news-list', feed.url));
      expect(visibleLines(next)[0]).to.equal('Fler mötesplatser');
    });
  }

  it('is one of eight, and short', async () => {
    const long = feedOf('Lång'.repeat(250_001));
    for (let i = 0; i < 10; i++) {
      const feed = await serveFeed(good);
      await visit('mp-news-list', feed.url, threeDays - i);
    }
    expect(copies()).to.have.length(8);
    const before = copies().sort();
    await visit('mp-news-list', (await serveFeed(long)).url);
    expect(copies().sort()).to.deep.equal(before);
  });

  const throws = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  const {setItem} = Storage.prototype;
  afterEach(() => (Storage.prototype.setItem = setItem));
  const storages: readonly (readonly [name: string, set: () => unknown])[] = [
    ['is full', () => (Storage.prototype.setItem = throws)],
    ['is blocked', () => replaceStorage(throws)],
    ['is missing', () => replaceStorage(() => undefined)],
    ['is null', () => replaceStorage(() => null)],
    [
      'throws at everything',
      () => replaceStorage(() => new Proxy({}, {get: throws, ownKeys: throws})),
    ],
  ];
  // WebKit's compiled code goes on reading the real storage at times; Node's tests have these too.
  const isReplaceable = !/AppleWebKit(?!.*Chrom)/.test(navigator.userAgent);
  for (const [name, set] of isReplaceable ? storages : storages.slice(0, 1)) {
    it(`is not kept where the storage ${name}: a warning, and the feed is shown`, async () => {
      const feed = await serveFeed(good);
      set();
      const list = await loadedPage(markup('mp-news-list', feed.url));
      expect(visibleLines(list)).to.deep.equal(['Ny belysning']);
      expect(list.state.status).to.equal('ready');
      expect(problems.warnings).to.have.length(1);
      expect(problems.warnings[0]).to.contain(feed.url).and.contain('copy');
      await settled(list);
    });
  }
});
