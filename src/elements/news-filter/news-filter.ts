import {LitElement} from 'lit';
import type {Facet} from '../../filter/filter-items.js';
import {emptyQuery, type FeedQuery} from '../../model/feed-query.js';
import {stringsFor, type Text} from '../../strings/strings.js';
import {reset} from '../../styles/reset.js';
import {QueryRequestEvent} from './news-filter.events.js';
import {newsFilterStyles} from './news-filter.styles.js';
import {fillFacet, newsFilterView, shownFacets} from './news-filter.view.js';

/** The parts of the filter, which the list exports. */
export const filterParts = [
  'filter',
  'control',
  'control-label',
  'search',
  'facet',
  'clear',
] as const;

/**
 * The visitor's controls. Internal to the list: it shows a query and asks for another.
 *
 * @fires {QueryRequestEvent} mp-query-request
 */
export class MpNewsFilter extends LitElement {
  // Named, for the compiler would write down what its own version of TypeScript makes of it.
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  // The tokens are the list's, around it.
  static override styles = [reset, newsFilterStyles];
  static override properties = {
    controls: {attribute: false},
    facets: {attribute: false},
    query: {attribute: false},
    text: {attribute: false},
    label: {attribute: false},
    canClear: {attribute: false},
  };

  /** What to show, in order. */
  controls: readonly (keyof FeedQuery)[] = [];
  /** The values of the facets among the controls. */
  facets: readonly Facet[] = [];
  query: FeedQuery = emptyQuery;
  text: Text = stringsFor('sv');
  /** The name of the landmark. */
  label = '';
  /** Whether to offer to clear the query; a list without hits does so itself. */
  canClear = true;

  protected override render(): unknown {
    return newsFilterView(this, query => this.dispatchEvent(new QueryRequestEvent(query)));
  }

  protected override updated(): void {
    const facets = shownFacets(this);
    this.renderRoot
      .querySelectorAll('select')
      .forEach((select, i) => fillFacet(select, facets[i]!, this.query, this.text));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mp-news-filter': MpNewsFilter;
  }
}
