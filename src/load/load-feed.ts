import {fetchDocument, type FetchOptions} from '../fetch/fetch-document.js';
import {FeedError} from '../model/feed-error.js';
import type {Feed} from '../model/feed.js';
import {parseFeed} from '../parse/index.js';

/**
 * Fetches and parses one feed.
 *
 * @param url an http(s) address; in a browser it may be relative to the page
 * @throws {FeedError} and nothing else; where there was no answer its `cause` is what `fetch` threw
 */
export async function loadFeed(url: string | URL, options?: FetchOptions): Promise<Feed> {
  const fetch = options?.fetch ?? globalThis.fetch;
  let cause: unknown;
  const remembering: typeof fetch = async (...asked) => {
    try {
      return await fetch(...asked);
    } catch (error) {
      cause = error;
      // Node says there what happened.
      throw (error as Partial<Error> | null | undefined)?.cause ?? error;
    }
  };
  try {
    return parseFeed(await fetchDocument(absolute(url), {...options, fetch: remembering}));
  } catch (error) {
    if (error instanceof FeedError && error.code === 'blocked') error.cause = cause;
    throw error;
  }
}

/** An address as the page resolves it; what is no address stays as it is, for the error to name. */
function absolute(address: string | URL): string {
  const {document, location} = globalThis;
  try {
    if (!/^\w+:/.test(`${address}`))
      return new URL(address, document?.baseURI ?? location?.href).href;
  } catch {
    // No page, or no address.
  }
  return `${address}`;
}
