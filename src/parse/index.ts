import type {FeedDocument} from '../model/feed-document.js';
import {FeedError} from '../model/feed-error.js';
import type {Feed, FeedWarning} from '../model/feed.js';
import {readJsonFeed, type Warn} from './json-feed.js';
import type {LazyFeed} from './lazy-item.js';
import {readFormat} from './read-format.js';

/**
 * Reads a feed: JSON Feed, RSS, Atom, or WordPress' REST API, which is found from the content. All
 * that it gives are plain objects, which may be copied, compared, stored and sent to a browser.
 *
 * @param document the decoded text, and the address that relative ones are resolved against
 * @param now when it was fetched, in milliseconds since 1970
 * @throws {FeedError} `not-a-feed`, and nothing else, whatever the text
 */
export function parseFeed(document: FeedDocument, now?: number): Feed {
  // Who has no types may leave out anything.
  const {url = '', text = ''} = (document as Partial<FeedDocument> | undefined) ?? {};
  if (typeof text !== 'string')
    throw new FeedError(
      'not-a-feed',
      url,
      `What was given of "${url}" is no text, but ${typeof text}: response.text() gives one.`,
    );
  const feed = parseLazily({...document, url, text}, now);
  return {...feed, items: feed.items.map(item => item.toJSON())};
}

/** The same for elements, which show a few of the items: each is read when it is looked at. */
export function parseLazily(document: FeedDocument, now = Date.now()): LazyFeed {
  const {url, isPartial = false} = document;
  const warnings: FeedWarning[] = [];
  const warn: Warn = (code, message) => void warnings.push({code, message, url});
  const found = readFormat(document, warn);
  if (typeof found === 'string')
    throw new FeedError(
      'not-a-feed',
      url,
      `${url} is ${found}. It must be JSON Feed, RSS, Atom or WordPress' wp/v2.`,
    );
  return {...readJsonFeed(found, url, warn), warnings, fetchedAt: now, isPartial};
}
