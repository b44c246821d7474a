// Makes a version of the changes in .changeset/: package.json, the lock file, CHANGELOG.md, what the
// elements say of themselves, and the sizes that `npm run size` compares with from then on.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

/** @param {string} tool below node_modules/ @param {...string} args */
const run = (tool, ...args) =>
  execFileSync(process.execPath, [`node_modules/${tool}`, ...args], {stdio: 'inherit'});

run('@changesets/cli/bin.js', 'version');
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const file = 'src/entry/version.ts';
writeFileSync(file, readFileSync(file, 'utf8').replace(/'[^']*'/, `'${version}'`));
run('prettier/bin/prettier.cjs', '--write', 'CHANGELOG.md', 'package.json', file);
// Its own test has a part of the project, which cannot be built.
if (!process.argv.includes('--no-build')) {
  execFileSync('npm', ['install', '--package-lock-only', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const tools = 'tests/tooling';
  execFileSync(process.execPath, [`${tools}/build.mjs`], {stdio: 'inherit'});
  execFileSync(process.execPath, [`${tools}/size.mjs`, '--release'], {stdio: 'inherit'});
}
