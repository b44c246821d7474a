import type {Feed} from '../model/feed.js';
import {fetchDocument} from '../fetch/fetch-document.js';
import {parseFeed} from '../parse/index.js';
import {keepCopy, keptFeed} from './kept-copy.js';
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
  /** Whether the answer is kept in the visitor's browser; `false` unless told. */
  readonly keep?: boolean | undefined;
}

interface SharedFeed {
  readonly answer: Promise<Feed>;
  readonly request: AbortController;
  fetchedAt: number;
  holders: number;
  keep: boolean;
}

const mostPages = 20;
const shared = new Map<string, SharedFeed>();

/**
 * Takes a share in one feed, or in several merged into one: one request per URL for a page, however
 * many ask. An answer is kept while somebody holds it; a failure is never remembered.
 */
export function holdFeeds(urls: readonly string[], options: HoldOptions): FeedHold {
  const holds = [...new Set(urls)].map(url => holdFeed(url, options));
  const [first] = holds;
  if (first && holds.length < 2) return first;
  // A page that was asked for is no further page, and one that always names another has an end.
  const further = (url: string) => urls.length < mostPages && !urls.includes(url);
  const merged = Promise.allSettled(holds.map(({answer}) => answer)).then(mergeFeeds);
  return {
    answer: merged.then(feed => ({...feed, next: feed.next.filter(further)})),
    release: () => holds.forEach(hold => hold.release()),
  };
}

/** What was kept of one feed or several, or `null` where there is nothing. */
export function keptFeeds(urls: readonly string[]): Feed | null {
  const kept = urls.map(keptFeed).filter(feed => feed !== null);
  return kept.length ? mergeFeeds(kept.map(value => ({status: 'fulfilled', value}))) : null;
}

function holdFeed(url: string, {timeout, newerThan, keep}: HoldOptions): FeedHold {
  let feed = shared.get(url);
  if (!feed || feed.fetchedAt <= newerThan!) {
    shared.set(url, (feed = request(url, timeout, newerThan !== undefined)));
  }
  const held = feed;
  held.holders++;
  held.keep ||= !!keep;
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
  const load = async () => {
    const document = await fetchDocument(url, {timeout, reload, signal: request.signal});
    const answer = parseFeed(document);
    if (feed.keep) keepCopy(url, document);
    feed.fetchedAt = answer.fetchedAt;
    return answer;
  };
  // NaN: while it is under way nothing can be newer.
  const feed: SharedFeed = {answer: load(), request, fetchedAt: NaN, holders: 0, keep: false};
  feed.answer.catch(() => forget(url, feed));
  return feed;
}

function forget(url: string, feed: SharedFeed): void {
  if (shared.get(url) === feed) shared.delete(url);
}
