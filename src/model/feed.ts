import type {PolicyArea} from './policy-area.js';

/** A day or a moment. A date that names no time is that day in every time zone. */
export interface FeedDate {
  /** Milliseconds since 1970-01-01T00:00:00Z; for a date without a time, midnight UTC of that day. */
  readonly instant: number;
  /** Whether the feed named a time. */
  readonly hasTime: boolean;
}

/** A picture that belongs to an item. */
export interface FeedImage {
  /** Absolute http(s) address. */
  readonly url: string;
  /** The feed's own alternative text; empty where it has none. */
  readonly alt: string;
  /** CSS pixels, where the feed says so. */
  readonly width: number | null;
  /** CSS pixels, where the feed says so. */
  readonly height: number | null;
}

/** The feed that an item came from. */
export interface FeedSource {
  readonly title: string;
  /** The address of the feed itself. */
  readonly url: string;
}

/**
 * One piece of news. Every text is plain text: entities decoded, tags gone. In the feed of an
 * element its fields are accessors: `JSON.parse(JSON.stringify(item))` copies it, spreading does not.
 */
export interface NewsItem {
  /** Unique within its feed as far as the feed says so. */
  readonly id: string;
  /** Absolute http(s) address of the article, or `null` where there is none to follow. */
  readonly url: string | null;
  /** Empty where the item has none. */
  readonly title: string;
  readonly published: FeedDate | null;
  readonly updated: FeedDate | null;
  /** Where the item is from, such as "Karlstad"; empty where nobody says. */
  readonly place: string;
  /** Categories and tags, in the feed's order, each once. */
  readonly topics: readonly string[];
  /** A summary, or the first sentences of the content; empty where there is none. */
  readonly excerpt: string;
  readonly image: FeedImage | null;
  /** Names of people. */
  readonly authors: readonly string[];
  /** BCP 47 tag: the item's own, else its feed's; empty where neither names one. */
  readonly language: string;
  readonly source: FeedSource;
}

/** What was wrong with a feed without making it useless. */
export interface FeedWarning {
  /** A word for programs; `feed-failed` means that one of several feeds could not be had. */
  readonly code: string;
  /** A sentence for developers, in English. */
  readonly message: string;
  /** The feed that the warning is about. */
  readonly url: string;
}

/** What a URL gives. */
export interface Feed {
  readonly title: string;
  /** Absolute http(s) address of the site that the feed belongs to. */
  readonly homeUrl: string | null;
  /** BCP 47 tag; empty where the feed names none. */
  readonly language: string;
  /** Where all of the feed is from; empty where it does not say. */
  readonly place: string;
  readonly items: readonly NewsItem[];
  readonly areas: readonly PolicyArea[];
  readonly warnings: readonly FeedWarning[];
  /** Addresses of further pages, with older items, that this feed has besides what was read. */
  readonly next: readonly string[];
  /** When it was read, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly fetchedAt: number;
  /** Whether there is more of it, which is still on its way: in a state that is `loading`. */
  readonly isPartial?: boolean;
}

/** The `datetime` of a `<time>` element: `2023-10-19`, or with a time in UTC. */
export function isoOf({instant, hasTime}: FeedDate): string {
  const iso = new Date(instant).toISOString();
  return hasTime ? iso : iso.slice(0, 10);
}
