// The lock file must serve every system and every registry: each optional platform package that a
// locked package names is locked too (else `npm ci` fails or breaks elsewhere), and no address of
// a private registry is in it.
import {readFileSync} from 'node:fs';

const {packages} = JSON.parse(readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8'));
const inside = 'node_modules/';
/** @param {string} path */
const nameOf = path => path.slice(path.lastIndexOf(inside) + inside.length);
const locked = new Set(Object.keys(packages).map(nameOf));
const faults = [];

for (const [path, {optionalDependencies = {}, resolved, link}] of Object.entries(packages)) {
  const missing = Object.keys(optionalDependencies).filter(name => !locked.has(name));
  if (path && missing.length) {
    faults.push(`${path}: ${missing.length} platform packages are not locked, as ${missing[0]}`);
  }
  if (resolved && !link && !resolved.startsWith('https://registry.npmjs.org/')) {
    faults.push(`${path}: resolved at a host that others cannot reach`);
  }
}
console.log(faults.join('\n') || `${locked.size} locked packages, each for every platform`);
if (faults.length) process.exitCode = 1;
