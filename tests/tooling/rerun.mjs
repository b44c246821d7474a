// A test that failed is run once more, alone: one that passes then is flaky, which lands but is seen.
import {mkdirSync, writeFileSync} from 'node:fs';
import {runStep} from './run-steps.mjs';

/** More of them than this are not flaky, but the sign of a fault. */
const most = 10;
/** Where the flaky ones of the last run are named. */
export const flakyFile = 'test-results/flaky.txt';

/** @param {import('./counts.mjs').Failure} failure */
export const nameOf = ({file, title}) => (title ? `${file} › ${title}` : file);

/**
 * Takes away from the failures those that are flaky.
 *
 * @param {import('./run-steps.mjs').Ran[]} ran changed in place
 * @returns {Promise<string[]>} the names of the flaky ones
 */
export async function rerun(ran) {
  /** @type {string[]} */
  const flaky = [];
  const failures = ran.flatMap(({failures}) => failures);
  if (failures.length <= most) {
    for (const result of ran) {
      for (const failure of result.failures) {
        const {file, title, message} = failure;
        console.log(`\nOnce more, alone, in ${result.step.name}: ${nameOf(failure)}`);
        const again = await runStep(result.step, {files: [file], title});
        if (again.failed) continue;
        flaky.push(`${result.step.name}: ${nameOf(failure)}: ${message}`);
        result.failures = result.failures.filter(other => other !== failure);
        result.failed--;
        result.passed++;
      }
      if (!result.failed && result.verdict === 'failed') result.verdict = 'ok';
    }
  }
  mkdirSync('test-results', {recursive: true});
  writeFileSync(flakyFile, flaky.map(line => `${line}\n`).join(''));
  return flaky;
}
