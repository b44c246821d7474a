import type {FeedDocument} from '../model/feed-document.js';
import {FeedError} from '../model/feed-error.js';
import {pause} from '../model/pause.js';
import {decodeText} from './decode-text.js';
import {offline, watchPolicy} from './explain-failure.js';

/** How a feed is asked for. */
export interface FetchOptions {
  /** Aborts the request; it then rejects with the code `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Seconds for headers and body together; 10 unless told. */
  readonly timeout?: number | undefined;
  /** The most bytes of the decompressed body; 8 MiB unless told. */
  readonly maxBytes?: number | undefined;
  /** What fetches; the global `fetch` unless told. */
  readonly fetch?: typeof fetch | undefined;
  /** Ask the server whether a cached answer is still right; `false` unless told. */
  readonly reload?: boolean | undefined;
}

// Bytes of which it is worth a look at what there is, while the rest is awaited: enough for some
// items, and few enough to be read twice. From `large` on, whatever is left takes a while too.
const fewest = 16_000;
const large = 200_000;
const most = 300_000;

/**
 * Fetches a feed as text: no cookies across origins, no headers of its own, and so no preflight.
 *
 * @param url an absolute http(s) address
 * @throws {FeedError} and nothing else
 */
export async function fetchDocument(url: string, options?: FetchOptions): Promise<FeedDocument> {
  const documents = streamDocument(url, options);
  for (;;) {
    const {value, done} = await documents.next();
    if (done) return value;
  }
}

/**
 * Fetches a feed as `fetchDocument` does, and returns it at the end. Where the network is slow or the
 * feed is large, it yields what there is at some sizes before that.
 */
export async function* streamDocument(
  url: string,
  options: FetchOptions = {},
): AsyncGenerator<FeedDocument, FeedDocument> {
  const {signal, timeout = 10} = options;
  if (!isHttp(url)) {
    throw new FeedError('invalid-url', url, `"${url}" is not an absolute http(s) address`);
  }
  const ended = new AbortController();
  const end = (code: 'aborted' | 'timeout', why: string) =>
    ended.abort(new FeedError(code, url, why));
  const timer = setTimeout(
    end,
    // A longer delay would fire at once.
    Math.min(timeout * 1000, 2 ** 31 - 1),
    'timeout',
    `${url} did not answer within ${timeout} s`,
  );
  const abort = () => end('aborted', `${url} was aborted`);
  if (signal) whenAborted(signal, abort);
  const policy = watchPolicy(url);
  try {
    ended.signal.throwIfAborted();
    const documents = read(url, options, ended.signal);
    const over = rejection(ended.signal);
    // A fetch that ignores its signal must not outlive the deadline either.
    for (;;) {
      const {value, done} = await Promise.race([documents.next(), over]);
      if (done) return value;
      yield value;
    }
  } catch (error) {
    if (!ended.signal.aborted && !(error instanceof FeedError)) throw await policy.explain(error);
    throw ended.signal.reason ?? error;
  } finally {
    clearTimeout(timer);
    policy.stop();
    signal?.removeEventListener('abort', abort);
    ended.abort();
  }
}

function isHttp(url: string): boolean {
  try {
    return /^https?:\/\/[^/]/i.test(url) && !!new URL(url);
  } catch {
    return false;
  }
}

function whenAborted(signal: AbortSignal, callback: () => void): void {
  if (signal.aborted) callback();
  else signal.addEventListener('abort', callback);
}

function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => whenAborted(signal, () => reject(signal.reason)));
}

async function* read(
  url: string,
  options: FetchOptions,
  signal: AbortSignal,
): AsyncGenerator<FeedDocument, FeedDocument> {
  const {fetch = globalThis.fetch, maxBytes = 8 * 2 ** 20, reload} = options;
  const plain = {signal, ...(reload && {cache: 'no-cache' as const})};
  let response = await fetch(url, {...plain, ...asPreloaded(url)});
  // It led to another origin, of whose answer such a request sees nothing.
  if (response.type === 'opaque') response = await fetch(url, plain);
  const reader = response.body?.getReader();
  // A fetch that ignores its signal must not go on reading.
  whenAborted(signal, () => void reader?.cancel().catch(() => {}));
  if (!response.ok) throw badStatus(url, response);
  const {headers} = response;
  const contentType = headers.get('content-type') ?? '';
  const pages = Number(headers.get('x-wp-totalpages'));
  const chunks: Uint8Array[] = [];
  let [size, look] = [0, fewest];
  const documentOf = (): FeedDocument => {
    const text = decodeText(join(chunks, size), contentType);
    return {url: response.url || url, contentType, text, pages};
  };
  const cut = (error: unknown) => {
    throw offline(url) ?? new FeedError('server', url, `${url} was cut off (${String(error)})`);
  };
  const next = () => reader?.read().catch(cut);
  for (let reading = next(), chunk; (chunk = await reading) && !chunk.done;) {
    chunks.push(chunk.value);
    size += chunk.value.length;
    if (size > maxBytes)
      throw new FeedError('too-large', url, `${url} has more than ${maxBytes} bytes`);
    reading = next();
    if (size < look || size > most || (size < large && !(await isSlow(reading)))) continue;
    look = size * 4;
    yield {...documentOf(), isPartial: true};
  }
  // What has been yielded may be shown before the whole is decoded.
  if (look > fewest) await pause();
  return documentOf();
}

/** How a link of the page asks for one of the page's own feeds, so that its answer is taken. */
function asPreloaded(url: string): RequestInit | false {
  const {document, location} = globalThis;
  if (!document || !url.startsWith(`${location.origin}/`)) return false;
  // With `crossorigin` WebKit sends an Origin, and so not what it sends for a script.
  const links = document.querySelectorAll<HTMLLinkElement>('[rel=preload]:not([crossorigin])');
  return [...links].some(({href}) => href === url) && {mode: 'no-cors', credentials: 'include'};
}

// Not by a Blob: WebKit reads one in the process that is busy inflating what comes.
function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function isSlow(reading: Promise<unknown> | undefined): Promise<boolean> {
  return Promise.race([pause(), reading!.then(() => false)]);
}

function badStatus(url: string, {status, headers}: Response): FeedError {
  const code =
    status === 404 || status === 410
      ? 'not-found'
      : status < 400 || status > 499 || status === 429
        ? 'server'
        : 'refused';
  const wait = headers.get('retry-after')!;
  const seconds = Number(wait) || (Date.parse(wait) - Date.now()) / 1000;
  const message = `${url} answered with HTTP status ${status}`;
  return new FeedError(code, url, message, status, Math.max(seconds || 0, 0));
}
