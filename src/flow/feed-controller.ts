import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {holdFeeds, keptFeeds, type FeedHold} from '../load/hold-feed.js';
import {feedOf, type FeedState} from '../model/feed-state.js';
import type {Feed} from '../model/feed.js';
import {pause} from '../model/pause.js';
import {refreshTimer} from './refresh-timer.js';
import {whenNear} from './when-near.js';

/** What an element wants to be loaded, and how. */
export interface FeedRequest {
  /** Absolute addresses; none: nothing is loaded. */
  readonly urls: readonly string[];
  /** Seconds for one request. */
  readonly timeout: number;
  /** Seconds between refreshes; 0: none. */
  readonly refreshEvery: number;
  /** Whether to wait until the element is near the viewport. */
  readonly lazy: boolean;
  /** Whether the last good feed is kept in the visitor's browser. */
  readonly keep: boolean;
}

const nothing: FeedRequest = {urls: [], timeout: 10, refreshEvery: 0, lazy: false, keep: false};

/**
 * Loads the feeds of an element, refreshes and retries, and keeps the last good feed. The newest
 * request wins: a changed request or a removed element aborts the one before, whose late answer
 * changes nothing.
 */
export class FeedController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #isEnough: (part: Feed) => boolean;
  #request = nothing;
  #pages: string[] = [];
  // What each of several feeds gave last.
  #last: (Feed | null)[] = [];
  #state: FeedState = {status: 'idle'};
  #hold: FeedHold | undefined;
  #stopWaiting = () => {};
  #failures = 0;
  #settledAt = 0;
  #stale = false;

  /** @param isEnough whether a part of a first feed is worth showing while the rest is on its way */
  constructor(host: ReactiveControllerHost & Element, isEnough = (_part: Feed) => false) {
    this.#host = host;
    this.#isEnough = isEnough;
    host.addController(this);
  }

  get state(): FeedState {
    return this.#state;
  }

  /** Whether the feed that is shown may no longer be what its address gives. */
  get isStale(): boolean {
    return this.#stale && !!feedOf(this.#state);
  }

  /** Asks for something else; asking for the same again does nothing. */
  ask(request: FeedRequest): void {
    const before = this.#request;
    if (JSON.stringify(request) === JSON.stringify(before)) return;
    this.#request = request;
    if (request.urls.join(' ') === before.urls.join(' '))
      return this.#hold ? this.#wait() : this.#start();
    this.#stop();
    this.#failures = 0;
    this.#stale = false;
    this.#pages = [];
    this.#last = [];
    this.#state = {status: 'idle'};
    this.#start();
  }

  /** Asks for the further pages of what there is, if it has any. */
  more(): void {
    const {state} = this;
    if (state.status !== 'ready' || !state.feed.next.length) return;
    this.#pages.push(...state.feed.next);
    void this.#load();
  }

  /** Asks again for what there is, and settles when it is there or has failed. Never rejects. */
  refresh(): Promise<void> {
    return this.#load(Infinity);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
    if (!this.#hold) this.#start();
  }

  hostDisconnected(): void {
    // An element that is only moved is connected again before the microtask runs.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      removeEventListener('online', this.#online);
      this.#stop();
      if (this.#state.status === 'loading') this.#state = settled(this.#state.feed);
    });
  }

  #start(): void {
    if (!this.#host.isConnected || !this.#request.urls.length) return;
    if (feedOf(this.#state) && !this.#stale) return this.#wait();
    this.#stopWaiting();
    if (this.#request.lazy) this.#stopWaiting = whenNear(this.#host, () => void this.#load());
    else void this.#load();
  }

  #stop(): void {
    this.#stopWaiting();
    this.#hold?.release();
    this.#hold = undefined;
  }

  async #load(newerThan?: number): Promise<void> {
    const {timeout, keep} = this.#request;
    const urls = [...new Set([...this.#request.urls, ...this.#pages])];
    if (!urls.length || !this.#host.isConnected) return;
    let feed = feedOf(this.#state);
    if (!feed && keep) this.#stale = !!(feed = keptFeeds(urls, this.#last));
    const hold = holdFeeds(urls, {timeout, newerThan, keep}, this.#last);
    this.#stop();
    this.#hold = hold;
    this.#become({status: 'loading', feed});
    if (!feed) this.#showPart(hold).catch(() => {});
    const state = await hold.answer.then(
      (feed): FeedState => ({status: 'ready', feed}),
      (error): FeedState => ({status: 'failed', error, feed: ended(feedOf(this.#state))}),
    );
    // What a feed costs to read and what it costs to show are two tasks, each short.
    await pause();
    if (this.#hold !== hold) return;
    this.#stale = state.status === 'failed';
    this.#failures = this.#stale ? this.#failures + 1 : 0;
    this.#settledAt = Date.now();
    this.#become(state);
    this.#wait();
  }

  async #showPart(hold: FeedHold): Promise<void> {
    for await (const feed of hold.parts()) {
      if (this.#hold !== hold || this.#state.status !== 'loading') return;
      if (this.#isEnough(feed)) return this.#become({status: 'loading', feed});
    }
  }

  #become(state: FeedState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  // Pauses double with each failure, up to 32 times, and are spread so that pages do not ask as one.
  #wait(): void {
    const state = this.#state;
    if (state.status === 'loading' || isGone(state)) return;
    const growth = 2 ** Math.min(this.#failures, 5) * (1 + (this.#failures && Math.random() / 4));
    const pause = this.#request.refreshEvery * growth;
    const asked = state.status === 'failed' ? state.error.retryAfter : 0;
    this.#stopWaiting();
    this.#stopWaiting = refreshTimer(pause && Math.max(pause, asked), () => {
      void this.#load(this.#settledAt);
    });
  }

  readonly #online = () => {
    if (this.#state.status === 'failed' && !isGone(this.#state)) void this.#load(this.#settledAt);
  };
}

/** A feed of which nothing more will come. */
function ended(feed: Feed | null): Feed | null {
  return feed?.isPartial ? {...feed, isPartial: false} : feed;
}

function settled(feed: Feed | null): FeedState {
  return feed && !feed.isPartial ? {status: 'ready', feed} : {status: 'idle'};
}

function isGone(state: FeedState): boolean {
  return state.status === 'failed' && state.error.status === 410;
}
