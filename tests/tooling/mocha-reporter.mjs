// Mocha's own report, and the counts for run.mjs.
import mocha from 'mocha';
import {failureLine, writeCounts} from './counts.mjs';

export default class extends mocha.reporters.Dot {
  /** @param {import('mocha').Runner} runner @param {import('mocha').MochaOptions} options */
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      writeCounts({
        passed: this.stats.passes,
        failed: this.stats.failures,
        failures: this.failures.map(test => failureLine(test.titlePath().join(' › '), test.err)),
      });
    });
  }
}
