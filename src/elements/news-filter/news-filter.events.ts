import type {FeedQuery} from '../../model/feed-query.js';

/** The visitor asks the list for another query. Stays within the list. */
export class QueryRequestEvent extends Event {
  constructor(readonly query: FeedQuery) {
    super('mp-query-request');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mp-query-request': QueryRequestEvent;
  }
}
