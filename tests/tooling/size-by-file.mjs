// npm run size:files: what each source file adds to mp-widgets.js, in bytes of gzip (what the
// whole would be smaller by without it) and of minified code, the largest first.
import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {TraceMap, eachMapping} from '@jridgewell/trace-mapping';

const code = readFileSync('dist/mp-widgets.js', 'utf8');
const map = new TraceMap(readFileSync('dist/mp-widgets.js.map', 'utf8'));
const lineStarts = [0];
for (const line of code.split('\n')) lineStarts.push(Number(lineStarts.at(-1)) + line.length + 1);

/** @type {{start: number; source: string}[]} */
const pieces = [];
eachMapping(map, ({generatedLine, generatedColumn, source}) => {
  const start = Number(lineStarts[generatedLine - 1]) + generatedColumn;
  pieces.push({start, source: source?.replace(/^(\.\.\/)+/, '') ?? '(made by the bundler)'});
});

/** @param {string} text */
const gzip = text => gzipSync(text, {level: 9}).length;
const end = (/** @type {number} */ index) => pieces[index + 1]?.start ?? code.length;
/** @param {(source: string) => boolean} wanted */
const codeOf = wanted =>
  pieces.map(({start, source}, i) => (wanted(source) ? code.slice(start, end(i)) : '')).join('');

/** @param {string} name @param {(source: string) => boolean} belongs */
const row = (name, belongs) => ({
  name,
  gzip: gzip(code) - gzip(codeOf(source => !belongs(source))),
  minified: codeOf(belongs).length,
});
const sources = [...new Set(pieces.map(({source}) => source))];
/** @param {string} source */
const roomOf = source => (source.startsWith('src/') ? `${source.split('/')[1]}/` : 'lit');

for (const names of [sources, [...new Set(sources.map(roomOf))]]) {
  const rows = names.map(name => row(name, source => source === name || roomOf(source) === name));
  for (const {name, gzip, minified} of rows.sort((a, b) => b.gzip - a.gzip)) {
    console.log(`${String(gzip).padStart(6)} ${String(minified).padStart(7)}  ${name}`);
  }
  console.log();
}
