// Prints the size of every script-tag file in dist/; one that is over its budget is a failure.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** Bytes that a visitor downloads at most: what the files have come to, so that they can only shrink. */
const budgets = {gzip: 34_310, brotli: 31_135};
/** What they are meant to shrink to: printed, not enforced. */
const goals = {gzip: 18_000, brotli: 16_000};

/** @param {number} bytes */
const bytes = bytes => bytes.toLocaleString('en').padStart(8);

for (const name of ['mp-widgets.js', 'mp-widgets.iife.js']) {
  const content = readFileSync(`dist/${name}`);
  const sizes = {
    gzip: gzipSync(content, {level: 9}).length,
    brotli: brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }).length,
  };
  console.log(`${name.padEnd(20)}${bytes(content.length)} bytes`);
  for (const [kind, size] of Object.entries(sizes)) {
    const budget = budgets[/** @type {keyof typeof budgets} */ (kind)];
    const over = size > budget;
    if (over) process.exitCode = 1;
    const verdict = over ? `${bytes(size - budget)} OVER` : `${bytes(budget - size)} left`;
    const goal = goals[/** @type {keyof typeof goals} */ (kind)];
    console.log(
      `  ${kind.padEnd(18)}${bytes(size)} of ${bytes(budget)} ${verdict}, goal ${bytes(goal)}`,
    );
  }
}
