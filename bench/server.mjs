// The local server: pages of the candidates, their scripts, and the news in every format.
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {gzipSync} from 'node:zlib';
import {candidateFiles, candidates} from './candidates.mjs';
import {bluesky, jsonFeed, mastodon, news, newsAndOne, rss} from './feeds.mjs';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.xml': 'application/rss+xml',
  '.svg': 'image/svg+xml',
};

const avatar = '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"/>';
const look = `body { font: 16px/1.5 sans-serif; margin: 2rem auto; max-width: 45rem; padding: 0 1rem }
ul { list-style: none; padding: 0 }`;

/**
 * @typedef {object} PageOptions
 * @property {number} count of items in the feed
 * @property {number} [lists] containers in the page; 1 unless told
 * @property {'json' | 'xml'} [format] of the feed; JSON unless told
 * @property {boolean} [grows] whether the feed has one item more at every request after the first
 */

/** The address of the feed that a candidate's page asks for. @param {PageOptions} options */
const feedPath = ({count, format = 'json', grows}, /** @type {string} */ api) =>
  api === 'json'
    ? `/feed/${grows ? 'growing-' : ''}${count}.${format}`
    : `${grows ? 1 : 0}${count}`;

/** @param {import('./candidates.mjs').Candidate} candidate @param {PageOptions} options */
function pageOf(candidate, options) {
  const {classic = [], modules, styles = [], preload, reserve, async: early} = candidate;
  const src = feedPath(options, candidate.api);
  const container = candidate.markup(src, options.count);
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Aktuellt</title>
<style>${look}
${reserve ? 'mp-news-list { display: flow-root; min-block-size: var(--reserved, 90rem) }' : ''}</style>
<link rel="icon" href="data:,">
${preload ? `<link rel="preload" as="fetch" crossorigin href="${src}">` : ''}
${styles.map(name => `<link rel="stylesheet" href="/${name}">`).join('\n')}
${classic.map(name => `<script defer src="/${name}"></script>`).join('\n')}
${modules.map(name => `<script type="module"${early ? ' async' : ''} src="/${name}"></script>`).join('\n')}
</head>
<body>
<h1>Aktuellt</h1>
<main>
${Array.from({length: options.lists ?? 1}, () => container).join('\n')}
</main>
<p>Efter listan står något annat, som inte ska flytta sig när nyheterna kommer.</p>
</body>
</html>`;
}

/**
 * @typedef {object} Server
 * @property {string} origin
 * @property {(candidate: import('./candidates.mjs').Candidate, options: PageOptions) => string} page
 *   its address
 * @property {() => number} requests how many there have been for news since the last `reset`
 * @property {() => void} reset
 * @property {ReadonlyMap<string, string>} files
 * @property {() => void} close
 */

/** @returns {Promise<Server>} */
export async function serve() {
  const files = await candidateFiles();
  /** @type {Map<string, Buffer>} */
  const packed = new Map();
  let requests = 0;
  let origin = '';

  /** What a path says, made once. @param {string} key @param {() => string} make */
  const once = (key, make) => {
    let bytes = packed.get(key);
    if (!bytes) packed.set(key, (bytes = gzipSync(make(), {level: 6})));
    return bytes;
  };

  /** @param {number} count @param {boolean} more @param {string} kind */
  function feed(count, more, kind) {
    requests++;
    const items = () => (more ? newsAndOne(count) : news(count));
    const make = {
      json: () => jsonFeed(items()),
      xml: () => rss(items()),
      mastodon: () => mastodon(items(), origin),
      bluesky: () => bluesky(items(), origin),
    }[kind];
    return make && once(`${kind} ${count} ${more}`, make);
  }

  /** @param {URL} url @returns {Buffer | undefined} */
  function answer({pathname, searchParams}) {
    const [, kind, count, format = ''] =
      /^\/(feed)\/(?:growing-)?(\d+)\.(\w+)$/.exec(pathname) ??
      /^\/api\/v1\/(accounts)\/(\d+)\/statuses$/.exec(pathname) ??
      [];
    if (kind === 'feed')
      return feed(Number(count), pathname.includes('growing') && requests > 0, format);
    // Their first figure says whether the feed grows.
    if (kind) {
      const number = String(count);
      return feed(Number(number.slice(1)), number.startsWith('1') && requests > 1, 'mastodon');
    }
    if (pathname === '/api/v1/custom_emojis') {
      requests++;
      return once(pathname, () => '[]');
    }
    if (pathname === '/xrpc/app.bsky.feed.getAuthorFeed')
      return feed(Number(searchParams.get('limit')), false, 'bluesky');
    if (pathname === '/avatar.svg') return once(pathname, () => avatar);
    const candidate = candidates.find(({name}) => pathname === `/${name}.html`);
    if (candidate)
      return once(pathname + searchParams, () =>
        pageOf(candidate, JSON.parse(searchParams.get('options') ?? '{}')),
      );
    const file = files.get(pathname.slice(1));
    return file === undefined ? undefined : once(pathname, () => file);
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    const body = answer(url);
    const type = types[extname(url.pathname)] ?? 'application/json';
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-encoding': 'gzip',
      'content-length': body.length,
    });
    response.end(body);
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', () => ready(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  origin = `http://127.0.0.1:${port}`;

  return {
    origin,
    files,
    page: ({name}, options) =>
      `${origin}/${name}.html?${new URLSearchParams({options: JSON.stringify(options)})}`,
    requests: () => requests,
    reset: () => void (requests = 0),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
