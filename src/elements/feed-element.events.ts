import type {FeedErrorCode} from '../model/feed-error.js';
import type {Feed} from '../model/feed.js';

/** A feed was loaded, or loaded again. Does not bubble, like the `load` of an image. */
export class FeedLoadEvent extends Event {
  constructor(readonly feed: Feed) {
    super('mp-load');
  }
}

/** A feed could not be loaded. Does not bubble, like the `error` of an image. */
export class FeedErrorEvent extends Event {
  /**
   * @param code what happened, for programs
   * @param message what happened and what to change, for developers, in English
   * @param url the feed's address
   */
  constructor(
    readonly code: FeedErrorCode,
    readonly message: string,
    readonly url: string,
  ) {
    super('mp-error');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mp-load': FeedLoadEvent;
    'mp-error': FeedErrorEvent;
  }
}
