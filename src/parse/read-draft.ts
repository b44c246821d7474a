import {FeedError} from '../model/feed-error.js';
import type {FeedDocument} from '../model/feed-document.js';
import type {FeedDraft, Warn} from './feed-draft.js';
import {isJsonFeed, readJsonFeed} from './json-feed.js';
import {objectOf} from './json.js';

/** Finds the format of a document from its content, and reads it. */
export function readDraft({url, text}: FeedDocument, warn: Warn): FeedDraft {
  const fail = (found: string): never => {
    throw new FeedError(
      'not-a-feed',
      url,
      `Found ${found} instead of a feed. JSON Feed is what is read here.`,
    );
  };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return fail(/\S/.test(text) ? 'a text that is not JSON' : 'an empty document');
  }
  const raw = objectOf(json);
  return isJsonFeed(raw) ? readJsonFeed(raw, url, warn) : fail('JSON of another kind');
}
