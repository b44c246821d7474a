// What a page costs until its first items are there.
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {withPage} from '../browser.mjs';
import {wait, without} from './scenario.mjs';

/**
 * @typedef {import('./scenario.mjs').Scenario} Scenario
 */

/** @type {Scenario} */
export const bytes = {
  name: 'bytes',
  label: 'Script',
  candidates: without('floor-preload', 'floor-shared', 'ours-fast'),
  rounds: 1,
  figures: [
    {name: 'gzip', label: 'gzip', kind: 'kB', goal: '18.0'},
    {name: 'brotli', label: 'brotli', kind: 'kB', goal: '16.0'},
  ],
  async sample({server}, {classic = [], modules, styles = []}) {
    const texts = [...classic, ...modules, ...styles].map(name => server.files.get(name) ?? '');
    /** @param {(text: string) => Uint8Array} pack */
    const sum = pack => texts.reduce((sum, text) => sum + pack(text).length, 0) / 1000;
    return {
      gzip: sum(text => gzipSync(text, {level: 9})),
      brotli: sum(text => brotliCompressSync(text)),
    };
  },
};

/**
 * @param {string} name
 * @param {string} label
 * @param {import('../browser.mjs').Conditions} conditions
 * @param {Record<string, string>} goals
 * @returns {Scenario}
 */
export const cold = (name, label, conditions, goals) => ({
  name,
  label: `30 items, cold start, ${label}`,
  candidates: without('floor-shared'),
  figures: [
    {name: 'painted', label: 'first item painted', kind: 'ratio', goal: goals.painted},
    {name: 'readable', label: 'first readable content', kind: 'ratio', goal: goals.readable},
    {name: 'cpu', label: 'processor time, main thread', kind: 'ratio', goal: goals.cpu},
    {name: 'shift', label: 'layout shift (CLS)', kind: 'plain', goal: goals.shift},
  ],
  sample: ({browser, server}, candidate) =>
    withPage(
      browser,
      {url: server.page(candidate, {count: 30}), rows: candidate.rows, ...conditions},
      async ({time, metrics, run}) => {
        const painted = await time('painted');
        const readable = await time('readable');
        // What comes after the first items is paid for too.
        await wait(500);
        const {TaskDuration: cpu = 0} = await metrics();
        return {painted, readable, cpu: cpu * 1000, shift: await run('bench.shift()')};
      },
    ),
});

/** @type {Scenario} */
export const twenty = {
  name: 'twenty',
  label: 'Twenty lists of one feed of 30 items',
  candidates: without('floor-preload', 'floor-paged', 'instantsearch', 'ours-fast'),
  figures: [
    {name: 'requests', label: 'requests', kind: 'count', goal: '1'},
    {name: 'painted', label: 'all painted', kind: 'ratio', goal: '0.60'},
    {name: 'cpu', label: 'processor time, main thread', kind: 'ratio', goal: '0.60'},
  ],
  sample({browser, server}, candidate) {
    server.reset();
    return withPage(
      browser,
      {url: server.page(candidate, {count: 30, lists: 20}), rows: candidate.rows},
      async ({time, metrics}) => {
        const painted = await time('allPainted');
        await wait(500);
        const {TaskDuration: cpu = 0} = await metrics();
        return {painted, cpu: cpu * 1000, requests: server.requests()};
      },
    );
  },
};
