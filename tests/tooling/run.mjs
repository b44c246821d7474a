// `npm test`: installs what is missing, then runs every step, whatever the one before it said.
//   --only lint,node   runs these steps alone
// What failed is named once more at the end. The last line is the total of all tests and checks:
// `N passed, N failed`.
import './deps.mjs';
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {pathOf, wantedEngines} from './browsers.mjs';
import {steps} from './steps.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

const tools = join(process.cwd(), 'node_modules/.bin');

/** @typedef {import('./counts.mjs').Counts} Counts */

const scratch = mkdtempSync(join(tmpdir(), 'mp-widgets-'));
process.on('exit', () => rmSync(scratch, {recursive: true, force: true}));

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;
let interrupted = false;

/** Ends the step that is running; a test runner whose browser has hung does not end by itself. */
function endStep() {
  running?.kill();
  setTimeout(() => running?.kill('SIGKILL'), 5_000).unref();
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted = true;
    endStep();
  });
}

/** @param {string[]} command @param {Record<string, string>} env @returns {Promise<boolean>} */
const succeeds = ([tool = '', ...args], env) =>
  new Promise(resolve => {
    const limit = setTimeout(endStep, 60 * 60_000);
    /** @param {boolean} success */
    const ended = success => {
      clearTimeout(limit);
      running = undefined;
      resolve(success);
    };
    running = spawn(tool, args, {
      stdio: 'inherit',
      env: {...process.env, PATH: `${tools}${delimiter}${process.env.PATH}`, ...env},
      shell: process.platform === 'win32',
    });
    running.on('error', () => ended(false)).on('exit', code => ended(code === 0));
  });

/** @param {string} file @returns {Counts} */
function countsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {passed: 0, failed: 0, failures: []};
  }
}

/** @param {import('./steps.mjs').Step} step @returns {Promise<Counts>} */
async function run({name, command, tests, engine}) {
  const file = join(scratch, `${name}.json`);
  const succeeded = await succeeds(command, {
    TEST_COUNTS: file,
    ...(engine && {BROWSERS: engine}),
  });
  if (!tests) return {passed: Number(succeeded), failed: Number(!succeeded), failures: []};
  const {passed, failed, failures} = countsIn(file);
  if (succeeded && !passed) console.log('No test ran.');
  // A runner that fails without a failed test, as for missed coverage, is a failure too.
  return {passed, failed: failed || Number(!succeeded || !passed), failures};
}

function chosenSteps() {
  const {only} = parseArgs({options: {only: {type: 'string'}}}).values;
  if (!only) return steps.filter(({ci}) => !ci || process.env.CI);
  const names = only.split(',');
  const unknown = names.filter(name => !steps.some(step => step.name === name));
  if (unknown.length) {
    console.error(`No step ${unknown}. There are: ${steps.map(({name}) => name).join(', ')}`);
    process.exit(2);
  }
  return steps.filter(({name}) => names.includes(name));
}

/** @type {string[]} */
const summary = [];
/** @type {string[]} */
const failures = [];
const total = {passed: 0, failed: 0};
for (const step of chosenSteps()) {
  if (interrupted) break;
  const {name, engine} = step;
  console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`);
  if (engine && (!wantedEngines().includes(engine) || !pathOf(engine))) {
    console.log(`${engine} is left out.`);
    summary.push(`${name.padEnd(12)} left out`);
    continue;
  }
  const start = performance.now();
  const {passed, failed, ...ran} = await run(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  total.passed += passed;
  total.failed += failed;
  failures.push(...ran.failures.map(failure => `${name}: ${failure}`));
  const verdict = failed ? 'FAILED' : 'ok';
  summary.push(
    `${name.padEnd(12)}${seconds} s  ${verdict.padEnd(7)} ${passed} passed, ${failed} failed`,
  );
}
// Last, where a log that is cut short still has them.
console.log(['', ...summary, '', ...failures, ''].join('\n'));
process.exitCode = total.failed ? 1 : 0;
process.on('exit', () => console.log(`${total.passed} passed, ${total.failed} failed`));
