import type {FeedDocument} from '../model/feed-document.js';
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
 */
export function holdFeeds(urls: readonly string[], options: HoldOptions): FeedHold {
  const holds = [...new Set(urls)].map(url => holdFeed(url, options));
  if (holds.length < 2) return holds[0]!;
  // A page that was asked for is no further page, and one that always names another has an end.
  const further = (url: string) => urls.length < mostPages && !urls.includes(url);
  const merge = (settled: readonly PromiseSettledResult<Feed>[]) => {
    const feed = mergeFeeds(settled);
    return {...feed, next: feed.next.filter(further)};
  };
  const answers = holds.map(({answer}) => answer);
  return {
    answer: Promise.allSettled(answers).then(merge),
    async *parts() {
      const settled: PromiseSettledResult<Feed>[] = [];
      for (const answer of answers)
        void Promise.allSettled([answer]).then(result => settled.push(...result));
      await Promise.any(answers);
      while ((await pause(patience), settled.length < answers.length))
        yield {...merge(settled), isPartial: true};
    },
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
