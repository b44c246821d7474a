// Makes a version of the changes in .changeset/: package.json, the lock file, CHANGELOG.md, and what
// the elements say of themselves.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

const shell = process.platform === 'win32';
/** @param {string} tool @param {...string} args */
const run = (tool, ...args) => execFileSync(tool, args, {stdio: 'inherit', shell});

run('npx', 'changeset', 'version');
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const file = 'src/entry/version.ts';
writeFileSync(file, readFileSync(file, 'utf8').replace(/'[^']*'/, `'${version}'`));
// Its own test has no lock file.
if (!process.argv.includes('--no-lock'))
  run('npm', 'install', '--package-lock-only', '--no-audit', '--no-fund');
run('npx', 'prettier', '--write', 'CHANGELOG.md', 'package.json', file);
