// Writes dist/integrity.json: a hash of every file of dist/ that a page may load, for the attribute
// `integrity` (w3.org/TR/SRI) and for import maps.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

/** @param {string} file a path in dist/ */
const isLoadedByPages = file => /\.(?:js|css)$/.test(file) && file !== 'cli.js';

/** @param {Uint8Array} bytes */
const integrityOf = bytes => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

export function writeIntegrity() {
  const files = readdirSync('dist', {recursive: true, encoding: 'utf8'})
    .map(file => file.replaceAll('\\', '/'))
    .filter(isLoadedByPages)
    .sort();
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const hashes = files.map(file => [file, integrityOf(readFileSync(`dist/${file}`))]);
  const content = {version, files: Object.fromEntries(hashes)};
  writeFileSync('dist/integrity.json', `${JSON.stringify(content, null, 2)}\n`);
}
