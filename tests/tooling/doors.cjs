// Who may import whom. Data flows one way, so there are no cycles; `import type` counts too.
/** @type {Record<string, string[]>} */
const above = {
  model: [],
  strings: [],
  fetch: ['model'],
  markup: ['model'],
  filter: ['model'],
  sanitise: ['model', 'markup'],
  parse: ['model', 'markup', 'sanitise'],
  load: ['model', 'fetch', 'parse'],
  flow: ['model', 'load'],
  doctor: ['model', 'fetch', 'markup', 'parse', 'load'],
  cli: ['model', 'sanitise', 'parse', 'load', 'filter', 'doctor'],
  styles: [],
  elements: ['model', 'filter', 'flow', 'strings', 'styles'],
};
const rooms = Object.keys(above);
const withLit = ['flow', 'styles', 'elements', 'entry'];
// What the package says of itself, and of its format.
const ofPackage = ['^src/entry/version\\.ts$', '^src/schema/'];
const toolsOfCli = ['ajv', 'commander', 'marked', 'picocolors', 'yaml'];
/** @param {string[]} names */
const anyOf = names => `^src/(${names.join('|')})/`;

const doors = Object.entries(above).map(([room, others]) => ({
  name: `door-of-${room}`,
  comment: `${room} may import ${others.join(', ') || 'no other room'}`,
  severity: 'error',
  from: {path: `^src/${room}/`},
  to: {path: '^src/', pathNot: [anyOf([room, ...others]), ...(room === 'cli' ? ofPackage : [])]},
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...doors,
    {
      name: 'known-rooms',
      comment: 'every file of src is in a room of the design',
      severity: 'error',
      from: {path: '^src/', pathNot: anyOf([...rooms, 'entry'])},
      to: {},
    },
    {
      name: 'only-lit',
      comment: 'the one package at run time is lit',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/cli/'},
      to: {pathNot: ['^src/', 'node_modules/(lit|@lit|lit-html|lit-element)/']},
    },
    {
      name: 'only-tools-in-cli',
      comment: 'what the command line uses is bundled into it: Node and these packages',
      severity: 'error',
      from: {path: '^src/cli/'},
      to: {
        pathNot: ['^src/', '^node:', `node_modules/(${toolsOfCli.join('|')})/`],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'nobody-imports-cli',
      comment: 'the command line is a program of its own',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/cli/'},
      to: {path: '^src/cli/'},
    },
    {
      name: 'no-doctor-on-pages',
      comment: 'readers of a page do not pay for what its webmaster uses once',
      severity: 'error',
      from: {path: '^src/entry/', pathNot: '^src/entry/doctor\\.ts$'},
      to: {path: '^src/(doctor|cli)/', reachable: true},
    },
    {
      name: 'no-lit-in-pure-rooms',
      comment: 'only flow, styles, elements and entry know Lit',
      severity: 'error',
      from: {path: '^src/', pathNot: [anyOf([...withLit, 'cli'])]},
      to: {pathNot: '^src/'},
    },
    {
      name: 'feed-entry-without-lit',
      comment: 'mp-widgets/feed and mp-widgets/doctor are the rooms without Lit',
      severity: 'error',
      from: {path: '^src/entry/(feed|doctor)\\.ts$'},
      to: {path: ['node_modules', anyOf(withLit)], reachable: true},
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {path: '^src/'},
      to: {circular: true},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['types', 'import']},
  },
};
