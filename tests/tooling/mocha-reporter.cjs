// Mocha's own report, and the counts for run.mjs.
const {reporters} = require('mocha');

module.exports = class extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', async () => {
      const {writeCounts} = await import('./counts.mjs');
      writeCounts({passed: this.stats.passes, failed: this.stats.failures});
    });
  }
};
