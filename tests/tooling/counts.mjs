// How many tests passed and failed: each runner writes it where run.mjs looks for it.
import {writeFileSync} from 'node:fs';

/** @param {{passed: number; failed: number}} counts */
export function writeCounts(counts) {
  const file = process.env.TEST_COUNTS;
  if (file) writeFileSync(file, JSON.stringify(counts));
}

/** @param {any} suite @returns {{passed: boolean; skipped: boolean}[]} */
const testsIn = suite =>
  suite ? [...suite.tests, ...suite.suites.flatMap((/** @type {any} */ s) => testsIn(s))] : [];

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
    const failed = tests.filter(test => !test.passed && !test.skipped).length;
    const broken = sessions.filter(
      ({passed, testResults}) => !passed && testsIn(testResults).every(test => test.passed),
    );
    writeCounts({
      passed: tests.filter(test => test.passed && !test.skipped).length,
      failed: failed + broken.length,
    });
    console.log(`${tests.length} tests in ${sessions.length} files`);
  },
});
