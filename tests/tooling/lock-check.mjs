// The lock file must serve every system and every registry: each optional platform package that a
// locked package names is locked too (else `npm ci` fails or breaks elsewhere), and no address of
// a private registry is in it.
import {readFileSync} from 'node:fs';

const inside = 'node_modules/';
/** @param {string} path */
const nameOf = path => path.slice(path.lastIndexOf(inside) + inside.length);
/** @type {string[]} */
const faults = [];

/** @param {string} file @returns {number} packages that it locks */
function check(file) {
  const {packages} = JSON.parse(readFileSync(file, 'utf8'));
  const locked = new Set(Object.keys(packages).map(nameOf));
  for (const [path, {optionalDependencies = {}, resolved, link}] of Object.entries(packages)) {
    const missing = Object.keys(optionalDependencies).filter(name => !locked.has(name));
    if (path && missing.length) {
      faults.push(`${path}: ${missing.length} platform packages are not locked, as ${missing[0]}`);
    }
    if (resolved && !link && !resolved.startsWith('https://registry.npmjs.org/')) {
      faults.push(`${path}: resolved at a host that others cannot reach`);
    }
  }
  return locked.size;
}

const counts = ['package-lock.json', 'bench/package-lock.json'].map(check);
console.log(
  faults.join('\n') || `${counts.join(' and ')} locked packages, each for every platform`,
);
if (faults.length) process.exitCode = 1;
