import type {FeedQuery} from '../../model/feed-query.js';
import type {NewsItem} from '../../model/feed.js';

/** The visitor changed the filter. Bubbles, through shadow roots. */
export class FilterChangeEvent extends Event {
  /**
   * @param query what is asked for now
   * @param count how many items that leaves
   */
  constructor(
    readonly query: FeedQuery,
    readonly count: number,
  ) {
    super('mp-filter-change', {bubbles: true, composed: true});
  }
}

/** The visitor follows an item's link. Bubbles, through shadow roots; cancel it to stay. */
export class ItemClickEvent extends Event {
  constructor(readonly item: NewsItem) {
    super('mp-item-click', {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mp-filter-change': FilterChangeEvent;
    'mp-item-click': ItemClickEvent;
    /** A list that was given its feed asks for the feed's further pages. Stays within the policy area. */
    'mp-more-request': Event;
  }
}
