// BROWSERS=chromium,firefox,webkit picks the engines; without it every one that is installed.
// TEST_BUNDLES names a folder for bundles of the tests, which load faster. TEST_TITLE runs the tests alone whose titles hold it.
import {readdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {bundledTests} from './bundle-tests.mjs';
import {chromiumArgs, findChromium, findFirefox, findWebKit, wantedEngines} from './browsers.mjs';
import {commandsPlugin} from './commands-plugin.mjs';
import {countsReporter} from './counts.mjs';
import {createFeedServer} from './feed-server.mjs';
import {freePort} from './free-port.mjs';
import {everywhere, inBrowsers, sweeping} from './rooms.mjs';
import {sizable} from './sizable.mjs';
import {WebKitLauncher} from './webkit-launcher.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixtures = '/tests/fixtures/';

/** @param {any} launcher @param {string} name */
const named = (launcher, name) => Object.assign(launcher, {name});

const launchers = {
  chromium: () => {
    const executablePath = findChromium();
    const launchOptions = {executablePath, args: chromiumArgs};
    return executablePath && named(chromeLauncher({launchOptions}), 'Chromium');
  },
  firefox: () => {
    const executablePath = findFirefox();
    /** @type {any} */
    const launcher = {
      launchOptions: {browser: 'firefox', executablePath},
      concurrency: 1,
      /** @param {{context: import('puppeteer-core').BrowserContext}} browser */
      createPage: async ({context}) => sizable(await context.newPage()),
    };
    return executablePath && named(chromeLauncher(launcher), 'Firefox');
  },
  webkit: () => {
    const paths = findWebKit();
    return paths && new WebKitLauncher(paths);
  },
};
const browsers = wantedEngines()
  .map(engine => launchers[engine]())
  .filter(Boolean);

const folder = process.env.TEST_BUNDLES;
// Tests of the entries ask for the sources by their addresses.
const bundled = [...everywhere, ...inBrowsers, ...sweeping].filter(room => room !== 'entry');
const bundles = folder ? [await bundledTests(root, bundled, folder)] : [];

const title = process.env.TEST_TITLE;
/** @param {string} words */
const literally = words => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const feedServer = createFeedServer(`${root}demo/feeds`);

/** @param {any} context @param {() => Promise<void>} next */
async function serveFeeds(context, next) {
  context.respond = false;
  if (await feedServer.handle(context.req, context.res)) return;
  context.respond = true;
  await next();
}

/** Answers `/tests/fixtures/some/folder/?list` with the files in it, as fixtures.ts wants them.
 * @param {any} context @param {() => Promise<void>} next */
async function listFixtures(context, next) {
  if (context.querystring !== 'list' || !context.path.startsWith(fixtures)) return next();
  const folder = decodeURIComponent(context.path);
  const entries = await readdir(root + folder, {recursive: true, withFileTypes: true});
  context.body = entries
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.replace(/\/+/g, '/'))
    .map(file => file.slice(file.indexOf(fixtures) + fixtures.length))
    .sort();
}

export default {
  rootDir: root,
  files: `tests/{${[...everywhere, ...inBrowsers, ...sweeping]}}/**/*.test.ts`,
  // Two engines may be tested side by side.
  port: await freePort(),
  nodeResolve: true,
  browsers,
  // Two processors: one browser at a time.
  concurrentBrowsers: 1,
  // A page behind another one has no focus and draws no frames.
  concurrency: 1,
  // Nothing waits for them but what hangs, so they are long enough for a machine ten times slower.
  testFramework: {config: {timeout: 60_000, ...(title && {grep: literally(title)})}},
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 1_200_000,
  middleware: [serveFeeds, listFixtures],
  plugins: [
    ...bundles,
    commandsPlugin(browsers),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json`}),
    {
      name: 'second-origin',
      /** @param {{config: {hostname: string; port: number}}} server */
      serverStart: async ({config: {port}}) => {
        await feedServer.listen(`http://localhost:${port}`);
      },
    },
  ],
  reporters: [
    countsReporter(),
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
  ],
  coverageConfig: {
    // The rooms without DOM are tested in Node, and measured there.
    include: [`src/{${inBrowsers}}/**`],
    reportDir: 'coverage/chromium',
    reporters: ['text', 'lcovonly'],
    threshold: {statements: 80, branches: 80, functions: 80, lines: 80},
  },
  /** @param {{args: unknown[]}} log */
  filterBrowserLogs: ({args}) => !/Lit is in dev mode/.test(String(args[0])),
};
