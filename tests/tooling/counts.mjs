// What the tests of a runner came to: each runner writes it where run.mjs looks for it.
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} failures one a failure: where it is and what it said
 */

/** @param {Counts} counts */
export function writeCounts(counts) {
  const file = process.env.TEST_COUNTS;
  if (file) writeFileSync(file, JSON.stringify(counts));
}

/** @param {string} place @param {{message?: string} | undefined} error */
export const failureLine = (place, error) =>
  `${place}: ${(error?.message ?? 'no reason given').split('\n', 4).join(' ')}`;

/** @typedef {{name: string; passed: boolean; skipped: boolean; error?: {message: string}}} Test */

/** @param {any} suite @param {string} [within] @returns {Test[]} */
const testsIn = (suite, within = '') =>
  suite
    ? [
        ...suite.tests.map((/** @type {Test} */ test) => ({...test, name: within + test.name})),
        ...suite.suites.flatMap((/** @type {any} */ s) => testsIn(s, `${within}${s.name} › `)),
      ]
    : [];

/** @param {any} session @returns {string[]} */
function failuresOf({testFile, passed, testResults, errors}) {
  const file = relative(process.cwd(), testFile);
  const failed = testsIn(testResults).filter(test => !test.passed && !test.skipped);
  if (failed.length) return failed.map(({name, error}) => failureLine(`${file} › ${name}`, error));
  // A file that could not run, or whose page failed outside a test.
  return passed ? [] : [failureLine(file, errors[0])];
}

/** Reporter for @web/test-runner; a file that could not run is one failure. */
export const countsReporter = () => ({
  /** What the test server answers is what a test wants: nothing to report.
   * @param {{sessionsForTestFile: any[]}} file */
  reportTestFileResults({sessionsForTestFile}) {
    for (const session of sessionsForTestFile) {
      session.request404s = session.request404s?.filter(
        (/** @type {string} */ path) => !path.startsWith('test-server/'),
      );
    }
  },
  /** @param {{sessions: any[]}} run */
  onTestRunFinished({sessions}) {
    const tests = sessions.flatMap(({testResults}) => testsIn(testResults));
    const failures = sessions.flatMap(failuresOf);
    writeCounts({
      passed: tests.filter(test => test.passed && !test.skipped).length,
      failed: failures.length,
      failures,
    });
    console.log(`${tests.length} tests in ${sessions.length} files`);
  },
});
