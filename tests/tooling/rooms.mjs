// Where the tests of each folder below tests/ run.

/** They know no DOM: in Node, and in the three engines by `npm run test:all`. */
export const everywhere =
  'model,fetch,markup,sanitise,parse,load,filter,doctor,strings,vectors'.split(',');

/** In the three engines. */
export const inBrowsers = ['flow', 'styles', 'elements', 'entry'];

/** In Chromium, and in the three engines by `npm run test:all`. */
export const sweeping = ['faults', 'attack'];

/** In Node alone; the last two by a step of their own. */
export const inNode = ['cli', 'node', 'pages', 'wordpress'];

/** They look at what is built. */
export const afterBuild = ['entry', ...inNode];
