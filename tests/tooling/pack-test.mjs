// Installs the packed package into an empty folder, as a user does, and uses it there:
// runs it in Node and on the command line, type-checks a small consumer, and opens pages that are
// bundled with Vite and webpack or not at all.
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {findChromium} from './browsers.mjs';
import {bundledPages} from './pack-bundlers.mjs';
import {tryPages} from './pack-pages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
const shell = process.platform === 'win32';
const tsc = resolve('node_modules/typescript/bin/tsc');
const npm = ['--no-audit', '--no-fund', '--loglevel', 'error'];

/** @param {string} file @param {string[]} args @param {string} cwd */
const run = (file, args, cwd) => execFileSync(file, args, {cwd, encoding: 'utf8', shell});

try {
  const packed = run('npm', ['pack', '--json', '--pack-destination', folder, ...npm], '.');
  const [{filename, size, entryCount}] = JSON.parse(packed.slice(packed.indexOf('[')));
  console.log(`${filename}: ${entryCount} files, ${size.toLocaleString('en')} bytes`);

  cpSync('tests/fixtures/consumer', folder, {recursive: true});
  writeFileSync(join(folder, 'package.json'), '{"name": "consumer", "type": "module"}');
  run('npm', ['install', '--prefer-offline', `./${filename}`, ...npm], folder);

  for (const script of ['in-node.js', 'on-the-command-line.js'])
    console.log(run(process.execPath, [script], folder).trim());
  run(process.execPath, [tsc, '-p', 'tsconfig.json'], folder);
  console.log('a TypeScript consumer type-checks');
  const pages = await bundledPages(folder);
  if (findChromium() || process.env.CI) await tryPages(folder, pages);
  else console.log('no page was opened: Chromium is not installed');
} catch (error) {
  const {stdout, stderr, message} = /** @type {any} */ (error);
  console.error(stdout || stderr || message);
  process.exitCode = 1;
} finally {
  rmSync(folder, {recursive: true, force: true});
}
