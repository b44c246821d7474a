// Writes dist/: the npm modules with types (esm/), the schema, the two script-tag files, a file for
// each further language (lang/), what editors and frameworks want to know (manifest/), the command
// line, the licences of what is bundled, and a hash of everything that a page may load.
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
const {buildCli} = await import('./build-cli.mjs');
const {writeNotices} = await import('./notices.mjs');
await writeNotices(await buildCli('dist'));
const {writeIntegrity} = await import('./integrity.mjs');
writeIntegrity();
