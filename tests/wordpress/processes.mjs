// Servers that live as long as this process: none outlives it, however it ends.
import {spawn} from 'node:child_process';
import {mkdtempSync, openSync, readFileSync, rmSync} from 'node:fs';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {pathTo} from './packages.mjs';

/** @type {(() => void)[]} */
const steps = [];
process.on('exit', () => {
  for (const step of steps.reverse()) {
    try {
      step();
    } catch (error) {
      console.error(String(error));
    }
  }
});
for (const [signal, number] of /** @type {const} */ ([
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
])) {
  process.on(signal, () => process.exit(128 + number));
}

/** Runs a step when this process ends, however; the last that was given is the first that is run.
 * @param {() => void} step */
export const atEnd = step => void steps.push(step);

/** A folder of one's own, readable by nobody else, gone when this process ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'mp-wordpress-'));
  // A server that was just killed may still be closing its files.
  atEnd(() => rmSync(folder, {recursive: true, force: true, maxRetries: 10}));
  return folder;
}

/**
 * Starts a server, in a process group of its own, so that Ctrl-C reaches it through us alone.
 *
 * @param {string} log the file that keeps what it says
 * @param {string[]} command a program and its options
 * @param {Record<string, string>} [env]
 * @returns {{ready: (address: {port: number} | {path: string}) => Promise<void>}} `ready` resolves
 *   when the server listens; it rejects with the log when the server has ended before, or after 30 s
 */
export function startServer(log, [name = '', ...options], env = {}) {
  const output = openSync(log, 'w');
  // The kernel ends it too when this process is killed and can no longer do so itself.
  const child = spawn(pathTo('setpriv'), ['--pdeathsig', 'KILL', pathTo(name), ...options], {
    detached: true,
    stdio: ['ignore', output, output],
    env: {...process.env, ...env},
  });
  let ended = '';
  child.on('error', ({message}) => (ended = message));
  child.on('exit', (code, signal) => (ended = `ended with ${code ?? signal}`));
  // Its data are thrown away, so it need not end in good order.
  atEnd(() => child.pid && !ended && process.kill(-child.pid, 'SIGKILL'));
  return {
    async ready(address) {
      for (const until = Date.now() + 30_000; !(await listens(address)); await sleep(50)) {
        if (!ended && Date.now() < until) continue;
        throw new Error(`${name} ${ended || 'is not ready'}:\n${readFileSync(log, 'utf8')}`);
      }
    },
  };
}

/** @param {{port: number} | {path: string}} address @returns {Promise<boolean>} */
const listens = address =>
  new Promise(resolve => {
    const socket = connect({host: '127.0.0.1', ...address})
      .on('error', () => resolve(false))
      .on('connect', () => {
        socket.destroy();
        resolve(true);
      });
  });
