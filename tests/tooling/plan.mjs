// Chooses the steps and test files of a run from the arguments of `npm test`.
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join, relative, resolve, sep} from 'node:path';
import {parseArgs} from 'node:util';
import {changedFiles, whatMayBreak} from './changed.mjs';
import {afterBuild} from './rooms.mjs';
import {steps} from './steps.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {Step & {files?: readonly string[]}} PlannedStep `files` where not all tests of a step run */

const help = `npm test                    what guards a change
npm run test:all            that, and what only sweeps
npm test -- FILE|FOLDER …   these tests, each in Node or in the engines as it needs
npm test -- --changed       what the changes that are not committed can break
npm test -- --since COMMIT  what the changes since a commit can break
npm test -- --only A,B      these steps: ${steps.map(({name}) => name).join(' ')}`;

/** @param {string} words @returns {never} */
function refuse(words) {
  console.error(words);
  process.exit(2);
}

/** @param {string} path a test file, or a folder of them @returns {string[]} */
function testsAt(path) {
  const file = relative(process.cwd(), resolve(path)).split(sep).join('/');
  if (!existsSync(file)) refuse(`There is no ${path}.`);
  const files = statSync(file).isDirectory()
    ? readdirSync(file, {recursive: true, encoding: 'utf8'}).map(name => join(file, name))
    : [file];
  const tests = files.filter(name => /^tests\/.*\.test\.ts$/.test(name)).sort();
  if (!tests.length) refuse(`${path} is no test, and holds none.`);
  return tests;
}

/** @param {string} file */
const roomOf = file => file.split('/')[1] ?? '';

/** The steps that run these tests. @param {readonly Step[]} among @param {Iterable<string>} tests @returns {PlannedStep[]} */
function stepsFor(among, tests) {
  return among.flatMap(step => {
    const files = [...tests].filter(file => step.rooms?.includes(roomOf(file)));
    const isAfterBuild = files.some(file => afterBuild.includes(roomOf(file)));
    const needs = step.needs?.filter(name => name !== 'build' || isAfterBuild);
    return files.length ? [{...step, files, needs}] : [];
  });
}

/** Adds what steps need, in the order of all steps. @param {readonly PlannedStep[]} chosen @returns {PlannedStep[]} */
function withNeeds(chosen) {
  const names = new Set(chosen.map(({name}) => name));
  for (const name of names) {
    const step = [...chosen, ...steps].find(step => step.name === name);
    for (const need of step?.needs ?? []) names.add(need);
  }
  return steps
    .filter(({name}) => names.has(name))
    .map(step => chosen.find(({name}) => name === step.name) ?? step);
}

/** @param {readonly string[]} names @returns {PlannedStep[]} */
function named(names) {
  const unknown = names.filter(name => !steps.some(step => step.name === name));
  if (unknown.length) refuse(`There is no step ${unknown.join()}.\n\n${help}`);
  return steps.filter(({name}) => names.includes(name));
}

/** @param {readonly Step[]} usual @param {string} since @returns {Promise<PlannedStep[]>} */
async function afterChange(usual, since) {
  const changed = changedFiles(since);
  if (!changed.length) refuse('Nothing has changed.');
  const {everything, tests, names} = await whatMayBreak(changed);
  if (everything) return [...usual];
  const partial = stepsFor(usual, tests).filter(({name}) => !names.has(name));
  return withNeeds([...partial, ...usual.filter(({name}) => names.has(name))]);
}

const options = /** @type {const} */ ({
  all: {type: 'boolean'},
  changed: {type: 'boolean'},
  help: {type: 'boolean'},
  only: {type: 'string'},
  since: {type: 'string'},
});

function parsed() {
  try {
    return parseArgs({options, allowPositionals: true});
  } catch (error) {
    return refuse(`${/** @type {Error} */ (error).message}\n\n${help}`);
  }
}

/** @returns {Promise<PlannedStep[]>} in the order in which they start */
export async function plan() {
  const {values, positionals} = parsed();
  if (values.help) {
    console.log(help);
    process.exit(0);
  }
  if (values.only) return named(values.only.split(','));
  // Tests that sweep look for it.
  if (values.all) process.env.TEST_ALL = 'true';
  const usual = steps.filter(
    ({only}) => !only || (only === 'all' ? values.all : values.all || process.env.CI),
  );
  if (positionals.length) {
    const among = steps.filter(({only}) => only !== 'all' || values.all);
    return withNeeds(stepsFor(among, new Set(positionals.flatMap(testsAt))));
  }
  if (values.changed || values.since) return afterChange(usual, values.since ?? 'HEAD');
  return usual;
}
