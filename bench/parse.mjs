// npm run bench:parse: what reading RSS costs, to what JSON.parse and the adapter of JSON Feed cost
// for the same news, in Node. Rounds alternate, so that what slows the machine slows both.
import {parseFeed} from '../dist/esm/entry/feed.js';
import {selectItems} from '../dist/esm/filter/select-items.js';
import {jsonFeed, news, rss} from './feeds.mjs';
import {median, spread} from './statistics.mjs';

const url = 'https://karlstad.example/feed/';
const selection = {
  topic: [],
  place: [],
  include: [],
  exclude: [],
  limit: Infinity,
  defaultPlace: '',
};
const rounds = 25;

/** @typedef {import('../dist/esm/model/feed.js').Feed} Feed */

/** What is read of a feed. @type {Record<string, (feed: Feed) => unknown>} */
const uses = {
  // The ten newest, as a list shows them.
  'first page': feed =>
    selectItems(feed.items, selection)
      .slice(0, 10)
      .map(({id, url, title, published, place, image}) => [
        id,
        url,
        title,
        published,
        place,
        image,
      ]),
  'all fields': feed => JSON.stringify(feed),
};

/** Milliseconds. @param {() => unknown} work */
function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

for (const count of [1000, 10_000]) {
  const items = news(count);
  const json = {url, contentType: 'application/feed+json', text: jsonFeed(items)};
  const xml = {url, contentType: 'application/rss+xml', text: rss(items)};
  console.log(
    `${count.toLocaleString('en')} items: JSON ${json.text.length}, RSS ${xml.text.length} characters`,
  );
  for (const [name, use] of Object.entries(uses)) {
    const times = Array.from({length: rounds}, () => ({
      json: timeOf(() => use(parseFeed(json))),
      xml: timeOf(() => use(parseFeed(xml))),
    }));
    // What the engine has yet to compile is in the first rounds alone.
    const warm = times.slice(5);
    const ratios = warm.map(({json, xml}) => xml / json);
    const [a, b] = [median(warm.map(({json}) => json)), median(warm.map(({xml}) => xml))];
    console.log(
      `  ${name}: JSON ${a.toFixed(2)} ms, RSS ${b.toFixed(2)} ms, ` +
        `ratio ${median(ratios).toFixed(2)} ± ${spread(ratios).toFixed(2)}` +
        `; cold: ${times[0]?.json.toFixed(1)} and ${times[0]?.xml.toFixed(1)} ms`,
    );
  }
}
