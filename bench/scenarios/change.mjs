// Lists that change, come and go.
import {launch, withPage} from '../browser.mjs';
import {wait, without} from './scenario.mjs';

/**
 * @typedef {import('./scenario.mjs').Scenario} Scenario
 */

/** @type {Scenario} */
export const refresh = {
  name: 'refresh',
  label: 'A refresh with one item more on 1,000',
  candidates: without('floor-preload', 'floor-paged', 'floor-shared', 'bluesky', 'ours-fast'),
  rounds: 3,
  figures: [
    {name: 'touched', label: 'DOM nodes touched', kind: 'count', goal: '30'},
    {name: 'time', label: 'until settled', kind: 'ms'},
  ],
  sample({browser, server}, candidate) {
    server.reset();
    return withPage(
      browser,
      {url: server.page(candidate, {count: 1000, grows: true}), rows: candidate.rows},
      async ({time, run}) => {
        await time('painted');
        await wait(500);
        return run(
          `bench.settle(() => { const root = document.querySelector('[data-bench]'); return ${candidate.refresh}; }, 40)`,
        );
      },
    );
  },
};

const warmUp = 20;
const rounds = 200;
// What V8 learns and compiles as it goes is in the heap too, up to 120 kB of it, and is no leak.
const interpreted = [
  '--no-opt',
  '--no-maglev',
  '--no-sparkplug',
  '--no-lazy-feedback-allocation',
  '--no-flush-bytecode',
];

/** @type {Scenario} */
export const churn = {
  name: 'churn',
  label: '200 lists added and removed',
  candidates: without('floor-preload', 'floor-paged', 'floor-shared', 'instantsearch', 'ours-fast'),
  rounds: 3,
  figures: [
    {name: 'nodes', label: 'DOM nodes left', kind: 'count', goal: '0'},
    {name: 'listeners', label: 'listeners left', kind: 'count', goal: '0'},
    {name: 'heap', label: 'heap left', kind: 'kB', goal: '16'},
  ],
  async sample({server}, candidate) {
    const browser = await launch(...interpreted);
    return withPage(
      browser,
      {url: server.page(candidate, {count: 30}), rows: candidate.rows},
      async ({time, run, collect, metrics}) => {
        await time('painted');
        const src =
          candidate.api === 'json'
            ? '/feed/30.json'
            : candidate.api === 'mastodon'
              ? '030'
              : 'karlstad.example';
        const cycle = (/** @type {number} */ times) =>
          run(`(async () => {
            const [src, count] = ['${src}', 30];
            for (let i = 0; i < ${times}; i++) {
              const root = ${candidate.add};
              while (!bench.hasRow(root)) await new Promise(done => setTimeout(done));
              root.remove();
            }
          })()`);
        const look = async () => {
          await wait(300);
          await collect();
          return metrics();
        };
        await cycle(warmUp);
        const before = await look();
        await cycle(rounds);
        const after = await look();
        /** @param {string} name */
        const left = name => (after[name] ?? 0) - (before[name] ?? 0);
        return {
          nodes: left('Nodes'),
          listeners: left('JSEventListeners'),
          heap: left('JSHeapUsedSize') / 1000,
        };
      },
    ).finally(() => browser.close());
  },
};
