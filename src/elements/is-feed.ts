import type {Feed} from '../model/feed.js';

/** Whether a value has the shape that the elements rely on, since page authors may set anything. */
export function isFeed(value: unknown): value is Feed {
  const {items, areas, warnings} = (value ?? {}) as Partial<Feed>;
  return (
    Array.isArray(items) &&
    Array.isArray(areas) &&
    Array.isArray(warnings) &&
    items.every(item => Array.isArray(item?.topics) && item.source)
  );
}
