import {execFile} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import pc from 'picocolors';
import {languageOf, runCommandLine} from '../../src/cli/command-line.js';
import {terminalIn, type Terminal} from '../../src/cli/terminal.js';
import {buildCli} from '../tooling/build-cli.mjs';
import {createFeedServer, type Answer} from '../tooling/feed-server.mjs';

/** What a command answered. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Place {
  readonly cwd?: string;
}

/** Runs the command line within this process, which is quick, as it would answer to a pipe. */
export async function mpWidgets(args: readonly string[], {cwd}: Place = {}): Promise<Ran> {
  const printed: string[] = [];
  const complained: string[] = [];
  const terminal: Terminal = {
    ...terminalIn(languageOf(args)),
    colors: pc.createColors(false),
    print: line => printed.push(`${line}\n`),
    complain: line => complained.push(`${line}\n`),
  };
  const before = process.cwd();
  if (cwd) process.chdir(cwd);
  try {
    const code = await runCommandLine(args, terminal);
    return {code, stdout: printed.join(''), stderr: complained.join('')};
  } finally {
    process.chdir(before);
  }
}

const built = resolve('test-results/cli');
let bundle: Promise<unknown> | undefined;

/**
 * Runs the command line as a process of its own, bundled from the sources as they are now: for what
 * only a process shows.
 */
export async function startMpWidgets(
  args: readonly string[],
  options: Place & {readonly env?: Record<string, string>} = {},
): Promise<Ran> {
  await (bundle ??= buildCli(built));
  const env: NodeJS.ProcessEnv = {...process.env, ...options.env};
  for (const name of ['NO_COLOR', 'FORCE_COLOR']) if (!options.env?.[name]) delete env[name];
  return new Promise(done => {
    const command = [join(built, 'cli.js'), ...args];
    execFile(process.execPath, command, {...options, env}, (error, stdout, stderr) => {
      done({code: error ? Number(error.code) : 0, stdout, stderr});
    });
  });
}

/** In every test of the suite that it is called in, an empty folder. */
export function emptyFolder(): {readonly path: string; file(name: string): string} {
  let path = '';
  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), 'mp-widgets-'));
  });
  afterEach(() => rm(path, {recursive: true, force: true}));
  return {
    get path() {
      return path;
    },
    file: name => join(path, name),
  };
}

/** A server of feeds for the suite that it is called in. */
export function feedServer() {
  let origin = '';
  let close = () => {};
  let keys = 0;
  before(async () => {
    const server = await createFeedServer(resolve('demo/feeds')).listen('');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = () => server.close();
  });
  after(() => close());
  return {
    get origin() {
      return origin;
    },
    /** The address of a feed of the demo. */
    demo: (name: string): string => `${origin}/feeds/${name}.json`,
    /** An address that gives these answers in turn, the last one again and again. */
    async answers(...answers: Answer[]): Promise<string> {
      const url = `${origin}/test-server/feed/cli-${++keys}`;
      await fetch(url, {method: 'PUT', body: JSON.stringify(answers)});
      return url;
    },
    /** How often an address was asked for. */
    async requests(url: string): Promise<number> {
      const log = await fetch(url.replace('/feed/', '/log/'));
      return ((await log.json()) as unknown[]).length;
    },
  };
}
