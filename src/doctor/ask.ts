import {fetchDocument} from '../fetch/fetch-document.js';
import {cleanUrl} from '../markup/clean-url.js';
import type {FeedDocument} from '../model/feed-document.js';
import {FeedError} from '../model/feed-error.js';

/** One answer on the way to a document: a redirect, or the last one. */
export interface Hop {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  /** The `Origin` that a browser would have asked with; empty where it asks its own site. */
  readonly origin: string;
}

/** What came of asking for an address. */
export interface Answer {
  readonly url: string;
  /** In order; empty where there was no answer. In a browser only the last one is seen. */
  readonly hops: readonly Hop[];
  readonly document: FeedDocument | null;
  readonly bytes: Uint8Array;
  readonly error: FeedError | null;
  /** Node's word for why there was no answer, such as `ENOTFOUND`; empty where there is none. */
  readonly cause: string;
  /** In a browser: whether the server answers what a script may not read. */
  readonly answersUnread: boolean;
}

export interface AskOptions {
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal | undefined;
  /** Seconds for each address. */
  readonly timeout: number;
  /** The most requests for everything together. */
  readonly maxRequests: number;
  /** The site that is to show the feed. */
  readonly origin: string;
  /** Whether `fetch` lets only such answers through that a page of this origin may read. */
  readonly isBrowser: boolean;
}

/** The most bytes that the elements read. */
export const maxBytes = 8 * 2 ** 20;

const mostRedirects = 8;
const redirects = new Set([301, 302, 303, 307, 308]);
const originOf = (url: string): string => new URL(url).origin;

function causeOf(error: unknown): string {
  const {code, cause} = (error ?? {}) as {code?: unknown; cause?: unknown};
  return typeof code === 'string' ? code : cause ? causeOf(cause) : '';
}

/** Asks for addresses, and remembers what was said on the way. */
export class Asker {
  requests = 0;

  constructor(readonly options: AskOptions) {}

  /** Whether there is still something to spend. */
  get mayAsk(): boolean {
    return this.requests < this.options.maxRequests && !this.options.signal?.aborted;
  }

  async ask(url: string): Promise<Answer> {
    const {timeout, signal} = this.options;
    const hops: Hop[] = [];
    const chunks: BlobPart[] = [];
    let cause = '';
    const request: typeof fetch = async (_, init = {}) => {
      try {
        return recorded(await this.#follow(url, init, hops), hops.at(-1)!.url, chunks);
      } catch (error) {
        cause = causeOf(error);
        throw error;
      }
    };
    const settled = await fetchDocument(url, {timeout, signal, maxBytes, fetch: request}).then(
      document => ({document, error: null}),
      (error: FeedError) => ({document: null, error}),
    );
    const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
    const isUnread = this.options.isBrowser && settled.error?.code === 'blocked';
    const answersUnread = isUnread && (await this.#answers(url));
    return {url, hops, bytes, cause, answersUnread, ...settled};
  }

  async #follow(url: string, init: RequestInit, hops: Hop[]): Promise<Response> {
    let [address, isTainted] = [url, false];
    for (;;) {
      const {response, origin} = await this.#request(address, init, isTainted);
      const {status, headers} = response;
      hops.push({url: response.url || address, status, headers, origin});
      const next = redirects.has(status) && cleanUrl(headers.get('location'), address);
      if (!next) return response;
      await response.body?.cancel();
      if (hops.length > mostRedirects) throw new FeedError('server', url, 'redirect-loop', status);
      // WHATWG Fetch, 4.4: who asks across two sites in a row asks in nobody's name.
      isTainted ||=
        originOf(next) !== originOf(address) && originOf(address) !== this.options.origin;
      address = next;
    }
  }

  async #request(address: string, init: RequestInit, isTainted: boolean) {
    const {fetch, isBrowser, origin: own} = this.options;
    const origin = isTainted ? 'null' : originOf(address) === own ? '' : own;
    this.requests++;
    const manual: RequestInit = {redirect: 'manual', ...(origin && {headers: {origin}})};
    const response = await fetch(address, {...init, ...(!isBrowser && manual)});
    return {response, origin};
  }

  async #answers(url: string): Promise<boolean> {
    const {fetch, timeout, signal} = this.options;
    this.requests++;
    const limits = [AbortSignal.timeout(timeout * 1000), ...(signal ? [signal] : [])];
    const stop = new AbortController();
    for (const limit of limits) limit.addEventListener('abort', () => stop.abort());
    return fetch(url, {mode: 'no-cors', signal: stop.signal}).then(
      response => {
        void response.body?.cancel();
        return true;
      },
      () => false,
    );
  }
}

/** The same answer, whose bytes are kept while they are read. */
function recorded(response: Response, url: string, chunks: BlobPart[]): Response {
  const keep = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, stream) {
      chunks.push(chunk);
      stream.enqueue(chunk);
    },
  });
  const body = response.body && response.body.pipeThrough(keep);
  // A copy could not have every status that servers think of, such as 999.
  return Object.defineProperties(response, {body: {value: body}, url: {value: url}});
}

/** Whether a server is better left alone. */
export const isTired = ({error, answersUnread}: Answer): boolean =>
  /^(?:timeout|blocked)$/.test(error?.code ?? '')
    ? !answersUnread
    : error?.status === 429 || error?.status === 503;
