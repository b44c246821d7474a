import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {QueryUrl} from '../../flow/query-url.js';
import {selectItems} from '../../filter/select-items.js';
import {emptyQuery, isEmptyQuery, queryOf, type FeedQuery} from '../../model/feed-query.js';
import {feedOf} from '../../model/feed-state.js';
import type {Feed, NewsItem} from '../../model/feed.js';
import {say, type Text} from '../../strings/strings.js';
import {notes} from '../../styles/notes.js';
import {reset} from '../../styles/reset.js';
import {tokens} from '../../styles/tokens.js';
import {linkable} from '../addresses.js';
import type {ListSettings} from '../attributes.js';
import {hasChildren} from '../fallback.js';
import {focusFirst} from '../focus-first.js';
import {FeedElement} from '../feed-element.js';
import {headingView} from '../heading.view.js';
import {memo} from '../memo.js';
import {readAllView} from '../state.views.js';
import {warn} from '../warn.js';
import {ListContentReader, type ListContent} from './list-content.js';
import {drawRows} from './draw-rows.js';
import {markMatches} from './mark-matches.js';
import {FilterChangeEvent, ItemClickEvent} from './news-list.events.js';
import {newsListStyles} from './news-list.styles.js';
import {newsItemView} from './news-item.view.js';
import {newsListView} from './news-list.view.js';

const typingPause = 700;
const printing = ['beforeprint', 'afterprint'] as const;

/**
 * The news of a feed: newest first, with search, facets and "Visa fler".
 *
 * @fires {FeedLoadEvent} mp-load
 * @fires {FeedErrorEvent} mp-error
 * @fires {FilterChangeEvent} mp-filter-change
 * @fires {ItemClickEvent} mp-item-click
 *
 * @slot - Fallback content, until there is a feed, in the look of the page
 * @slot heading - Instead of `heading`
 * @slot empty - Instead of the sentences for a feed without news
 * @slot error - Instead of the sentence for a feed that could not be had
 * @slot footer - Below "Läs alla nyheter"
 *
 * @csspart list - The whole element
 * @csspart heading - The list's heading
 * @csspart filter - The visitor's controls
 * @csspart control - One control with its label
 * @csspart control-label - The label of a control
 * @csspart search - The search field
 * @csspart facet - A choice of topic, place, year or source
 * @csspart clear - The button that clears the filter
 * @csspart items - All items that are shown
 * @csspart item - One item
 * @csspart dateline - Place and date of an item
 * @csspart place - The place in a dateline
 * @csspart date - The date in a dateline
 * @csspart item-title - The title of an item
 * @csspart link - The link in a title
 * @csspart excerpt - The beginning of an item, or its summary
 * @csspart topics - The topics of an item
 * @csspart topic - One topic
 * @csspart source - The feed that an item came from
 * @csspart image - The picture of an item
 * @csspart show-more - The button "Visa fler"
 * @csspart shown - How many of the items are shown
 * @csspart all - The paragraph below the items
 * @csspart all-link - The link "Läs alla nyheter"
 * @csspart empty - What stands there when the feed has no news
 * @csspart no-match - What stands there when nothing matches the filter
 * @csspart loading - What stands there while the first feed is loaded
 * @csspart error - What stands there when the feed could not be loaded
 * @csspart retry - The button "Försök igen"
 * @csspart stale - How old the news are, where there may be newer
 * @csspart missing - Which of several feeds could not be loaded
 *
 * @cssstate empty - The feed has no news that the embedder shows
 * @cssstate no-match - Nothing matches the visitor's filter
 */
export class MpNewsList extends FeedElement {
  static override styles = [tokens, reset, notes, newsListStyles];

  /** BCP 47 tag of the heading, where it is not the element's; set by a policy area. @internal */
  headingLanguage?: string;
  /** Whether who gave the feed can be asked for its further pages; set by a policy area. @internal */
  asks?: boolean;

  readonly #url = new QueryUrl(this, query => (this.query = query));
  readonly #reader = new ListContentReader(() => this.requestUpdate());
  readonly #draw = memo(
    (
      list: Element,
      items: readonly NewsItem[],
      shown: number,
      settings: ListSettings,
      text: Text,
      language: string,
      headingLevel: number,
    ) => {
      const click = this.#click;
      const style = {...settings, text, locale: text.locale, language, headingLevel, click};
      const view = (item: NewsItem) => newsItemView(item, style);
      drawRows(list, items.slice(0, shown), ({id}) => id, view);
    },
  );
  #content: ListContent | undefined;
  #query = emptyQuery;
  #pages = 1;
  #isPrinting = false;
  #hits = '';
  #focusAt = NaN;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #marks: readonly Range[] = [];

  protected get basePart(): string {
    return 'list';
  }

  /** The visitor's filter. Setting it fires no event; what it leaves out asks for nothing. */
  get query(): FeedQuery {
    return this.#query;
  }

  set query(query: Partial<FeedQuery>) {
    this.#query = queryOf(name => {
      const value: unknown = query?.[name];
      const text = typeof value === 'string' ? value : '';
      // The wrapper for React sets the same again with every rendering.
      if (text !== this.#query[name]) this.#pages = 1;
      return text;
    });
    this.#url.mirror(this.#query);
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of printing) addEventListener(type, this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of printing) removeEventListener(type, this.#print);
    clearTimeout(this.#timer);
    this.#reader.stop();
    this.#marks = markMatches([], '', this.#marks);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('syncUrl') && !this.#url.claim(this.settings.syncUrl))
      warn(this, `sync-url="${this.syncUrl}" is taken by another list`);
    const feed = feedOf(this.state);
    this.#content = feed ? this.#reader.read(feed, this.settings, this.query) : undefined;
    if (feed) return;
    this.#hits = '';
    this.#reader.forget();
  }

  // The first page is whole, and what is to come is older.
  protected override isEnough({items}: Feed): boolean {
    const {settings} = this;
    const first = selectItems(items, settings).slice(0, settings.pageSize);
    const at = first.map(item => items.indexOf(item));
    return (
      first.length >= Math.min(settings.pageSize, settings.limit) &&
      isEmptyQuery(this.query) &&
      at.every((position, i) => position > (at[i - 1] ?? -1))
    );
  }

  protected feedView({next = [], isPartial}: Feed): unknown {
    const {text, query} = this;
    const settings = this.settings;
    const content = this.#content!;
    const more =
      (isPartial || (next.length > 0 && (this.asks || !this.feed))) &&
      content.selected.length < settings.limit;
    const {heading} = settings;
    const label = heading ? `${text.filter}: ${heading}` : text.filter;
    const frame = {...content, settings, text, label, query, more, shown: this.#shown};
    const actions = {ask: this.#ask, clear: this.#clear, showMore: this.#showMore};
    return [this.#headingView(), newsListView(frame, actions)];
  }

  protected footerView(): TemplateResult {
    const feed = feedOf(this.state);
    const url = linkable(this.allHref) ?? linkable(feed?.homeUrl);
    return html`${readAllView(url, this.text, feed?.title || this.heading)}<slot
        name="footer"
      ></slot>`;
  }

  protected override get announcement(): string {
    return super.announcement || this.#hits;
  }

  protected override moreStates(): readonly string[] {
    const content = this.#content;
    const own =
      !content || content.items.length ? [] : content.selected.length ? ['no-match'] : ['empty'];
    return [...super.moreStates(), ...own];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#drawItems();
    this.#focusNew();
    // A list that was given its feed has nobody to ask but who gave it.
    if (this.#content && this.#content.selected.length < this.#wants)
      if (this.feed) this.dispatchEvent(new Event('mp-more-request'));
      else this.more();
    const texts = this.renderRoot.querySelectorAll(
      '[part=link], [part=excerpt], [part=topic], [part=place]',
    );
    // The page's highlights would hold an element that is drawn after it was removed.
    const search = this.isConnected ? this.query.search : '';
    this.#marks = markMatches(texts, search, this.#marks);
  }

  // A search, a limit or the end of what was read asks for further pages; a first look does not.
  get #wants(): number {
    const {limit} = this.settings;
    if (isFinite(limit)) return limit;
    return !isEmptyQuery(this.query) ? Infinity : this.#pages > 1 ? this.#shown : 0;
  }

  #drawItems(): void {
    const list = this.renderRoot.querySelector('[part=items]');
    if (!list) return;
    const {settings, text, language} = this;
    const hasHeading = this.heading || hasChildren(this, 'heading');
    const level = settings.headingLevel + (hasHeading ? 1 : 0);
    const holdsFocus = (element: Element) => element.contains(this.shadowRoot!.activeElement);
    const held = [...list.children].findIndex(holdsFocus);
    this.#draw(list, this.#content!.items, this.#shown, settings, text, language, level);
    // An item that had the focus may be gone from the feed.
    const last = list.children.length - 1;
    if (held >= 0 && !holdsFocus(list)) this.#focusAt = Math.min(held, last);
  }

  get #shown(): number {
    return this.#isPrinting ? Infinity : this.#pages * this.settings.pageSize;
  }

  #headingView() {
    const {heading} = this;
    const {headingLevel} = this.settings;
    const view = heading ? headingView(headingLevel, heading, 'heading') : nothing;
    return html`<slot name="heading" lang=${this.headingLanguage || nothing}>${view}</slot>`;
  }

  // The first new item, which may have to wait for a further page of the feed; the last where none came.
  #focusNew(): void {
    const rows = [...this.renderRoot.querySelectorAll('[part=item]')];
    const hasMore = this.renderRoot.querySelector('[part=show-more]');
    const row = rows[this.#focusAt] ?? (this.#focusAt >= 0 && !hasMore && rows.at(-1));
    if (!row) return;
    this.#focusAt = NaN;
    // Who has gone on to something else meanwhile stays there.
    const active = this.shadowRoot!.activeElement ?? document.activeElement;
    if (active?.matches('body, [part=show-more]')) focusFirst(row, 'link', 'item-title');
  }

  readonly #ask = async ({query}: {readonly query: FeedQuery}) => {
    this.query = query;
    // The same number is told again only where the region was empty in between.
    this.#hits = '';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#announce, typingPause);
    await this.updateComplete;
    // The button that cleared the filter is gone.
    if (isEmptyQuery(query)) {
      this.renderRoot.querySelector('mp-news-filter')?.focus();
      // Which takes no focus where it has no controls.
      if (!this.shadowRoot!.activeElement) focusFirst(this.shadowRoot!, 'link', 'item-title');
    }
    this.dispatchEvent(new FilterChangeEvent(query, this.#content?.items.length ?? 0));
  };

  readonly #clear = () => this.#ask({query: emptyQuery});

  readonly #announce = () => {
    this.#hits = say(this.text, 'hits', {count: this.#content?.items.length ?? 0});
    this.requestUpdate();
  };

  // Paper has no button for more.
  readonly #print = ({type}: Event) => {
    this.#isPrinting = type === printing[0];
    this.requestUpdate();
  };

  readonly #showMore = ({target}: Event) => {
    // In Safari a click gives a button no focus.
    (target as HTMLElement).focus();
    this.#focusAt = Math.min(this.#shown, this.#content!.items.length);
    this.#pages++;
    this.requestUpdate();
  };

  readonly #click = (event: Event) => {
    // A row that stays is another item's when the feed has been refreshed.
    const row = (event.currentTarget as Element).closest('[part=item]')!;
    const item = this.#content!.items[[...row.parentElement!.children].indexOf(row)];
    if (item && !this.dispatchEvent(new ItemClickEvent(item))) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mp-news-list': MpNewsList;
  }
}
