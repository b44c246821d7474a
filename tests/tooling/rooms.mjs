// Where the tests of each folder below tests/ run.

/** In Node and in browsers; package.json names the same for mocha. */
export const everywhere =
  'model,fetch,markup,sanitise,parse,load,filter,doctor,strings,vectors'.split(',');

/** In browsers alone. */
export const inBrowsers = ['flow', 'styles', 'elements', 'entry', 'faults', 'attack'];

/** In Node alone; the last two by a step of their own. */
export const inNode = ['cli', 'node', 'pages', 'wordpress'];
