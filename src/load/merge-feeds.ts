import type {FeedError} from '../model/feed-error.js';
import type {Feed, NewsItem} from '../model/feed.js';
import {canonicalUrl} from './canonical-url.js';

/**
 * Several feeds as one: the same article once, everything else in the order of the feeds. The first
 * one gives title, home page and language; one that failed becomes a warning.
 *
 * @param feeds of which places may be empty, but not all
 * @param errors why some of them, or newer ones, could not be had
 */
export function mergeFeeds(
  feeds: readonly (Feed | null)[],
  errors: readonly FeedError[] = [],
): Feed {
  const found = feeds.filter(feed => feed !== null);
  return {
    ...found[0]!,
    items: distinct(found.flatMap(({items}) => items)),
    areas: found.flatMap(({areas}) => areas),
    next: found.flatMap(({next}) => next),
    warnings: [
      ...found.flatMap(({warnings}) => warnings),
      ...errors.flatMap(({message, url}) => ({code: 'feed-failed', message, url})),
    ],
    fetchedAt: Math.min(...found.map(({fetchedAt}) => fetchedAt)),
  };
}

function distinct(items: readonly NewsItem[]): NewsItem[] {
  const seen = new Set<string>();
  return items.filter(({url}) => {
    const key = url && canonicalUrl(url);
    return !key || (!seen.has(key) && seen.add(key));
  });
}
