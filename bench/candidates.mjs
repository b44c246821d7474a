// What is compared. Each shows the same news in one container, marked `data-bench`.
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

/**
 * @typedef {object} Candidate
 * @property {string} name for `--candidate`, and in addresses
 * @property {string} label in tables
 * @property {readonly string[]} [classic] scripts that its own needs, deferred
 * @property {readonly string[]} modules
 * @property {readonly string[]} [styles]
 * @property {'json' | 'mastodon' | 'bluesky'} api what it asks for
 * @property {(src: string, count: number) => string} markup of one container
 * @property {string} rows selector of its items within the container or its shadow root
 * @property {boolean} [preload] whether the page names the feed before the script
 * @property {boolean} [reserve] whether the page keeps the room of the list
 * @property {boolean} [async] whether the script does not wait for the page
 * @property {string} [search] expression of the search field of a container, `root`
 * @property {string} [refresh] expression that asks `root` for the news again
 * @property {string} [add] expression that adds one more container, with `src` and `count`
 */

const inLight = 'root.querySelector("input")';
/** @param {string} src */
const division = src => `<div data-bench data-src="${src}"></div>`;
const again = 'news(root)';
/** @param {string} start */
const addDivision = (start = 'news(root)') => `(() => {
  const root = document.createElement('div');
  root.dataset.src = src;
  root.dataset.count = count;
  root.setAttribute('data-bench', '');
  document.querySelector('main').append(root);
  ${start};
  return root;
})()`;
/** @param {string} tag */
const addElement = tag => `(() => {
  const root = document.createElement('${tag}');
  root.setAttribute('src', src);
  root.setAttribute('data-bench', '');
  document.querySelector('main').append(root);
  return root;
})()`;

/** @type {Candidate} */
const floor = {
  name: 'floor',
  label: 'Floor',
  modules: ['floor.js'],
  api: 'json',
  markup: division,
  rows: 'li:not([hidden])',
  search: inLight,
  refresh: again,
  add: addDivision(),
};

/** @type {Candidate} */
const ours = {
  name: 'ours',
  label: 'mp-widgets',
  modules: ['mp-widgets.js'],
  api: 'json',
  markup: src => `<mp-news-list data-bench src="${src}"></mp-news-list>`,
  rows: '[part=item]',
  search: 'root.shadowRoot.querySelector("mp-news-filter").shadowRoot.querySelector("input")',
  refresh: 'root.refresh()',
  add: addElement('mp-news-list'),
};

/** @type {readonly Candidate[]} */
export const candidates = [
  floor,
  {...floor, name: 'floor-preload', label: 'Floor, preload', preload: true},
  {...floor, name: 'floor-paged', label: 'Floor, paged', modules: ['floor-paged.js']},
  {...floor, name: 'floor-shared', label: 'Floor, one request', modules: ['floor-shared.js']},
  {
    ...floor,
    name: 'listjs',
    label: 'List.js',
    classic: ['list.min.js'],
    modules: ['listjs.js'],
    rows: 'li',
  },
  {
    ...floor,
    name: 'instantsearch',
    label: 'InstantSearch.js',
    classic: ['instantsearch.production.min.js'],
    modules: ['instantsearch.js'],
    rows: 'li',
    refresh: 'root.refresh()',
  },
  {
    name: 'mastodon',
    label: 'mastodon-embed-timeline',
    classic: ['mastodon-timeline.umd.js'],
    modules: ['mastodon.js'],
    styles: ['mastodon-timeline.min.css'],
    api: 'mastodon',
    markup: (src, count) => `<div data-bench data-src="${src}" data-count="${count}"></div>`,
    rows: 'article',
    refresh: 'root.timeline.mtUpdate()',
    add: addDivision(),
  },
  {
    name: 'bluesky',
    label: 'bsky-embed',
    modules: ['bsky-embed.es.js'],
    api: 'bluesky',
    markup: (src, count) =>
      `<bsky-embed data-bench username="${src}" limit="${count}" mode="light"></bsky-embed>`,
    rows: 'article:not(.animate-pulse)',
    add: addElement('bsky-embed').replace("'src', src", "'username', src"),
  },
  {
    name: 'lit',
    label: 'Lit alone',
    modules: ['lit.js'],
    api: 'json',
    markup: src => `<lit-news data-bench src="${src}"></lit-news>`,
    rows: 'li',
    search: 'root.shadowRoot.querySelector("input")',
    refresh: 'root.load()',
    add: addElement('lit-news'),
  },
  ours,
  {
    ...ours,
    name: 'ours-fast',
    label: 'mp-widgets, fast snippet',
    preload: true,
    reserve: true,
    async: true,
    markup: src =>
      `<mp-news-list data-bench src="${src}"><p>Läser in nyheterna …</p></mp-news-list>`,
  },
];

const own = fileURLToPath(new URL('candidates/', import.meta.url));
const installed = fileURLToPath(new URL('node_modules/', import.meta.url));
const built = fileURLToPath(new URL('../dist/', import.meta.url));

/** @type {Readonly<Record<string, string>>} */
const files = {
  'mp-widgets.js': `${built}mp-widgets.js`,
  'list.min.js': `${installed}list.js/dist/list.min.js`,
  'instantsearch.production.min.js': `${installed}instantsearch.js/dist/instantsearch.production.min.js`,
  'mastodon-timeline.umd.js': `${installed}@idotj/mastodon-embed-timeline/dist/mastodon-timeline.umd.js`,
  'mastodon-timeline.min.css': `${installed}@idotj/mastodon-embed-timeline/dist/mastodon-timeline.min.css`,
  'bsky-embed.es.js': `${installed}bsky-embed/dist/bsky-embed.es.js`,
};

/** The candidate with Lit, bundled and minified as ours is. */
async function bundleLit() {
  const bundle = await rollup({
    input: `${own}lit.js`,
    plugins: [
      nodeResolve({exportConditions: ['browser']}),
      minifyTemplates({failOnError: true}),
      terser({ecma: 2020, compress: {passes: 3}, format: {comments: false}}),
    ],
  });
  const {output} = await bundle.generate({format: 'es'});
  return output[0].code;
}

/** All files of the candidates by their names. @returns {Promise<Map<string, string>>} */
export async function candidateFiles() {
  /** @type {Map<string, string>} */
  const found = new Map([['lit.js', await bundleLit()]]);
  for (const name of new Set(
    candidates.flatMap(({classic = [], modules, styles = []}) => [
      ...classic,
      ...modules,
      ...styles,
    ]),
  )) {
    if (found.has(name)) continue;
    const text = await readFile(files[name] ?? own + name, 'utf8');
    // The only one whose server cannot be named from outside.
    found.set(name, text.replace('"https://api.bsky.app"', 'location.origin'));
  }
  return found;
}
