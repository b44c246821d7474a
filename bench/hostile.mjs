// npm run bench:hostile: what the inputs cost that are made to keep a reader busy, in Node: the slowest
// of each kind, in milliseconds and beside what JSON.parse and JSON.stringify cost for a JSON Feed of
// as many characters.
import {parseFeed} from '../dist/esm/entry/feed.js';
import {fold, searchWords} from '../dist/esm/filter/search.js';
import {sanitise} from '../dist/esm/sanitise/sanitise.js';
import {pieces, placesOf} from '../tests/parse/long-feeds.js';
import {readBlocks} from '../tests/vectors/corpus.js';
import {jsonFeed, news} from './feeds.mjs';
import {median} from './statistics.mjs';

const length = 200_000;
const rounds = 3;
const shown = 5;
const url = 'https://karlstad.example/feed/';

/** @typedef {{name: string; text: string; read: (text: string) => unknown}} Input */

/** Parses a feed and reads its first items, as a list does. @param {string} text */
function readFeed(text) {
  try {
    JSON.stringify(parseFeed({url, contentType: '', text}).items.slice(0, 30));
  } catch {
    // Most are no feeds, which takes its time too.
  }
}

/** Median of some milliseconds. @param {() => unknown} work */
function timeOf(work) {
  const times = Array.from({length: rounds}, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

const sample = jsonFeed(news(2000));
/** Milliseconds that a thousand characters of a JSON Feed take. */
const perThousand = () => timeOf(() => JSON.stringify(JSON.parse(sample))) / (sample.length / 1000);

/** @returns {Promise<Input[]>} */
async function htmlInputs() {
  return (await readBlocks('html')).map(({name, grown}) => ({
    name,
    // Those that repeat nothing are read as they are.
    text: grown(length),
    read: text => sanitise(text, url),
  }));
}

/** @returns {Promise<Input[]>} */
async function feedInputs() {
  return (await readBlocks('feeds')).map(({name, grown}) => ({
    name,
    text: grown(length),
    read: readFeed,
  }));
}

/** @returns {Input[]} */
const oddInputs = () =>
  Object.entries(pieces).flatMap(([name, piece]) =>
    placesOf(piece, length).map(([place, text]) => ({
      name: `${name}, ${place}`,
      text,
      read: readFeed,
    })),
  );

/** @returns {Input[]} */
const searches = () =>
  ['ä'.repeat(200), `${'a'.repeat(200)}b`, 'b'].map(word => ({
    name: word.length > 20 ? `${word.slice(0, 20)}… (${word.length})` : word,
    text: 'a'.repeat(length),
    read: text => [...fold(text).matchAll(/** @type {RegExp} */ (searchWords(word)[0]))],
  }));

for (const [kind, inputs] of [
  ['HTML that is sanitised', await htmlInputs()],
  ['whole feeds', await feedInputs()],
  ['odd feeds', oddInputs()],
  ['searches', searches()],
]) {
  const results = /** @type {Input[]} */ (inputs).map(({name, text, read}) => {
    const time = timeOf(() => read(text));
    return {name, text, time, ratio: time / ((perThousand() * Math.max(text.length, 1000)) / 1000)};
  });
  results.sort((a, b) => b.time - a.time);
  console.log(`${kind} (${results.length}):`);
  for (const {name, text, time, ratio} of results.slice(0, shown))
    console.log(
      `  ${time.toFixed(1).padStart(7)} ms, ${ratio.toFixed(1).padStart(5)} × JSON: ${name}, ` +
        `${text.length.toLocaleString('en')} characters`,
    );
}
