import type {Feed} from '../model/feed.js';
import {loadFeed} from './load-feed.js';
import {mergeFeeds} from './merge-feeds.js';

/** A share in a feed that the whole page has in common. */
export interface FeedHold {
  /** Rejects only with a `FeedError`. */
  readonly answer: Promise<Feed>;
  /** Gives the share back; the last one aborts a request that is still under way. */
  release(): void;
}

export interface HoldOptions {
  /** Seconds for one request; that of the first to ask counts. */
  readonly timeout: number;
  /** A feed fetched at this moment or before is asked for again; none unless told. */
  readonly newerThan?: number | undefined;
}

interface SharedFeed {
  readonly answer: Promise<Feed>;
  readonly request: AbortController;
  fetchedAt: number;
  holders: number;
}

const shared = new Map<string, SharedFeed>();

/**
 * Takes a share in one feed, or in several merged into one: one request per URL for a page, however
 * many ask. An answer is kept while somebody holds it; a failure is never remembered.
 */
export function holdFeeds(urls: readonly string[], options: HoldOptions): FeedHold {
  const holds = urls.map((url) => holdFeed(url, options));
  const [first] = holds;
  if (first && holds.length < 2) return first;
  return {
    answer: Promise.allSettled(holds.map(({answer}) => answer)).then(mergeFeeds),
    release: () => holds.forEach((hold) => hold.release()),
  };
}

function holdFeed(url: string, {timeout, newerThan}: HoldOptions): FeedHold {
  let feed = shared.get(url);
  if (!feed || feed.fetchedAt <= newerThan!) {
    shared.set(url, (feed = request(url, timeout, newerThan !== undefined)));
  }
  const held = feed;
  held.holders++;
  let released = false;
  return {
    answer: held.answer,
    release() {
      if (released) return;
      released = true;
      if (!--held.holders) {
        held.request.abort();
        forget(url, held);
      }
    },
  };
}

function request(url: string, timeout: number, reload: boolean): SharedFeed {
  const request = new AbortController();
  const answer = loadFeed(url, {timeout, reload, signal: request.signal});
  // NaN: while it is under way nothing can be newer.
  const feed: SharedFeed = {answer, request, fetchedAt: NaN, holders: 0};
  answer.then(
    ({fetchedAt}) => (feed.fetchedAt = fetchedAt),
    () => forget(url, feed),
  );
  return feed;
}

function forget(url: string, feed: SharedFeed): void {
  if (shared.get(url) === feed) shared.delete(url);
}
