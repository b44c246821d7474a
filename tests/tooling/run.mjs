// `npm test`: installs what is missing, then runs every step, whatever the others said. `-- --help`
// lists what it can be asked for. What a step said is shown when it ends, and kept in
// test-results/logs/. The last line is the total of all tests and checks: `N passed, N failed`.
import './deps.mjs';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

const {endAll} = await import('./commands.mjs');
const {plan} = await import('./plan.mjs');
const {rerun} = await import('./rerun.mjs');
const {runSteps} = await import('./run-steps.mjs');
const {report} = await import('./summary.mjs');

let isInterrupted = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    isInterrupted = true;
    endAll();
  });
}

const start = performance.now();
const ran = await runSteps(await plan(), () => isInterrupted);
const flaky = isInterrupted ? [] : await rerun(ran);
const {passed, failed} = report(ran, flaky, (performance.now() - start) / 1000);
process.exitCode = failed || isInterrupted ? 1 : 0;
// Last, where a log that is cut short still has it.
process.on('exit', () => console.log(`${passed} passed, ${failed} failed`));
