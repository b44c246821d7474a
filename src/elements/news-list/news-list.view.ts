import {html, nothing, type TemplateResult} from 'lit';
import type {FeedQuery} from '../../model/feed-query.js';
import {say, type Text} from '../../strings/strings.js';
import {filterParts} from '../news-filter/news-filter.js';
import type {ListSettings} from '../attributes.js';
import type {ListContent} from './list-content.js';

/** What the visitor can do with a list. */
export interface ListActions {
  readonly ask: (request: {readonly query: FeedQuery}) => void;
  readonly clear: () => void;
  readonly showMore: (event: Event) => void;
}

/** What surrounds the items of a list. */
export interface ListFrame extends ListContent {
  readonly settings: ListSettings;
  readonly text: Text;
  /** The name of the filter, which tells it from others of the page. */
  readonly label: string;
  readonly query: FeedQuery;
  /** How many of the items are shown at the most. */
  readonly shown: number;
  /** Whether there may be more items than these. */
  readonly more: boolean;
}

/** Controls, a place for the items, and what leads to more of them. */
export function newsListView(content: ListFrame, actions: ListActions): TemplateResult {
  const {settings, text, selected, items} = content;
  if (!selected.length) return emptyView(text);
  return html`<mp-news-filter
      exportparts=${filterParts.join()}
      .controls=${settings.controls}
      .facets=${content.facets}
      .query=${content.query}
      .text=${text}
      .label=${content.label}
      .canClear=${items.length > 0}
      @mp-query-request=${actions.ask}
    ></mp-news-filter>
    ${items.length ? itemsView(content, actions) : noMatchView(text, actions)}`;
}

function itemsView(content: ListFrame, {showMore}: ListActions): TemplateResult {
  const {items, shown, more, text, settings} = content;
  const {length} = items;
  return html`<ul part="items" class=${settings.layout} role="list"></ul>
    ${
      shown < length || more
        ? html`<p class="more">
            <button part="show-more" class="primary" type="button" @click=${showMore}>
              ${text.showMore}
            </button>
            ${
              more
                ? nothing
                : html`<span part="shown" class="muted"
                    >${say(text, 'shown', {shown, count: length})}</span
                  >`
            }
          </p>`
        : nothing
    }`;
}

function emptyView(text: Text): TemplateResult {
  return html`<slot name="empty">
    <div part="empty" class="note">
      <p><strong>${text.noItems}</strong></p>
      <p>${text.noItemsYet}</p>
    </div>
  </slot>`;
}

function noMatchView(text: Text, {clear}: ListActions): TemplateResult {
  return html`<div part="no-match" class="note">
    <p><strong>${text.noItems}</strong></p>
    <p>${text.noMatch}</p>
    <button part="clear" type="button" @click=${clear}>${text.clear}</button>
  </div>`;
}
