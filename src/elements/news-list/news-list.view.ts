import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Facet} from '../../filter/filter-items.js';
import type {FeedQuery} from '../../model/feed-query.js';
import type {NewsItem} from '../../model/feed.js';
import type {Strings} from '../../strings/strings.js';
import {filterParts} from '../news-filter/news-filter.js';
import {newsItemView, type ItemStyle} from './news-item.view.js';
import type {ListSettings} from './news-list.settings.js';

/** What a list shows of its feed. */
export interface ListContent {
  readonly settings: ListSettings;
  readonly style: ItemStyle;
  readonly text: Strings;
  readonly language: string;
  readonly query: FeedQuery;
  readonly facets: readonly Facet[];
  /** How many items the embedder shows at all. */
  readonly selected: number;
  /** The items that the filter leaves. */
  readonly items: readonly NewsItem[];
  /** How many of them are shown. */
  readonly shown: number;
}

/** What the visitor can do with a list. */
export interface ListActions {
  readonly ask: (request: {readonly query: FeedQuery}) => void;
  readonly clear: () => void;
  readonly showMore: () => void;
}

/** Controls, items, and what leads to more of them. */
export function newsListView(content: ListContent, actions: ListActions): TemplateResult {
  const {settings, text, selected, items} = content;
  if (!selected) return emptyView(text);
  return html`<mp-news-filter
      class="controls"
      exportparts=${filterParts.join()}
      .controls=${settings.controls}
      .facets=${content.facets}
      .query=${content.query}
      .language=${content.language}
      @mp-query-request=${actions.ask}
    ></mp-news-filter>
    ${items.length ? itemsView(content, actions) : noMatchView(text, actions)}`;
}

function itemsView(content: ListContent, {showMore}: ListActions): TemplateResult {
  const {items, shown, text, style, settings} = content;
  return html`<ul part="items" class="items ${settings.layout}" role="list">
      ${repeat(
        items.slice(0, shown),
        (item) => item,
        (item) => newsItemView(item, style),
      )}
    </ul>
    ${
      shown < items.length
        ? html`<p part="more" class="more">
            <button part="show-more" class="primary" type="button" @click=${showMore}>
              ${text.showMore}
            </button>
            <span part="shown" class="muted">${text.shown(shown, items.length)}</span>
          </p>`
        : nothing
    }`;
}

function emptyView(text: Strings): TemplateResult {
  return html`<slot name="empty">
    <div part="empty" class="note">
      <p><strong>${text.noItems}</strong></p>
      <p>${text.noItemsYet}</p>
    </div>
  </slot>`;
}

function noMatchView(text: Strings, {clear}: ListActions): TemplateResult {
  return html`<div part="no-match" class="note">
    <p><strong>${text.noItems}</strong></p>
    <p>${text.noMatch}</p>
    <button part="clear" type="button" @click=${clear}>${text.clear}</button>
  </div>`;
}
