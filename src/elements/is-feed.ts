import type {Feed} from '../model/feed.js';

const isText = (value: unknown): boolean => typeof value === 'string';

/** Whether a value has the shape that the elements rely on, since page authors may set anything. */
export function isFeed(value: unknown): value is Feed {
  const {language, items, areas, warnings} = (value ?? {}) as Partial<Feed>;
  return (
    isText(language) &&
    Array.isArray(items) &&
    Array.isArray(areas) &&
    Array.isArray(warnings) &&
    areas.every(area => isText(area?.topic)) &&
    items.every(
      item =>
        isText(item?.language) &&
        isText(item.source?.title) &&
        Array.isArray(item.topics) &&
        item.topics.every(isText),
    )
  );
}
