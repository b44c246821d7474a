// What `npm test` does, in this order. A step that runs tests writes their number (counts.mjs);
// every other step counts as one.

const wtr = ['wtr', '--config', 'tests/tooling/web-test-runner.config.mjs'];
// Classes register nothing: `entry/define.ts` does, for all elements that templates name.
const noImports = ['--rules.no-missing-import', 'off'];
const attw = ['attw', '--pack', '.', '--profile', 'esm-only', '--format', 'table-flipped'];
// For a script tag, not for an import.
const scripts = ['mp-widgets.js', 'mp-widgets.iife.js'];
const reporter = ['--reporter', 'tests/tooling/mocha-reporter.mjs'];

/**
 * @typedef {object} Step
 * @property {string} name for `npm test -- --only NAME`
 * @property {string[]} command a tool from node_modules, or `node`, and its arguments
 * @property {boolean} [tests] whether it runs tests and counts them
 * @property {boolean} [ci] only where CI is set, or when it is asked for by its name
 * @property {import('./browsers.mjs').EngineName} [engine] it is left out where this is missing
 */

/** @type {Step[]} */
export const steps = [
  {name: 'browsers', command: ['node', 'tests/tooling/ensure-browsers.mjs']},
  {name: 'build', command: ['node', 'tests/tooling/build.mjs']},
  {name: 'types', command: ['tsc', '-p', 'tests/tsconfig.json']},
  {
    name: 'templates',
    command: ['lit-analyzer', '--strict', ...noImports, '--maxWarnings', '0', 'src'],
  },
  {name: 'lint', command: ['eslint', '--max-warnings', '0', '.']},
  {name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.', '!tests/fixtures']},
  {name: 'unused', command: ['knip', '--no-progress']},
  {name: 'doors', command: ['depcruise', '--config', 'tests/tooling/doors.cjs', 'src']},
  {name: 'lock', command: ['node', 'tests/tooling/lock-check.mjs']},
  {name: 'size', command: ['node', 'tests/tooling/size.mjs']},
  {name: 'publint', command: ['publint', '--strict']},
  {name: 'attw', command: [...attw, '--exclude-entrypoints', ...scripts]},
  {name: 'pack', command: ['node', 'tests/tooling/pack-test.mjs']},
  {name: 'node', command: ['mocha', ...reporter], tests: true},
  {name: 'chromium', command: [...wtr, '--coverage'], tests: true, engine: 'chromium'},
  {name: 'firefox', command: wtr, tests: true, engine: 'firefox'},
  {name: 'webkit', command: wtr, tests: true, engine: 'webkit'},
  {name: 'site', command: ['vite', 'build', '--logLevel', 'warn']},
  {
    name: 'pages',
    command: [
      'mocha',
      '--no-package',
      '--node-option',
      'import=tsx',
      ...reporter,
      'tests/pages/**/*.test.ts',
    ],
    tests: true,
  },
  {name: 'wordpress', command: ['node', 'tests/wordpress/run.mjs'], tests: true, ci: true},
];
