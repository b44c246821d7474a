// Makes a version of the changes in .changeset/: package.json, the lock file, CHANGELOG.md, and what
// the elements say of themselves.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

/** @param {string} tool below node_modules/ @param {...string} args */
const run = (tool, ...args) =>
  execFileSync(process.execPath, [`node_modules/${tool}`, ...args], {stdio: 'inherit'});

run('@changesets/cli/bin.js', 'version');
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const file = 'src/entry/version.ts';
writeFileSync(file, readFileSync(file, 'utf8').replace(/'[^']*'/, `'${version}'`));
// Its own test has no lock file.
if (!process.argv.includes('--no-lock'))
  execFileSync('npm', ['install', '--package-lock-only', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
run('prettier/bin/prettier.cjs', '--write', 'CHANGELOG.md', 'package.json', file);
