import type {FeedDocument} from '../model/feed-document.js';
import type {FeedError} from '../model/feed-error.js';
import type {Feed} from '../model/feed.js';
import {pause} from '../model/pause.js';
import {streamDocument} from '../fetch/fetch-document.js';
import {parseLazily} from '../parse/index.js';
import {keepCopy, keptFeed} from './kept-copy.js';
import {mergeFeeds} from './merge-feeds.js';

/** A share in a feed that the whole page has in common. */
export interface FeedHold {
  /** Rejects only with a `FeedError`. */
  readonly answer: Promise<Feed>;
  /**
   * What there is while more is on its way, each more than the one before; often nothing. Of several
   * feeds, those that are there when others are late. Throws what `answer` rejects with.
   */
  parts(): AsyncIterable<Feed>;
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
  /** Its parts; none when it is whole, for they are many times as large as what is read from them. */
  first: Promise<Part> | null;
  readonly request: AbortController;
  fetchedAt: number;
  holders: number;
  keep: boolean;
}

/** A feed as far as it has come. */
interface Part {
  readonly document: FeedDocument;
  readonly next: Promise<Part> | null;
  /** Parses it, once. */
  read(): Feed;
}

const mostPages = 20;
// Characters of a feed that takes a while to read.
const large = 500_000;
// Milliseconds that feeds wait for one another.
const patience = 1000;
const shared = new Map<string, SharedFeed>();

/**
 * Takes a share in one feed, or in several merged into one: one request per URL for a page, however
 * many ask. An answer is kept while somebody holds it; a failure is never remembered.
 *
 * @param urls each once
 * @param last takes what each of several gives, and has what stands for one that fails
 */
export function holdFeeds(
  urls: readonly string[],
  options: HoldOptions,
  last: (Feed | null)[],
): FeedHold {
  const holds = urls.map(url => holdFeed(url, options));
  if (holds.length < 2) return holds[0]!;
  const merge = () => endPages(mergeFeeds(last, errors), urls);
  const answers = holds.map(({answer}) => answer);
  // By their places, as the feeds are; those of feeds that came stay empty.
  const errors: FeedError[] = [];
  let left = urls.length;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settled = answers.map(async (answer, i) => {
    try {
      last[i] = await answer;
    } catch (error) {
      errors[i] = error as FeedError;
    }
    left--;
  });
  return {
    answer: Promise.all(settled).then(() => {
      if (errors.flat().length === urls.length) throw errors[0]!;
      return merge();
    }),
    async *parts() {
      await Promise.any(answers);
      while (left > 0) {
        await new Promise(go => (timer = setTimeout(go, patience)));
        if (left > 0) yield {...merge(), isPartial: true};
      }
    },
    release() {
      holds.forEach(hold => hold.release());
      // Those that settle later count below it.
      left = 0;
      clearTimeout(timer);
    },
  };
}

// A page that was asked for is no further page, and one that always names another has an end.
function endPages(feed: Feed, urls: readonly string[]): Feed {
  return {...feed, next: feed.next.filter(url => urls.length < mostPages && !urls.includes(url))};
}

/**
 * What was kept of one feed or several, or `null` where there is nothing.
 *
 * @param last takes what was kept of each
 */
export function keptFeeds(urls: readonly string[], last: (Feed | null)[]): Feed | null {
  const kept = urls.map((url, i) => (last[i] = keptFeed(url)));
  return kept.some(Boolean) ? mergeFeeds(kept) : null;
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
    async *parts() {
      for (let part = await held.first; part?.next; part = await part.next) yield part.read();
    },
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
  const documents = streamDocument(url, {timeout, reload, signal: request.signal});
  const follow = async (): Promise<Part> => {
    const {value: document, done} = await documents.next();
    let feed: Feed | undefined;
    return {document, next: done ? null : follow(), read: () => (feed ??= parseLazily(document))};
  };
  const first = follow();
  const load = async () => {
    let part = await first;
    while (part.next) part = await part.next;
    // What a large feed costs to decode and what it costs to read are two tasks, each short.
    if (part.document.text.length > large) await pause();
    feed.first = null;
    const answer = part.read();
    if (feed.keep) keepCopy(url, part.document);
    feed.fetchedAt = answer.fetchedAt;
    return answer;
  };
  // NaN: while it is under way nothing can be newer.
  const feed: SharedFeed = {
    answer: load(),
    first,
    request,
    fetchedAt: NaN,
    holders: 0,
    keep: false,
  };
  feed.answer.catch(() => forget(url, feed));
  return feed;
}

function forget(url: string, feed: SharedFeed): void {
  if (shared.get(url) === feed) shared.delete(url);
}
