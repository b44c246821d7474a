// Finds the tests that import a changed file, however far away, and the steps that read it in another
// way: together, all that the change can break.
import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {build} from 'esbuild';
import {steps} from './steps.mjs';

/**
 * @typedef {object} Reach
 * @property {boolean} everything whether nothing can be left out
 * @property {ReadonlySet<string>} tests files
 * @property {ReadonlySet<string>} names of steps
 */

/** @param {...string} args */
const git = (...args) => execFileSync('git', args, {encoding: 'utf8'}).split('\n').filter(Boolean);

/** Files that differ from those of a commit, from the project's folder; new ones too.
 * @param {string} commit */
export const changedFiles = commit => [
  ...git('diff', '--name-only', '--relative', commit),
  ...git('ls-files', '--others', '--exclude-standard'),
];

/** Which file is imported by which, as far as tests reach.
 * @param {readonly string[]} tests @returns {Promise<Map<string, Set<string>>>} */
async function importers(tests) {
  const {metafile} = await build({
    entryPoints: [...tests],
    outdir: 'unwritten',
    write: false,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    metafile: true,
    logLevel: 'error',
  });
  /** @type {Map<string, Set<string>>} */
  const by = new Map();
  for (const [file, {imports}] of Object.entries(metafile.inputs)) {
    for (const {path, external} of imports) {
      if (!external) by.set(path, (by.get(path) ?? new Set()).add(file));
    }
  }
  return by;
}

/** @param {readonly string[]} changed @param {Map<string, Set<string>>} by @returns {Set<string>} */
function reachedFrom(changed, by) {
  const reached = new Set(changed);
  for (const file of reached) for (const importer of by.get(file) ?? []) reached.add(importer);
  return reached;
}

// They read the files of the project rather than import them.
const readers = ['cli', 'node', 'pages', 'wordpress'];
const statics = ['types', 'templates', 'lint', 'format', 'unused', 'doors'];
const ofScripts = ['size', 'publint', 'attw', 'pack', 'pages', 'wordpress'];

/** Which steps, rooms of tests and files a changed file concerns beside those that import it.
 * @type {readonly [RegExp, {names?: readonly string[]; rooms?: readonly string[]; like?: string}][]} */
const concerns = [
  [/^src\//, {names: [...statics, ...ofScripts], rooms: ['cli', 'node']}],
  [/^demo\//, {names: [...statics, 'pages', 'wordpress'], rooms: ['cli', 'node']}],
  [/^tests\/fixtures\//, {rooms: readers, like: 'tests/tooling/fixtures.ts'}],
  [/^tests\/.*\.ts$/, {names: statics}],
  [/^bench\//, {names: statics}],
  [/^[^/]+\.md$/, {names: ['format', 'pages'], rooms: ['node']}],
];

/** @param {readonly string[]} changed @returns {Promise<Reach>} */
export async function whatMayBreak(changed) {
  const found = changed.map(file => concerns.find(([pattern]) => pattern.test(file))?.[1]);
  const all = readdirSync('tests', {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.test.ts'))
    .map(file => `tests/${file}`);
  const rooms = found.flatMap(concern => concern?.rooms ?? []);
  const like = found.flatMap(concern => concern?.like ?? []);
  const reached = reachedFrom([...changed, ...like], await importers(all));
  const tests = all.filter(file => reached.has(file) || rooms.includes(file.split('/')[1] ?? ''));
  const names = found.flatMap(concern => concern?.names ?? []);
  return {
    everything: found.includes(undefined),
    tests: new Set(tests),
    names: new Set(names.filter(name => steps.some(step => step.name === name))),
  };
}
