import {expect} from 'chai';
import type {CDPSession} from 'puppeteer-core';
import {findChromium, pathOf, wantedEngines} from '../../tooling/browsers.mjs';
import {launchEngine, type Engine} from '../../tooling/engine.mjs';
import {openHosts, type Hosts} from '../hosts.js';
import {driver} from '../policy/driver.js';
import {feedsOf} from '../policy/feeds.js';
import {openPages} from '../policy/pages.js';
import {churn} from './churn.js';
import {counters} from './counters.js';

/** What a page still has to do, or would still do. */
interface Left {
  readonly listeners: string[];
  readonly timers: string[];
  readonly observers: string[];
  readonly requests: string[];
}

let hosts: Hosts;
let pages: Awaited<ReturnType<typeof openPages>>;
let count = 0;
before(async () => {
  hosts = await openHosts();
  pages = await openPages(hosts);
});
after(() => hosts.close());

/** Opens a page with the module, and gives what the addresses of its feeds begin with. */
async function open(engine: Engine, scripts: readonly string[], body = (_feeds: string) => '') {
  const key = `leaks${count++}`;
  for (const [name, answers] of Object.entries(feedsOf(pages.picture))) {
    await hosts.serve(`${key}-${name}`, ...answers);
  }
  const feeds = `${hosts.feeds}${key}-`;
  const delivery = {name: '', file: 'mp-widgets.js', by: 'host'} as const;
  const grants = {connect: hosts.feeds, img: pages.picture, headers: {}};
  const page = {scripts: [driver, ...scripts], body: body(feeds), grants};
  await engine.goto(await pages.add(key, [delivery], page));
  return {key, feeds};
}

for (const name of wantedEngines().filter(pathOf)) {
  describe(`two hundred additions and removals in ${name}`, function () {
    this.timeout(120_000);
    let engine: Engine;
    before(async () => (engine = await launchEngine(name)));
    after(() => engine.close());

    const left = async () => (await engine.run('left()')) as Left;

    /** Waits up to half a minute until no more is left than expected. @returns all that is left */
    async function leftLike(expected: Left): Promise<Left> {
      const {length} = JSON.stringify(expected);
      for (let wait = 0; wait < 400 && JSON.stringify(await left()).length > length; wait++) {
        await engine.run('pause(80)');
      }
      return left();
    }

    it('leave no listener, timer, observer or request', async () => {
      const {key, feeds} = await open(engine, [counters, churn]);
      const before = await left();
      await engine.run(`churn(200, ${JSON.stringify(feeds)})`);
      expect(await leftLike(before)).to.deep.equal(before);
      const held = () => hosts.requests(`${key}-never`);
      expect(await held()).to.not.deep.equal([]);
      const unclosed = async () => (await held()).filter(({closed}) => !closed);
      for (let wait = 0; wait < 400 && (await unclosed()).length; wait++)
        await engine.run('pause(80)');
      expect(await unclosed()).to.deep.equal([]);
    });

    it('leave nothing but what an element that stays has', async () => {
      const list = (feeds: string) =>
        `<mp-news-list data-part="stays" src="${feeds}good" refresh-every="900"></mp-news-list>`;
      const {feeds} = await open(engine, [counters, churn], list);
      await engine.run('play({}, 100)');
      const before = await leftLike({...(await left()), timers: ['setTimeout 900000']});
      expect(before.timers).to.deep.equal(['setTimeout 900000']);
      expect(before.listeners).to.include('online');
      expect(before.observers).to.include('MutationObserver');
      await engine.run(`churn(200, ${JSON.stringify(feeds)})`);
      expect(await leftLike(before)).to.deep.equal(before);
    });
  });
}

(findChromium() && wantedEngines().includes('chromium') ? describe : describe.skip)(
  'what the garbage collector of Chromium leaves',
  function () {
    this.timeout(120_000);
    let engine: Engine;
    let session: CDPSession;
    before(async () => {
      engine = await launchEngine('chromium');
      session = await engine.page!.createCDPSession();
      await session.send('Performance.enable');
    });
    after(() => engine.close());

    /** Figures of the page after everything has been collected that nobody holds. */
    async function collected() {
      // Finalisers and weak references free more in a further round.
      for (let round = 0; round < 4; round++) {
        await session.send('HeapProfiler.collectGarbage');
        await engine.run('pause(30)');
      }
      const {metrics} = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find(metric => metric.name === name)!.value;
      return {
        nodes: of('Nodes'),
        listeners: of('JSEventListeners'),
        kilobytes: Math.round(of('JSHeapUsedSize') / 1000),
      };
    }

    it('of two hundred elements is no node, no listener and next to no memory', async () => {
      const {feeds} = await open(engine, [churn]);
      const run = async (times: number) => {
        await engine.run(`churn(${times}, ${JSON.stringify(feeds)})`);
        return collected();
      };
      /** The figures as soon as nothing holds any of the elements. */
      async function settled(times: number) {
        let figures = await run(times);
        // Chromium itself may hold the form that was filled in last, until it sees another.
        for (let more = 0; more < 9 && (await engine.run('alive()')); more++)
          figures = await run(20);
        expect(await engine.run('alive()'), 'elements that are held').to.equal(0);
        return figures;
      }
      // Compiled code and formatters are made once, over some hundred elements.
      const before = await settled(400);
      const after = await settled(200);
      // Chromium may hold the nodes of one element; two of each of the two hundred would be 400.
      expect(after.nodes - before.nodes).to.be.below(400);
      expect(after.listeners - before.listeners).to.be.at.most(0);
      expect(after.kilobytes - before.kilobytes).to.be.below(150);
    });

    it('of a thousand refreshes is next to no memory', async () => {
      const area = (feeds: string) =>
        `<mp-policy-area data-part="stays" src="${feeds}good"></mp-policy-area>`;
      await open(engine, [], area);
      await engine.run('play({}, 100)');
      const refresh = (times: number) =>
        engine.run(`(async ([it]) => {
          for (let i = 0; i < ${times}; i++) await it.refresh();
        })(parts())`);
      await refresh(100);
      const before = await collected();
      await refresh(1000);
      let after = await collected();
      // The browser may free the memory of a request somewhat later.
      for (let more = 0; more < 20 && after.kilobytes - before.kilobytes >= 500; more++) {
        await engine.run('pause(1000)');
        after = await collected();
      }
      expect(after.nodes - before.nodes).to.be.at.most(0);
      expect(after.listeners - before.listeners).to.be.at.most(0);
      expect(after.kilobytes - before.kilobytes).to.be.below(500);
    });
  },
);
