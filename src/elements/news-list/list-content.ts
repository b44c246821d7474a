import {filterItems, readAhead, type Facet} from '../../filter/filter-items.js';
import {selectItems} from '../../filter/select-items.js';
import {facetNames, type FacetName, type FeedQuery} from '../../model/feed-query.js';
import type {Feed, NewsItem} from '../../model/feed.js';
import type {ListSettings} from '../attributes.js';
import {memo} from '../memo.js';

/** What a list shows of its feed. */
export interface ListContent {
  /** The items that the embedder shows at all, newest first. */
  readonly selected: readonly NewsItem[];
  /** Those of them that the visitor asks for. */
  readonly items: readonly NewsItem[];
  readonly facets: readonly Facet[];
}

// So many items are read for the filter before they are shown; more, when the list has been painted.
const few = 300;
// Milliseconds of one piece of reading, which leaves the page its frames.
const slice = 8;

/** Works out what a list shows; a step is taken again only when what it depends on has changed. */
export class ListContentReader {
  readonly #select = memo(selectItems);
  readonly #filter = memo(filterItems);
  readonly #facets = memo((controls: readonly (keyof FeedQuery)[]) =>
    facetNames.filter(name => controls.includes(name)),
  );
  // How many of which items have been read ahead.
  #ahead: readonly NewsItem[] = [];
  #read = 0;
  #known: readonly Facet[] | undefined;
  readonly #unknown = memo((names: readonly FacetName[]) =>
    names.map((name): Facet => ({name, values: null})),
  );
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed is called when facets have come to be known that were not */
  constructor(readonly changed: () => void) {}

  read(feed: Feed, settings: ListSettings, query: FeedQuery): ListContent {
    const selected = this.#select(feed.items, settings);
    const names = this.#facets(settings.controls);
    if (selected !== this.#ahead) [this.#ahead, this.#read] = [selected, 0];
    const most = settings.controls.length ? Math.max(this.#read, few) : Infinity;
    // A part may have one year, say, where the whole has several: its controls would come and go.
    const known = !feed.isPartial && selected.length <= most;
    if (!known && !feed.isPartial) this.#readAhead(names, settings);
    const {items, facets} = this.#filter(selected, query, known ? names : none, settings);
    // Those of the feed before are nearer to the truth than none.
    if (known) this.#known = facets;
    return {selected, items, facets: this.#known ?? this.#unknown(names)};
  }

  /** Reads no further ahead. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  /** Forgets what it knows of a feed, when another will come. */
  forget(): void {
    this.stop();
    this.#known = undefined;
  }

  #readAhead(names: readonly FacetName[], settings: ListSettings): void {
    this.stop();
    const read = () => {
      this.#read = readAhead(this.#ahead, names, settings, this.#read, slice);
      if (this.#read < this.#ahead.length) this.#readAhead(names, settings);
      else this.changed();
    };
    // What is to be painted comes first.
    this.#frame = requestAnimationFrame(() => (this.#timer = setTimeout(read)));
  }
}

const none: readonly FacetName[] = [];
