import type {FeedError} from '../model/feed-error.js';
import type {Feed, NewsItem} from '../model/feed.js';
import {canonicalUrl} from './canonical-url.js';

/**
 * Several feeds as one: the same article once, everything else in the order of the feeds. The first
 * feed that answered gives title, home page and language; one that failed becomes a warning.
 *
 * @throws {FeedError} the first one, where none answered
 */
export function mergeFeeds(answers: readonly PromiseSettledResult<Feed>[]): Feed {
  const feeds = answers.flatMap(answer => (answer.status === 'fulfilled' ? [answer.value] : []));
  const errors: FeedError[] = answers.flatMap(answer =>
    answer.status === 'rejected' ? [answer.reason] : [],
  );
  const [first] = feeds;
  if (!first) throw errors[0];
  return {
    ...first,
    items: distinct(feeds.flatMap(({items}) => items)),
    areas: feeds.flatMap(({areas}) => areas),
    next: feeds.flatMap(({next}) => next),
    warnings: [
      ...feeds.flatMap(({warnings}) => warnings),
      ...errors.map(({message, url}) => ({code: 'feed-failed', message, url})),
    ],
    fetchedAt: Math.min(...feeds.map(({fetchedAt}) => fetchedAt)),
  };
}

function distinct(items: readonly NewsItem[]): NewsItem[] {
  const seen = new Set<string>();
  return items.filter(({url}) => {
    const key = url && canonicalUrl(url);
    return !key || (!seen.has(key) && seen.add(key));
  });
}
