import {expect} from 'chai';
import {pathOf, wantedEngines} from '../../tooling/browsers.mjs';
import type {Recorded} from '../../tooling/feed-server.mjs';
import {launchEngine, type Engine} from '../../tooling/engine.mjs';
import {openHosts, type Hosts} from '../hosts.js';
import {actsOf, driver} from '../policy/driver.js';
import {feedsOf} from '../policy/feeds.js';
import {openPages, picture} from '../policy/pages.js';
import {areaParts, markupOf, parts} from '../policy/scene.js';

// Everything but what begins with a wait or keeps a copy on purpose.
const played = parts.filter(({attributes = ''}) => !attributes.includes('keep-copy'));

/** Notes every way to send or to store that no policy reports. */
const recorder = String.raw`
  document.cookie = 'visitor=secret; path=/';
  const used = [];
  for (const name of ['XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'Worker', 'SharedWorker', 'BroadcastChannel']) {
    if (window[name]) window[name] = class { constructor() { used.push(name); } };
  }
  for (const [owner, name] of [
    [Navigator.prototype, 'sendBeacon'],
    [Storage.prototype, 'setItem'],
    [IDBFactory.prototype, 'open'],
    [window, 'open'],
    [HTMLFormElement.prototype, 'submit'],
    [HTMLFormElement.prototype, 'requestSubmit'],
  ]) {
    owner[name] = () => used.push(name);
  }
  const kept = async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases?.())?.map(({name}) => name) ?? [],
    used,
  });
`;

/** What a page says when it is asked. */
interface Seen {
  readonly violations: string[];
  readonly kept: object;
  readonly statuses: string[];
}

let hosts: Hosts;
let pages: Awaited<ReturnType<typeof openPages>>;
let count = 0;
before(async () => {
  hosts = await openHosts();
  pages = await openPages(hosts);
});
after(() => hosts.close());

const names = Object.keys(feedsOf(''));

/** Plays every state in a page whose browser reports each request that it makes or would make. */
async function play(engine: Engine) {
  const key = `asked${count++}`;
  const address = `${key}-picture`;
  const answers = feedsOf(hosts.feeds + address);
  for (const name of names) await hosts.serve(`${key}-${name}`, ...answers[name]!);
  await hosts.serve(address, picture);
  const shown = [
    ...played.flatMap(
      part =>
        [
          ['mp-news-list', part],
          ['mp-policy-area', part],
        ] as const,
    ),
    ...areaParts.map(part => ['mp-policy-area', part] as const),
  ];
  const body = shown.map(([tag, part]) => markupOf(tag, part, `${hosts.feeds}${key}-`)).join('');
  const reporting = {'content-security-policy-report-only': "default-src 'none'"};
  const grants = {connect: '*', img: '*', headers: reporting};
  const scripts = [driver, recorder, actsOf([...played, ...areaParts])];
  const module = {name: '', file: 'mp-widgets.js', by: 'host'} as const;
  await engine.goto(await pages.add(key, [module], {scripts, body, grants}));
  const seen = (await engine.run(
    `play(acts, 1300).then(async () =>
      ({violations, kept: await kept(), statuses: report().map(({status}) => status)}))`,
  )) as Seen;
  await hosts.release(`${key}-never`);
  const feeds = (await Promise.all(names.map(name => hosts.requests(`${key}-${name}`)))).flat();
  return {...seen, key, feeds, pictures: await hosts.requests(address)};
}

for (const name of wantedEngines().filter(pathOf)) {
  describe(`what is asked for and sent in ${name}`, function () {
    this.timeout(60_000);
    let engine: Engine;
    let seen: Awaited<ReturnType<typeof play>>;
    before(async () => {
      engine = await launchEngine(name);
      seen = await play(engine);
      expect(seen.statuses).to.include('ready').and.include('failed').and.include('idle');
    });
    after(() => engine.close());

    const header = (requests: readonly Recorded[], name: string) =>
      requests.map(({headers}) => headers[name]).filter(Boolean);

    it('is the script, the feeds and their pictures, and nothing else', () => {
      const asked = seen.violations.map(violation => violation.split(' '));
      const of = (directive: RegExp) =>
        [...new Set(asked.filter(([by = '']) => directive.test(by)).map(([, url]) => url))].sort();
      const {key} = seen;
      // Every feed of the scene but the one that keeps a copy.
      const feeds = names
        .filter(name => name !== 'stale')
        .map(name => `${hosts.feeds}${key}-${name}`);
      expect(of(/^connect-src/)).to.deep.equal(feeds.sort());
      const icon = pages.picture;
      expect(of(/^img-src/).filter(url => url !== icon)).to.deep.equal([
        `${hosts.feeds}${key}-picture`,
      ]);
      expect(of(/^script-src/)).to.include(`${hosts.feeds}mp-widgets.js`);
      expect(of(/^(?!connect-src|img-src|script-src)/)).to.deep.equal([]);
    });

    it('is asked for by GET, without a preflight', () => {
      expect(new Set(seen.feeds.map(({method}) => method))).to.deep.equal(new Set(['GET']));
      expect(seen.feeds).to.not.deep.equal([]);
    });

    it('carries no cookie to the feeds of another origin, though the browser has one', async () => {
      expect(header(seen.feeds, 'cookie')).to.deep.equal([]);
      await engine.run(
        `fetch('${hosts.feeds}${seen.key}-known', {credentials: 'include', mode: 'no-cors'}).then(() => 1)`,
      );
      expect(header(await hosts.requests(`${seen.key}-known`), 'cookie')).to.deep.equal([
        'visitor=secret',
      ]);
    });

    it('names neither the page to the pictures, nor more than its origin to the feeds', () => {
      expect(seen.pictures).to.not.deep.equal([]);
      expect(header(seen.pictures, 'referer')).to.deep.equal([]);
      const {origin} = new URL(hosts.pages);
      expect(new Set(header(seen.feeds, 'referer'))).to.deep.equal(new Set([`${origin}/`]));
      expect(header(seen.feeds, 'authorization')).to.deep.equal([]);
    });

    it('leaves nothing in the browser', () => {
      expect(seen.kept).to.deep.equal({
        cookie: 'visitor=secret',
        local: [],
        session: [],
        databases: [],
        used: [],
      });
    });
  });
}
