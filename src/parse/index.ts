import type {Feed, FeedWarning} from '../model/feed.js';
import type {FeedDocument} from '../model/feed-document.js';
import {LazyItem} from './lazy-item.js';
import {readDraft} from './read-draft.js';

/**
 * Reads a feed of any known format, which is found from its content. Its items are read when they
 * are looked at: see `LazyItem`.
 *
 * @param document the decoded text, and the address that relative ones are resolved against
 * @param now when it was fetched, in milliseconds since 1970
 * @throws {FeedError} `not-a-feed`, and nothing else, whatever the text
 */
export function parseFeed(document: FeedDocument, now = Date.now()): Feed {
  const {url} = document;
  const warnings: FeedWarning[] = [];
  const warn = (code: string, message: string) => void warnings.push({code, message, url});
  const {readers, title, homeUrl, language, place, areas} = readDraft(document, warn);
  const source = {title, url};
  const items = readers
    .map((reader) => new LazyItem(reader, source))
    .filter((item) => item.title || item.url || item.image);
  const left = readers.length - items.length;
  if (left) warn('items-left-out', `${left} items have no title, text, address or picture.`);
  return {title, homeUrl, language, place, items, areas, warnings, fetchedAt: now};
}
