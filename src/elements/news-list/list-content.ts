import {filterItems, type Filtered} from '../../filter/filter-items.js';
import {selectItems} from '../../filter/select-items.js';
import {facetNames, type FeedQuery} from '../../model/feed-query.js';
import type {Feed, NewsItem} from '../../model/feed.js';
import type {ListSettings} from '../attributes.js';
import {memo} from '../memo.js';

/** What a list shows of its feed. */
export interface ListContent extends Filtered {
  /** The items that the embedder shows at all, newest first. */
  readonly selected: readonly NewsItem[];
}

/** Works out what a list shows; a step is taken again only when what it depends on has changed. */
export class ListContentReader {
  readonly #select = memo(selectItems);
  readonly #filter = memo(filterItems);
  readonly #facets = memo((controls: readonly (keyof FeedQuery)[]) =>
    facetNames.filter(name => controls.includes(name)),
  );

  read(feed: Feed, settings: ListSettings, query: FeedQuery): ListContent {
    const selected = this.#select(feed.items, settings);
    const facets = this.#facets(settings.controls);
    return {selected, ...this.#filter(selected, query, facets, settings)};
  }
}
