import type {FeedSelection} from '../model/feed-query.js';
import type {NewsItem} from '../model/feed.js';

/**
 * The items that an embedder shows at all, newest first. Undated items follow the dated ones in the
 * feed's order; a date in the future comes right after today's (in UTC).
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export function selectItems(
  items: readonly NewsItem[],
  {topic, place, include, exclude, limit, defaultPlace}: FeedSelection,
  now = Date.now(),
): readonly NewsItem[] {
  return newestFirst(
    items.filter(
      item =>
        (!topic.length || hasAny(item.topics, topic)) &&
        (!place.length || hasAny([item.place || defaultPlace], place)) &&
        (!include.length || mentions(item, include)) &&
        !mentions(item, exclude),
    ),
    now,
  ).slice(0, limit);
}

function hasAny(values: readonly string[], wanted: readonly string[]): boolean {
  const lower = wanted.map(value => value.toLowerCase());
  return values.some(value => lower.includes(value.toLowerCase()));
}

function mentions(item: NewsItem, words: readonly string[]): boolean {
  // Items are read when they are looked at.
  if (!words.length) return false;
  const {title, excerpt, topics} = item;
  const text = [title, excerpt, ...topics].join('\n').toLowerCase();
  return words.some(word => text.includes(word.toLowerCase()));
}

function newestFirst(items: readonly NewsItem[], now: number): NewsItem[] {
  const today = new Date(now).setUTCHours(0, 0, 0, 0);
  const rank = ({published}: NewsItem) =>
    !published ? -Infinity : published.instant > now ? today - 1 : published.instant;
  return (
    items
      .map(item => ({item, rank: rank(item)}))
      // Of two that are undated it is no number, which counts as 0.
      .sort((a, b) => b.rank - a.rank)
      .map(({item}) => item)
  );
}
