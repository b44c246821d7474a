import {expect} from 'chai';
import {pathOf, wantedEngines} from '../../tooling/browsers.mjs';
import {launchEngine, type Engine} from '../../tooling/engine.mjs';
import {openHosts, type Hosts} from '../hosts.js';
import {actsOf, driver} from './driver.js';
import {feedsOf} from './feeds.js';
import {openPages, type Delivery} from './pages.js';
import {areaParts, markupOf, parts, type Part} from './scene.js';

const deliveries: readonly Delivery[] = [
  {name: 'a module, by its host', file: 'mp-widgets.js', by: 'host'},
  {name: 'a classic script, by its hash', file: 'mp-widgets.iife.js', by: 'hash'},
  {name: 'a module, by its hash', file: 'mp-widgets.js', by: 'hash'},
  {name: 'a classic script, by its host', file: 'mp-widgets.iife.js', by: 'host'},
  {name: 'a module in the page, by its hash', file: 'mp-widgets.js', by: 'hash', inline: true},
  {
    name: 'a classic script in the page, by its hash',
    file: 'mp-widgets.iife.js',
    by: 'hash',
    inline: true,
  },
];
const [module, classic] = deliveries as [Delivery, Delivery];

const both: readonly (readonly [string, Part])[] = [
  ...parts.flatMap(
    part =>
      [
        ['mp-news-list', part],
        ['mp-policy-area', part],
      ] as const,
  ),
  ...areaParts.map(part => ['mp-policy-area', part] as const),
];
/** What is enough to see that a script runs. */
const few = both.filter(([, {name}]) => /^(ready|failed|rich text)$/.test(name));

/** What a page says when it is asked. */
interface Seen {
  readonly violations: string[];
  readonly words: string[];
  readonly events: {code: string; message: string; url: string}[];
  readonly parts: {name: string; status: string; text: string}[];
}

let hosts: Hosts;
let pages: Awaited<ReturnType<typeof openPages>>;
let count = 0;
before(async () => {
  hosts = await openHosts();
  pages = await openPages(hosts);
});
after(() => hosts.close());

/** Opens a page under a strict policy, plays what is to be played, and asks what was seen. */
async function play(
  engine: Engine,
  scripts: readonly Delivery[],
  shown: typeof both,
  {connect = hosts.feeds, more = '', headers = {}, feeds = feedsOf(pages.picture)} = {},
): Promise<Seen & {reports: number}> {
  const key = `page${count++}`;
  for (const [name, answers] of Object.entries(feeds)) {
    await hosts.serve(`${key}-${name}`, ...answers);
  }
  const body =
    shown.map(([tag, part]) => markupOf(tag, part, `${hosts.feeds}${key}-`)).join('') + more;
  const grants = {connect, img: pages.picture, headers};
  const own = [driver, actsOf([...parts, ...areaParts])];
  await engine.goto(await pages.add(key, scripts, {scripts: own, body, grants}));
  const seen = (await engine.run(
    `play(acts, ${shown.length > 9 ? 1300 : 300}).then(() => ({violations, words, events, parts: report()}))`,
  )) as Seen;
  await hosts.release(`${key}-never`);
  return {...seen, reports: (await hosts.requests(`${key}-reports`)).length};
}

function expectScene({parts: found}: Seen, shown: typeof both): void {
  const wrong = shown.filter(([tag, {name, status, seen}]) => {
    const part = found.find(one => one.name === `${tag}: ${name}`);
    return part?.status !== status || !part.text.includes(seen);
  });
  const texts = wrong.map(([tag, {name}]) => found.find(one => one.name === `${tag}: ${name}`));
  expect(texts, 'parts that are not as they should be').to.deep.equal([]);
}

const isTold = (word: string) => /^warn: <mp-[\w-]+> /.test(word);

for (const name of wantedEngines().filter(pathOf)) {
  describe(`a strict policy in ${name}`, function () {
    this.timeout(60_000);
    let engine: Engine;
    const console: string[] = [];
    before(async () => {
      engine = await launchEngine(name);
      engine.page?.on('console', message => console.push(message.text()));
      engine.page?.on('pageerror', error => console.push(String(error)));
    });
    beforeEach(() => void (console.length = 0));
    after(() => engine.close());

    const violationsIn = (words: readonly string[]) =>
      words.filter(word => /content.security.policy|trusted.?type|refused to/i.test(word));

    for (const delivery of deliveries) {
      const shown = delivery === module || delivery === classic ? both : few;
      it(`is kept by ${delivery.name}, in ${shown.length} states`, async () => {
        const seen = await play(engine, [delivery], shown);
        expectScene(seen, shown);
        expect(seen.violations).to.deep.equal([]);
        expect(seen.reports).to.equal(0);
        expect(violationsIn(console)).to.deep.equal([]);
        expect(seen.words.filter(word => !isTold(word))).to.deep.equal([]);
      });
    }

    it('is kept by both scripts in one page', async () => {
      const seen = await play(engine, [classic, module], few);
      expectScene(seen, few);
      expect(seen.violations).to.deep.equal([]);
      expect(seen.reports).to.equal(0);
    });

    it('is broken by a page that sets a style, so that the measure is known to work', async () => {
      const seen = await play(engine, [module], few, {more: '<p style="color: red">Rött</p>'});
      expect(seen.violations).to.have.length(1);
      expect(seen.violations[0]).to.match(/^style-src/);
      expect(seen.reports).to.equal(1);
      if (engine.page) expect(violationsIn(console)).to.not.deep.equal([]);
    });

    it('that lacks the feed is named, with what to add', async () => {
      const shown = both.filter(([, part]) => part.name === 'ready');
      const seen = await play(engine, [module], shown, {connect: "'none'"});
      const {origin} = new URL(hosts.feeds);
      expect(seen.events).to.have.length(2);
      for (const {code, message} of seen.events) {
        expect(code).to.equal('blocked');
        expect(message)
          .to.contain(`Content-Security-Policy`)
          .and.contain(`"connect-src ${origin}"`);
      }
      const told = seen.words.filter(isTold);
      expect(told).to.have.length(2);
      for (const word of told) expect(word).to.contain(`"connect-src ${origin}"`);
      for (const {text} of seen.parts) expect(text).to.contain('Innehållet kunde inte hämtas.');
      expect(seen.violations.every(violation => violation.startsWith('connect-src'))).to.equal(
        true,
      );
    });

    const one = both.filter(([tag, part]) => tag === 'mp-news-list' && part.name === 'empty');

    it('that lacks where the feed redirects to is named, with that doubt', async () => {
      const feeds = {empty: [{redirect: hosts.pages}]};
      const [event] = (await play(engine, [module], one, {feeds})).events;
      const {origin} = new URL(hosts.feeds);
      expect(event?.message).to.contain(`"connect-src ${origin}", or what that redirects to`);
    });

    it('that only reports is not blamed for what a server lacks', async () => {
      const headers = {'content-security-policy-report-only': "connect-src 'none'"};
      const feeds = {empty: [{cors: 'none'}]};
      const {events, violations} = await play(engine, [module], one, {feeds, headers});
      expect(violations).to.not.deep.equal([]);
      expect(events[0]?.message).to.contain('Access-Control-Allow-Origin');
      expect(events[0]?.message).to.not.contain('Content-Security-Policy');
    });
  });
}
