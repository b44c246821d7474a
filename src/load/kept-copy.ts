import type {FeedDocument} from '../model/feed-document.js';
import type {Feed} from '../model/feed.js';
import {parseLazily} from '../parse/index.js';

// The number is the version of what is kept: another one's copies are not read.
const prefix = 'mp-widgets-1:';
const mostCharacters = 1_000_000;
const mostCopies = 8;

interface Copy extends FeedDocument {
  readonly fetchedAt: number;
}

/**
 * Keeps a feed in the visitor's browser as the text that it was: at most eight of at most a million
 * characters each, the newest ones. Storage that is full, blocked or missing is only warned of.
 *
 * @param address as it was asked for
 */
export function keepCopy(address: string, document: FeedDocument): void {
  if (document.text.length > mostCharacters) return;
  try {
    const {localStorage} = globalThis;
    // The date comes first, so that the newest copy is the last in the alphabet.
    const copy: Copy = {fetchedAt: Date.now(), ...document};
    Object.keys(localStorage)
      .filter(key => key.startsWith(prefix) && key !== prefix + address)
      .sort((a, b) => (localStorage[a] < localStorage[b] ? 1 : -1))
      .slice(mostCopies - 1)
      .forEach(key => localStorage.removeItem(key));
    localStorage.setItem(prefix + address, JSON.stringify(copy));
  } catch (error) {
    console.warn(`mp-widgets: no copy of ${address} could be kept (${error})`);
  }
}

/** What was kept of a feed, parsed again, or `null`. */
export function keptFeed(address: string): Feed | null {
  try {
    const copy = JSON.parse(globalThis.localStorage[prefix + address]) as Copy;
    const {url, contentType, text, fetchedAt} = copy;
    return isFinite(fetchedAt) ? parseLazily({url, contentType, text}, fetchedAt) : null;
  } catch {
    return null;
  }
}
