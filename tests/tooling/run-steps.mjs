// Runs steps side by side, as many as there are processors, in their order and after what they need.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathOf, wantedEngines} from './browsers.mjs';
import {commandOf, succeeds} from './commands.mjs';
import {readCounts} from './counts.mjs';

/** @typedef {import('./plan.mjs').PlannedStep} PlannedStep */
/** @typedef {import('./counts.mjs').Failure} Failure */

/**
 * @typedef {object} Ran
 * @property {PlannedStep} step
 * @property {'ok' | 'failed' | 'left out'} verdict
 * @property {number} passed tests, or 1 for a check
 * @property {number} failed
 * @property {readonly Failure[]} failures the tests among what failed
 * @property {number} seconds
 * @property {Record<string, number>} [files] the seconds of each test file
 */

const scratch = mkdtempSync(join(tmpdir(), 'mp-widgets-'));
process.on('exit', () => rmSync(scratch, {recursive: true, force: true}));

/** @param {string} name @param {string} [aside] */
const heading = (name, aside = '') =>
  `\n── ${name} ${aside}${'─'.repeat(Math.max(0, 70 - name.length - aside.length))}`;

/** @param {PlannedStep} step @param {string} verdict @returns {Ran} */
const without = (step, verdict) => ({
  step,
  verdict: verdict === 'left out' ? 'left out' : 'failed',
  passed: 0,
  failed: verdict === 'left out' ? 0 : 1,
  failures: [],
  seconds: 0,
});

/**
 * Runs a step, or one of its tests again.
 *
 * @param {PlannedStep} step
 * @param {import('./commands.mjs').Part} part
 * @param {string} [log] where its output goes; without it, to the terminal
 * @returns {Promise<Ran>}
 */
export async function runStep(step, part, log) {
  const counts = join(scratch, `${step.name}.json`);
  rmSync(counts, {force: true});
  const start = performance.now();
  const succeeded = await succeeds(
    commandOf(step, part),
    {
      TEST_COUNTS: counts,
      ...(step.engine && {BROWSERS: step.engine}),
      // Coverage is of the sources as they are.
      ...(!part.files && !step.coverage && {TEST_BUNDLES: `test-results/bundles/${step.name}`}),
      ...(part.title && {TEST_TITLE: part.title}),
    },
    log,
  );
  const seconds = (performance.now() - start) / 1000;
  const {passed, failures, seconds: files} = readCounts(counts);
  const isCheck = Boolean(step.command);
  // A runner that fails without a failed test, as for missed coverage, is a failure too; so is one
  // that ran none.
  const failed = isCheck ? Number(!succeeded) : failures.length || Number(!succeeded || !passed);
  return {
    step,
    verdict: failed ? 'failed' : 'ok',
    passed: isCheck ? Number(succeeded) : passed,
    failed,
    failures,
    seconds,
    files,
  };
}

/**
 * @param {readonly PlannedStep[]} steps
 * @param {() => boolean} isInterrupted
 * @returns {Promise<Ran[]>} in the order of the steps
 */
export async function runSteps(steps, isInterrupted) {
  /** @type {Map<string, Ran>} */
  const ended = new Map();
  const waiting = [...steps];
  const isAlone = steps.length === 1;
  const isAsked = (/** @type {string} */ name) => steps.some(step => step.name === name);

  /** @param {PlannedStep} step */
  async function run(step) {
    const missing = step.needs?.find(name => ended.get(name)?.failed);
    let result;
    if (step.engine && (!wantedEngines().includes(step.engine) || !pathOf(step.engine))) {
      result = without(step, 'left out');
      console.log(heading(step.name, '(left out) '));
    } else if (missing) {
      result = without(step, 'failed');
      console.log(heading(step.name, `(not run, for ${missing} has failed) `));
    } else {
      const log = isAlone ? undefined : `test-results/logs/${step.name}.txt`;
      if (isAlone) console.log(heading(step.name));
      else console.log(`${step.name} starts`);
      result = await runStep(step, {files: step.files}, log);
      if (log) console.log(`${heading(step.name)}\n${readFileSync(log, 'utf8').trim()}`);
    }
    ended.set(step.name, result);
  }

  /** @returns {PlannedStep | undefined} */
  function nextStep() {
    /** @param {PlannedStep} step */
    const isReady = ({needs = []}) => needs.every(name => !isAsked(name) || ended.has(name));
    const at = isInterrupted() ? -1 : waiting.findIndex(isReady);
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  }

  /** @type {Set<Promise<void>>} */
  const running = new Set();
  for (;;) {
    for (let step; running.size < availableParallelism() && (step = nextStep());) {
      const end = run(step).finally(() => running.delete(end));
      running.add(end);
    }
    if (!running.size) break;
    await Promise.race(running);
  }
  return steps.flatMap(({name}) => ended.get(name) ?? []);
}
