import type {FeedError} from './feed-error.js';
import type {Feed} from './feed.js';

/** Where the loading of a feed stands: one value, in which the last good feed stays. */
export type FeedState =
  | {readonly status: 'idle'}
  | {readonly status: 'loading'; readonly feed: Feed | null}
  | {readonly status: 'ready'; readonly feed: Feed}
  | {readonly status: 'failed'; readonly error: FeedError; readonly feed: Feed | null};

/** The feed that a state shows, if any. */
export function feedOf(state: FeedState): Feed | null {
  return state.status === 'idle' ? null : state.feed;
}
