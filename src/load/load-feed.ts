import {fetchDocument, type FetchOptions} from '../fetch/fetch-document.js';
import type {Feed} from '../model/feed.js';
import {parseFeed} from '../parse/index.js';

/**
 * Fetches and parses one feed.
 *
 * @param url an absolute http(s) address
 * @throws {FeedError} and nothing else
 */
export async function loadFeed(url: string, options?: FetchOptions): Promise<Feed> {
  return parseFeed(await fetchDocument(url, options));
}
