// What the tests of a runner came to: each runner writes it where run.mjs looks for it.
import {readFileSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';

/**
 * @typedef {object} Failure
 * @property {string} file the test file, from the project's folder
 * @property {string} title of the test with those of the suites around it; empty where the whole file
 *   failed
 * @property {string} message
 */

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {Failure[]} failures
 * @property {Record<string, number>} seconds that each file took
 */

/** @param {Counts} counts */
export function writeCounts(counts) {
  const file = process.env.TEST_COUNTS;
  if (file) writeFileSync(file, JSON.stringify(counts));
}

/** Where a runner that ended early has written nothing, no test has passed.
 * @param {string} file @returns {Counts} */
export function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {passed: 0, failures: [], seconds: {}};
  }
}

// A hook fails for a whole suite: no title of a test leads to it.
const hook = /"(?:before|after) (?:all|each)" hook/;

/** @param {string} file @param {string} title @param {{message?: string} | undefined} error @returns {Failure} */
export const failureOf = (file, title, error) => ({
  file: relative(process.cwd(), file),
  title: hook.test(title) ? '' : title,
  message: (error?.message ?? 'no reason given').split('\n', 4).join(' '),
});

/** @typedef {{name: string; passed: boolean; skipped: boolean; error?: {message: string}}} Test */

/** @param {any} suite @param {string} [within] @returns {Test[]} */
const testsIn = (suite, within = '') =>
  suite
    ? [
        ...suite.tests.map((/** @type {Test} */ test) => ({...test, name: within + test.name})),
        ...suite.suites.flatMap((/** @type {any} */ s) => testsIn(s, `${within}${s.name} `)),
      ]
    : [];

/** @param {any} session @returns {Failure[]} */
function failuresOf({testFile, passed, testResults, errors}) {
  const failed = testsIn(testResults).filter(test => !test.passed && !test.skipped);
  if (failed.length) return failed.map(({name, error}) => failureOf(testFile, name, error));
  // A file that could not run, or whose page failed outside a test.
  return passed ? [] : [failureOf(testFile, '', errors[0])];
}

/** Reporter for @web/test-runner; a file that could not run is one failure. */
export function countsReporter() {
  /** @type {Record<string, number>} */
  const seconds = {};
  let last = 0;
  return {
    onTestRunStarted() {
      last = performance.now();
    },
    /** One file runs at a time. What the test server answers is what a test wants: not to report.
     * @param {{testFile: string; sessionsForTestFile: any[]}} file */
    reportTestFileResults({testFile, sessionsForTestFile}) {
      const now = performance.now();
      seconds[relative(process.cwd(), testFile)] = (now - last) / 1000;
      last = now;
      for (const session of sessionsForTestFile) {
        session.request404s = session.request404s?.filter(
          (/** @type {string} */ path) => !path.startsWith('test-server/'),
        );
      }
    },
    /** @param {{sessions: any[]}} run */
    onTestRunFinished({sessions}) {
      const tests = sessions.flatMap(({testResults}) => testsIn(testResults));
      const passed = tests.filter(test => test.passed && !test.skipped).length;
      writeCounts({passed, failures: sessions.flatMap(failuresOf), seconds});
      console.log(`${tests.length} tests in ${sessions.length} files`);
    },
  };
}
