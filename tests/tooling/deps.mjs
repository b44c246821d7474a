// Installs the locked packages where node_modules is missing or older than the lock file.
// Node's own modules only: this runs before anything is installed.
import {spawnSync} from 'node:child_process';
import {existsSync, lstatSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`mp-widgets needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const lock = `${root}package-lock.json`;
const modules = `${root}node_modules`;
const installed = `${modules}/.package-lock.json`;

// A link leads to another checkout's packages, which `npm ci` would take away.
const borrowed = existsSync(modules) && lstatSync(modules).isSymbolicLink();
const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;

if (!borrowed && !fresh) {
  console.log('Installing what the project needs (npm ci)…');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
