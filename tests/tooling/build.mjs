// Writes dist/: the npm modules with types (esm/), the schema, the two script-tag files, a file for
// each further language (lang/), and what editors and frameworks want to know (manifest/).
import './deps.mjs';
import {spawnSync} from 'node:child_process';
import {cpSync, rmSync} from 'node:fs';
import {join} from 'node:path';

/** @param {string} tool @param {...string} args */
function run(tool, ...args) {
  const {status} = spawnSync(join('node_modules/.bin', tool), args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync('dist', {recursive: true, force: true});
run('tsc', '-p', 'tsconfig.json');
cpSync('src/schema', 'dist/schema', {recursive: true});
run('rollup', '-c', '--silent');
await import('./manifest/write.mjs');
