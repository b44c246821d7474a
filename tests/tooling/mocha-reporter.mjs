// Mocha's own report, and the counts for run.mjs.
import {relative} from 'node:path';
import mocha from 'mocha';
import {failureOf, writeCounts} from './counts.mjs';

export default class extends mocha.reporters.Dot {
  /** @param {import('mocha').Runner} runner @param {import('mocha').MochaOptions} options */
  constructor(runner, options) {
    super(runner, options);
    /** @type {Record<string, number>} */
    const seconds = {};
    runner.on('test end', ({file = '', duration = 0}) => {
      const name = relative(process.cwd(), file);
      seconds[name] = (seconds[name] ?? 0) + duration / 1000;
    });
    runner.once('end', () => {
      writeCounts({
        passed: this.stats.passes,
        failures: this.failures.map(test =>
          failureOf(test.file ?? '', test.titlePath().join(' '), test.err),
        ),
        seconds,
      });
    });
  }
}
