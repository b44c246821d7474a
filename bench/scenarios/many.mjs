// Feeds of many items: showing and searching them.
import {longestTask} from '../../tests/tooling/longest-task.mjs';
import {withPage} from '../browser.mjs';
import {wait, without} from './scenario.mjs';

/**
 * @typedef {import('./scenario.mjs').Scenario} Scenario
 * @typedef {import('../candidates.mjs').Candidate} Candidate
 */

const word = 'trygg';

/** Types the word, and clears it. @param {import('../browser.mjs').Sample} sample @param {Candidate} candidate */
async function search({run}, {search}) {
  const found = `const root = document.querySelector('[data-bench]'); const input = ${search};`;
  const press = (/** @type {string} */ value) =>
    run(`(async () => { ${found} return (await bench.type(input, '${value}')).time; })()`);
  const keys = [];
  for (let length = 1; length <= word.length; length++)
    keys.push(await press(word.slice(0, length)));
  return {first: keys[0], key: Math.max(...keys), clear: await press('')};
}

/** @param {number} count @param {Record<string, string>} [goals] @returns {Scenario} */
export const size = (count, goals = {}) => ({
  name: `items-${count}`,
  label: `${count.toLocaleString('en')} items`,
  candidates: without('floor-preload', 'floor-shared', 'mastodon', 'bluesky', 'ours-fast'),
  rounds: count > 1000 ? 5 : Infinity,
  figures: [
    {name: 'painted', label: 'feed to first item painted', kind: 'ratio', goal: goals.painted},
    {name: 'paintedMs', label: 'the same', kind: 'ms'},
    {name: 'heap', label: 'JavaScript heap', kind: 'ratio', goal: goals.heap},
    {name: 'first', label: 'search: first key', kind: 'ms', goal: goals.search},
    {name: 'key', label: 'search: worst key', kind: 'ms', goal: goals.search},
    {name: 'clear', label: 'search: cleared', kind: 'ms', goal: goals.search},
  ],
  sample: ({browser, server}, candidate) =>
    withPage(
      browser,
      {url: server.page(candidate, {count}), rows: candidate.rows},
      async sample => {
        await sample.time('painted');
        const painted = await sample.run('bench.sinceFeed()');
        // A reader looks for a while before searching.
        await wait(1500);
        const found = await search(sample, candidate);
        await sample.collect();
        const {JSHeapUsedSize: heap = 0} = await sample.metrics();
        return {painted, paintedMs: painted, heap, ...found};
      },
    ),
});

/**
 * The longest task of a page that loads 300 items, on a processor of a fourth of the speed.
 *
 * @type {Scenario}
 */
export const blocked = {
  name: 'blocked',
  label: '300 items, processor ÷ 4',
  candidates: ['floor', 'ours'],
  figures: [
    {name: 'longest', label: 'longest task', kind: 'ratio', goal: '0.5'},
    {name: 'longestMs', label: 'the same', kind: 'ms'},
  ],
  sample: ({browser, server}, candidate) =>
    withPage(browser, {url: 'about:blank', rows: candidate.rows, cpu: 4}, async ({page, time}) => {
      const longest = await longestTask(page, async () => {
        await page.goto(server.page(candidate, {count: 300}));
        await time('painted');
        await wait(1000);
      });
      return {longest, longestMs: longest};
    }),
};

/** @type {Scenario} */
export const stream = {
  name: 'stream',
  label: '10,000 items on a slow 4G',
  candidates: ['floor-paged', 'ours', 'ours-fast'],
  rounds: 3,
  base: 'floor-paged',
  figures: [
    {name: 'painted', label: 'first row, of the paged floor’s', kind: 'ratio', goal: '0.25'},
    {name: 'paintedMs', label: 'the same', kind: 'ms'},
  ],
  sample: ({browser, server}, candidate) =>
    withPage(
      browser,
      {url: server.page(candidate, {count: 10_000}), rows: candidate.rows, slow: true},
      async ({time}) => {
        const painted = await time('painted');
        return {painted, paintedMs: painted};
      },
    ),
};

/** @type {Scenario} */
export const rss = {
  name: 'rss',
  label: '10,000 items in RSS (5 MB)',
  candidates: ['ours'],
  rounds: 5,
  figures: [
    {name: 'painted', label: 'feed to first page, of JSON Feed’s', kind: 'plain', goal: '1.30'},
    {name: 'paintedMs', label: 'the same', kind: 'ms'},
    {name: 'longest', label: 'longest task', kind: 'ms', goal: '50'},
    {name: 'longestJson', label: 'longest task, JSON Feed', kind: 'ms'},
  ],
  async sample({browser, server}, candidate) {
    /** @param {'json' | 'xml'} format */
    const load = format =>
      withPage(browser, {url: 'about:blank', rows: candidate.rows}, async ({page, time, run}) => {
        const longest = await longestTask(page, async () => {
          await page.goto(server.page(candidate, {count: 10_000, format}));
          await time('painted');
          await wait(1000);
        });
        return {longest, painted: Number(await run('bench.sinceFeed()'))};
      });
    const json = await load('json');
    const xml = await load('xml');
    return {
      painted: xml.painted / json.painted,
      paintedMs: xml.painted,
      longest: xml.longest,
      longestJson: json.longest,
    };
  },
};
