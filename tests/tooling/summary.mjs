// The end of a run: the seconds of each step, its slowest files, what was flaky, and what failed.
import {flakyFile, nameOf} from './rerun.mjs';

/** @param {number} seconds */
const inSeconds = seconds => `${seconds.toFixed(1)} s`;

/** @param {Record<string, number>} files */
const slowest = files =>
  Object.entries(files)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([file, seconds]) => `${inSeconds(seconds)} ${file.replace(/^tests\/|\.test\.ts$/g, '')}`)
    .join(', ');

/** @param {import('./run-steps.mjs').Ran} ran */
function linesOf({step, verdict, passed, failed, seconds, files = {}}) {
  const name = step.name.padEnd(14);
  if (verdict === 'left out') return [`${name}  left out`];
  const time = inSeconds(seconds).padStart(9);
  const counts = `${verdict === 'ok' ? 'ok' : 'FAILED'}`.padEnd(7);
  const lines = [`${name}${time}  ${counts} ${passed} passed, ${failed} failed`];
  return Object.keys(files).length > 1 ? [...lines, `  slowest: ${slowest(files)}`] : lines;
}

/**
 * Prints the summary.
 *
 * @param {readonly import('./run-steps.mjs').Ran[]} ran
 * @param {readonly string[]} flaky
 * @param {number} seconds
 */
export function report(ran, flaky, seconds) {
  const lines = ['', ...ran.flatMap(linesOf), '', `${inSeconds(seconds)} in all`, ''];
  for (const {step, failures} of ran) {
    for (const failure of failures)
      lines.push(`FAILED ${step.name}: ${nameOf(failure)}: ${failure.message}`);
  }
  for (const line of flaky) lines.push(`FLAKY ${line}`);
  if (flaky.length) lines.push(`The flaky ones are named in ${flakyFile} too.`);
  console.log(lines.join('\n'));
  /** @param {'passed' | 'failed'} key */
  const sum = key => ran.reduce((total, {[key]: count}) => total + count, 0);
  return {passed: sum('passed'), failed: sum('failed')};
}
