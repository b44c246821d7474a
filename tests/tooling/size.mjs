// Prints what a visitor downloads of each script in dist/, in gzip and brotli, what that is more or
// less than in the last release, and what is left to the ceiling. Beyond a ceiling is a failure.
//   --release   writes the sizes of dist/ down as those of the last release
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** @typedef {{gzip: number; brotli: number}} Sizes bytes */

/** The most that the script for pages may come to, as a module and as a classic script.
 * @type {Readonly<Record<string, Sizes>>} */
const ceilings = {
  'mp-widgets.js': {gzip: 36_000, brotli: 33_000},
  'mp-widgets.iife.js': {gzip: 36_000, brotli: 33_000},
};
const releaseFile = new URL('released-sizes.json', import.meta.url);

/** @param {Buffer} content @returns {Sizes} */
const sizesOf = content => ({
  gzip: gzipSync(content, {level: 9}).length,
  brotli: brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length,
});

const names = ['', 'lang/'].flatMap(folder =>
  readdirSync(`dist/${folder}`)
    .filter(file => file.endsWith('.js') && file !== 'cli.js')
    .map(file => folder + file),
);
const sizes = Object.fromEntries(names.map(name => [name, sizesOf(readFileSync(`dist/${name}`))]));

/** @param {number} bytes @param {Intl.NumberFormatOptions} [options] */
const bytes = (bytes, options) => bytes.toLocaleString('en', options).padStart(8);

/** @type {{version: string; scripts: Record<string, Sizes>}} */
const release = JSON.parse(readFileSync(releaseFile, 'utf8'));
console.log(`bytes${''.padEnd(28)}since ${release.version}   left`);
for (const [name, {gzip, brotli}] of Object.entries(sizes)) {
  console.log(name);
  for (const [kind, size] of /** @type {['gzip' | 'brotli', number][]} */ (
    Object.entries({gzip, brotli})
  )) {
    const before = release.scripts[name]?.[kind];
    const ceiling = ceilings[name]?.[kind];
    const since = before ? bytes(size - before, {signDisplay: 'exceptZero'}) : '     new';
    const left = ceiling ? `${bytes(ceiling - size)} of ${bytes(ceiling)}` : '';
    const isOver = Boolean(ceiling && size > ceiling);
    if (isOver) process.exitCode = 1;
    console.log(`  ${kind.padEnd(18)}${bytes(size)}     ${since}${left}${isOver ? ' OVER' : ''}`);
  }
}

if (process.argv.includes('--release')) {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync(releaseFile, `${JSON.stringify({version, scripts: sizes}, null, 2)}\n`);
}
