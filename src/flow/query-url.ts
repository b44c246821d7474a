import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {queryNames, queryOf, type FeedQuery} from '../model/feed-query.js';

const owners = new Map<string, QueryUrl>();
const typingPause = 500;

/**
 * Mirrors the visitor's filter in the page's query string, as `PREFIX-search`, `PREFIX-topic` and so
 * on. One owner a prefix for the whole page.
 */
export class QueryUrl implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #changed: (query: FeedQuery) => void;
  #prefix: string | null = null;
  #query: FeedQuery | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed is told what the page's address says, at first and when the visitor goes back */
  constructor(host: ReactiveControllerHost & Element, changed: (query: FeedQuery) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /**
   * @param prefix of the parameters' names; `null` mirrors nothing
   * @returns whether the prefix was free
   */
  claim(prefix: string | null): boolean {
    this.#release();
    this.#prefix = prefix;
    return this.#read();
  }

  /** Shows a query in the address once it has not changed for half a second. */
  mirror(query: FeedQuery): void {
    this.#query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#replace, typingPause);
  }

  hostConnected(): void {
    this.#read();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#release();
  }

  #release(): void {
    removeEventListener('popstate', this.#follow);
    if (this.#isOwner) owners.delete(this.#prefix!);
  }

  get #isOwner(): boolean {
    return owners.get(this.#prefix!) === this;
  }

  #read(): boolean {
    if (this.#prefix === null || !this.#host.isConnected) return true;
    if (owners.has(this.#prefix)) return this.#isOwner;
    owners.set(this.#prefix, this);
    addEventListener('popstate', this.#follow);
    if (queryNames.some(name => this.#params.has(this.#nameOf(name)))) this.#follow();
    return true;
  }

  get #params(): URLSearchParams {
    return new URLSearchParams(location.search);
  }

  #nameOf(name: string): string {
    return `${this.#prefix}-${name}`;
  }

  readonly #follow = () => {
    const params = this.#params;
    this.#changed(queryOf(name => params.get(this.#nameOf(name)) ?? ''));
  };

  readonly #replace = () => {
    if (!this.#isOwner) return;
    const url = new URL(location.href);
    for (const name of queryNames) {
      const key = this.#nameOf(name);
      const value = this.#query![name];
      // Every change writes all of the query string anew, the page's own part too.
      if (value === (url.searchParams.get(key) ?? '')) continue;
      if (value) url.searchParams.set(key, value);
      else url.searchParams.delete(key);
    }
    try {
      if (url.href !== location.href) history.replaceState(history.state, '', url);
    } catch {
      // Sandboxed frames and Safari's limit on calls: the filter works without its address.
    }
  };
}
