// The steps of `npm test` and `npm run test:all`. They start in this order, as many side by side as
// there are processors, each as soon as the steps that it needs have ended well.
import {everywhere, inBrowsers, sweeping} from './rooms.mjs';

// Classes register nothing: `entry/define.ts` does, for all elements that templates name.
const noImports = ['--rules.no-missing-import', 'off'];
const attw = ['attw', '--pack', '.', '--profile', 'esm-only', '--format', 'table-flipped'];
// For a script tag, not for an import.
const scripts = ['mp-widgets.js', 'mp-widgets.iife.js'];

/**
 * @typedef {'mocha' | 'wtr' | 'wordpress'} Runner
 */

/**
 * @typedef {object} Step
 * @property {string} name for `npm test -- --only NAME`
 * @property {string[]} [command] a tool from node_modules, or `node`, and its arguments; it counts as
 *   one check. A step without a command runs the tests of its rooms and counts them
 * @property {Runner} [runner] what runs the tests
 * @property {readonly string[]} [rooms] folders below tests/
 * @property {import('./browsers.mjs').EngineName} [engine] the step is left out where it is missing
 * @property {number} [jobs] how many files mocha runs side by side, where they mostly wait
 * @property {boolean} [coverage] whether at least 80 % of what the tests load must be run by them
 * @property {string[]} [needs] names of steps that have to end first
 * @property {'all' | 'ci'} [only] `all`: in `npm run test:all` alone. `ci`: where CI is set, or when
 *   it is asked for by its name
 */

/** @type {Step[]} */
export const steps = [
  {name: 'browsers', command: ['node', 'tests/tooling/ensure-browsers.mjs']},
  {name: 'build', command: ['node', 'tests/tooling/build.mjs']},
  {name: 'site', command: ['vite', 'build', '--logLevel', 'warn'], needs: ['build']},
  // The longest first, so that no processor is idle at the end.
  {
    name: 'pages',
    runner: 'mocha',
    rooms: ['pages'],
    jobs: 2,
    needs: ['browsers', 'site'],
  },
  {
    name: 'webkit',
    runner: 'wtr',
    rooms: inBrowsers,
    engine: 'webkit',
    needs: ['browsers', 'build'],
  },
  {
    name: 'chromium',
    runner: 'wtr',
    rooms: inBrowsers,
    engine: 'chromium',
    coverage: true,
    needs: ['browsers', 'build'],
  },
  {
    name: 'firefox',
    runner: 'wtr',
    rooms: inBrowsers,
    engine: 'firefox',
    needs: ['browsers', 'build'],
  },
  {name: 'attacks', runner: 'wtr', rooms: sweeping, engine: 'chromium', needs: ['browsers']},
  {
    name: 'node',
    runner: 'mocha',
    rooms: [...everywhere, 'cli', 'node'],
    coverage: true,
    needs: ['build'],
  },
  {
    name: 'wordpress',
    runner: 'wordpress',
    rooms: ['wordpress'],
    needs: ['browsers', 'build'],
    only: 'ci',
  },
  {name: 'pack', command: ['node', 'tests/tooling/pack-test.mjs'], needs: ['browsers', 'build']},
  {name: 'types', command: ['tsc', '-p', 'tests/tsconfig.json'], needs: ['build']},
  {name: 'lint', command: ['eslint', '--max-warnings', '0', '.'], needs: ['build']},
  {
    name: 'templates',
    command: ['lit-analyzer', '--strict', ...noImports, '--maxWarnings', '0', 'src'],
  },
  {name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.', '!tests/fixtures']},
  {name: 'unused', command: ['knip', '--no-progress'], needs: ['build']},
  {name: 'doors', command: ['depcruise', '--config', 'tests/tooling/doors.cjs', 'src']},
  {name: 'lock', command: ['node', 'tests/tooling/lock-check.mjs']},
  {name: 'size', command: ['node', 'tests/tooling/size.mjs'], needs: ['build']},
  {name: 'publint', command: ['publint', '--strict'], needs: ['build']},
  {name: 'attw', command: [...attw, '--exclude-entrypoints', ...scripts], needs: ['build']},
  ...['chromium', 'firefox', 'webkit'].map(engine => ({
    name: `${engine}-all`,
    runner: /** @type {Runner} */ ('wtr'),
    rooms: engine === 'chromium' ? everywhere : [...everywhere, ...sweeping],
    engine: /** @type {import('./browsers.mjs').EngineName} */ (engine),
    needs: ['browsers'],
    only: /** @type {const} */ ('all'),
  })),
];
