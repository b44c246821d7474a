// A small feed server for tests, on loopback, under their control.
//
//   GET    /feeds/…                 the demo's feeds
//   GET    /test-server/origins     {own, other}: the same server on two origins
//   PUT    /test-server/feed/KEY    what that address answers: an Answer, or several in turn (JSON)
//   GET    /test-server/feed/KEY    such an answer; an Answer in the query, as `?status=500`, wins
//   POST   /test-server/release/KEY lets the answers go that are held back
//   GET    /test-server/log/KEY     the requests so far: [{method, url, headers, closed}]
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {join, normalize} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {constants, deflateRawSync} from 'node:zlib';

/**
 * @typedef {object} Answer
 * @property {number} [status] 200
 * @property {string} [type] the content type, `application/feed+json`
 * @property {Record<string, string>} [headers] more headers
 * @property {string} [body] what is sent
 * @property {string} [file] instead of `body`: a file below demo/feeds
 * @property {string} [base64] instead of `body`: bytes
 * @property {number} [size] spaces are added until the body has this many bytes
 * @property {number} [inflated] the body goes out in gzip, and this many MiB of spaces after it
 * @property {'length' | 'chunked' | 'close'} [framing] how a body's end is told: by its length
 *   unless said, by a last chunk, or by nothing but the end of the connection
 * @property {number} [delay] milliseconds before the headers
 * @property {number} [bodyDelay] milliseconds between the headers and the body
 * @property {number} [cut] the connection breaks after this many bytes of the body
 * @property {string} [cors] Access-Control-Allow-Origin; `none` leaves it out; `*`
 * @property {string} [redirect] a Location, sent with `status` or 302
 * @property {boolean} [hold] wait for a release before the headers
 * @property {number} [holdAfter] wait for a release after this many bytes of the body
 * @property {string} [etag] caches may keep the answer, and get 304 when they ask whether it is new
 * @property {boolean} [reset] the connection is reset instead of any answer
 */

/**
 * @typedef {object} Recorded
 * @property {string} method
 * @property {string} url with its query
 * @property {Record<string, string | string[] | undefined>} headers
 * @property {boolean} closed whether the client went away before the answer was whole
 */

/** @typedef {{answers: Answer[]; log: Recorded[]; held: Set<() => void>}} Feed */
/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const prefix = '/test-server/';
const numbers = ['status', 'size', 'inflated', 'delay', 'bodyDelay', 'cut'];
const texts = ['type', 'body', 'file', 'framing', 'cors', 'redirect'];

/** @param {URLSearchParams} query @returns {Answer} */
function answerOf(query) {
  const given = [...query].filter(([name]) => numbers.includes(name) || texts.includes(name));
  return Object.fromEntries(
    given.map(([name, value]) => [name, numbers.includes(name) ? Number(value) : value]),
  );
}

/** @param {AsyncIterable<Buffer>} request */
async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** @param {Response} response @param {unknown} value */
function sendJson(response, value) {
  response.writeHead(200, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
  });
  response.end(JSON.stringify(value));
}

/** A piece of a raw deflate stream that others may follow. @param {Uint8Array} bytes */
const deflated = bytes => deflateRawSync(bytes, {finishFlush: constants.Z_FULL_FLUSH});

/**
 * A gzip stream without its end, which whoever reads no further than they must will never miss.
 * @param {Uint8Array} bytes @param {number} inflated MiB
 */
function gzipBomb(bytes, inflated) {
  const header = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
  const spaces = deflated(Buffer.alloc(2 ** 20, ' '));
  const pieces = Array.from({length: inflated}, () => spaces);
  return Buffer.concat([Buffer.from(header), deflated(bytes), ...pieces]);
}

/** @param {string} folder */
export function createFeedServer(folder) {
  /** @type {Map<string, Feed>} */
  const feeds = new Map();
  const origins = {own: '', other: ''};

  /** @param {string} key */
  const feedOf = key => {
    const feed = feeds.get(key) ?? {answers: [], log: [], held: new Set()};
    feeds.set(key, feed);
    return feed;
  };

  /** @param {Answer} answer */
  async function bytesOf({body = '', file, base64, size = 0, inflated}) {
    const bytes = file
      ? await readFile(join(folder, normalize(`/${file}`)))
      : Buffer.from(base64 ?? body, base64 === undefined ? 'utf8' : 'base64');
    if (inflated) return gzipBomb(bytes, inflated);
    return bytes.length < size
      ? Buffer.concat([bytes, Buffer.alloc(size - bytes.length, ' ')])
      : bytes;
  }

  /**
   * @param {Response} response @param {Answer} answer
   * @param {string} [known] etag of a cache
   * @param {() => Promise<unknown>} [released]
   */
  async function send(response, answer, known, released) {
    const {status, type = 'application/feed+json', headers, cors = '*', redirect} = answer;
    const {framing = 'length'} = answer;
    const bytes = await bytesOf(answer);
    if (answer.delay) await sleep(answer.delay);
    if (answer.reset) return void response.socket?.resetAndDestroy();
    if (answer.etag && answer.etag === known)
      return void response.writeHead(304, {etag: known}).end();
    if (framing === 'close') response.removeHeader('transfer-encoding');
    response.writeHead(status ?? (redirect ? 302 : 200), {
      'content-type': type,
      ...(framing === 'length' && {'content-length': bytes.length}),
      ...(answer.inflated && {'content-encoding': 'gzip'}),
      'cache-control': answer.etag ? 'no-cache' : 'no-store',
      ...(answer.etag && {etag: answer.etag}),
      ...(cors !== 'none' && {'access-control-allow-origin': cors}),
      ...(redirect && {location: redirect}),
      ...headers,
    });
    response.flushHeaders();
    if (answer.bodyDelay) await sleep(answer.bodyDelay);
    const {holdAfter = 0} = answer;
    if (holdAfter) {
      response.write(bytes.subarray(0, holdAfter));
      await released?.();
    }
    if (answer.cut === undefined) response.end(bytes.subarray(holdAfter));
    else response.write(bytes.subarray(holdAfter, answer.cut), () => response.destroy());
  }

  /** @param {string} key @param {Request} request @param {Response} response @param {URL} url */
  async function answer(key, request, response, url) {
    const feed = feedOf(key);
    const turn = Math.min(feed.log.length, feed.answers.length - 1);
    /** @type {Answer} */
    const wanted = {...feed.answers[turn], ...answerOf(url.searchParams)};
    /** @type {Recorded} */
    const record = {
      method: request.method ?? '',
      url: url.pathname + url.search,
      headers: request.headers,
      closed: false,
    };
    feed.log.push(record);
    response.on('close', () => (record.closed = !response.writableFinished));
    const released = () => new Promise(go => feed.held.add(() => go(undefined)));
    if (wanted.hold) await released();
    if (!response.destroyed)
      await send(response, wanted, request.headers['if-none-match'], released);
  }

  /** @param {string} key @param {Request} request @param {Response} response */
  async function prepare(key, request, response) {
    const answers = JSON.parse(await textOf(request));
    feedOf(key).answers = [answers].flat();
    sendJson(response, true);
  }

  /** @param {string} key @param {Response} response */
  function release(key, response) {
    const {held} = feedOf(key);
    for (const go of held) go();
    sendJson(response, held.size);
    held.clear();
  }

  /**
   * @param {Request} request
   * @param {Response} response
   * @returns {Promise<boolean>} whether the address was one of ours
   */
  async function handle(request, response) {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname.startsWith('/feeds/')) {
      const file = decodeURIComponent(url.pathname.slice('/feeds/'.length));
      await send(response, {
        file,
        type: file.endsWith('json') ? undefined : 'application/xml',
      }).catch(() => send(response, {status: 404}));
      return true;
    }
    if (!url.pathname.startsWith(prefix)) return false;
    const [action = '', key = url.searchParams.get('key') ?? ''] = url.pathname
      .slice(prefix.length)
      .split('/');
    if (action === 'origins') sendJson(response, origins);
    else if (action === 'log') sendJson(response, feedOf(key).log);
    else if (action === 'release') release(key, response);
    else if (request.method === 'PUT') await prepare(key, request, response);
    else await answer(key, request, response, url);
    return true;
  }

  /** Opens the second origin; `own` is the address that the caller serves `handle` at.
   * @param {string} own */
  async function listen(own) {
    const server = createServer((request, response) => {
      handle(request, response).then(
        ours => ours || response.writeHead(404).end(),
        () => response.destroy(),
      );
    });
    await new Promise(ready => server.listen(0, '127.0.0.1', () => ready(undefined)));
    const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
    Object.assign(origins, {own, other: `http://127.0.0.1:${port}`});
    server.unref();
    return server;
  }

  return {handle, listen};
}
