// The command of a step, and running it with all that it starts.
import {spawn} from 'node:child_process';
import {createWriteStream, mkdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {inBrowsers} from './rooms.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

/**
 * @typedef {object} Part what is run of a step's tests
 * @property {readonly string[]} [files] these alone
 * @property {string} [title] the test alone whose titles are these
 */

const tools = join(process.cwd(), 'node_modules/.bin');
const isWindows = process.platform === 'win32';
/** Nothing takes as long as this but a browser that has hung. */
const limit = 60 * 60_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends a process and those that it started, which would go on by themselves.
 * @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function end(child, signal) {
  if (isWindows || !child.pid) return void child.kill(signal);
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

/** Ends every command that is running; a test runner whose browser has hung does not end by itself. */
export function endAll() {
  for (const child of running) {
    end(child, 'SIGTERM');
    setTimeout(() => end(child, 'SIGKILL'), 5_000).unref();
  }
}
process.on('exit', () => {
  for (const child of running) end(child, 'SIGKILL');
});

/** Tests in Node must run at least 80 % of the code that they load. */
const covered = [
  ...['c8', '--include', 'src/**', '--exclude', `src/{${inBrowsers}}/**`],
  ...['--reports-dir', 'coverage/node', '--reporter', 'text-summary'],
  ...['--check-coverage', '--lines', '80', '--statements', '80', '--branches', '80'],
  ...['--functions', '80'],
];

/** @param {Step} step @param {Part} part @returns {string[]} */
export function commandOf({command, runner, rooms = [], jobs, coverage}, {files, title}) {
  if (command) return command;
  const tests = files ?? rooms.map(room => `tests/${room}/**/*.test.ts`);
  const only = title ? ['--fgrep', title] : [];
  if (runner === 'wordpress') return ['node', 'tests/wordpress/run.mjs', ...only];
  if (runner === 'mocha') {
    const options = ['--no-package', '--node-option', 'import=tsx', '--timeout', '60000'];
    const reporter = ['--reporter', 'tests/tooling/mocha-reporter.mjs'];
    // Two of them or more: a worker of its own takes a second to start.
    const parallel = jobs && files?.length !== 1 ? ['--parallel', '--jobs', `${jobs}`] : [];
    const measured = coverage && !files ? covered : [];
    return [...measured, 'mocha', ...options, ...reporter, ...parallel, ...only, ...tests];
  }
  const config = 'tests/tooling/web-test-runner.config.mjs';
  // Some of the tests cannot run most of the code.
  const measured = coverage && !files ? ['--coverage'] : [];
  return ['wtr', '--config', config, ...measured, '--files', ...tests];
}

/**
 * Runs a command to its end, and shows its output or keeps it in a file.
 *
 * @param {string[]} command
 * @param {Record<string, string>} env
 * @param {string} [log] the file; without it, what the command says is seen at once
 * @returns {Promise<boolean>} whether it succeeded
 */
export function succeeds([tool = '', ...args], env, log) {
  if (log) mkdirSync(join(log, '..'), {recursive: true});
  const output = log ? createWriteStream(log) : undefined;
  const child = spawn(tool, args, {
    stdio: output ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: {...process.env, PATH: `${tools}${delimiter}${process.env.PATH}`, ...env},
    shell: isWindows,
    detached: !isWindows,
  });
  running.add(child);
  if (output) {
    for (const stream of [child.stdout, child.stderr]) stream?.pipe(output, {end: false});
  }
  return new Promise(resolve => {
    const timer = setTimeout(() => end(child, 'SIGKILL'), limit);
    /** @param {boolean} success */
    const ended = success => {
      clearTimeout(timer);
      running.delete(child);
      // Processes that outlive their command would keep the machine busy and its ports taken.
      end(child, 'SIGKILL');
      if (output) output.end(() => resolve(success));
      else resolve(success);
    };
    child.on('error', () => ended(false)).on('exit', code => ended(code === 0));
  });
}
