import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {emptyQuery, type FeedQuery} from '../../model/feed-query.js';
import {feedOf} from '../../model/feed-state.js';
import type {Feed} from '../../model/feed.js';
import type {PolicyArea} from '../../model/policy-area.js';
import {sanitised} from '../../model/safe-html.js';
import {notes} from '../../styles/notes.js';
import {reset} from '../../styles/reset.js';
import {tokens} from '../../styles/tokens.js';
import {linkable} from '../addresses.js';
import {declare, fallbacks, readAttributes, text, words} from '../attributes.js';
import {hasChildren} from '../fallback.js';
import {FeedElement} from '../feed-element.js';
import {memo} from '../memo.js';
import type {MpNewsList} from '../news-list/news-list.js';
import {listParts} from '../news-list/news-list.parts.js';
import {readAllView} from '../state.views.js';
import {warn} from '../warn.js';
import {buildRichText} from './build-rich-text.js';
import {policyAreaStyles} from './policy-area.styles.js';
import {policyAreaView, sections} from './policy-area.view.js';

const attributes = {area: text, newsSrc: text, sections: words(sections)};
const forwarded = ['heading', 'empty', 'footer'] as const;

/**
 * A policy area with its news.
 *
 * @fires {FeedLoadEvent} mp-load
 * @fires {FeedErrorEvent} mp-error
 * @fires {FilterChangeEvent} mp-filter-change
 * @fires {ItemClickEvent} mp-item-click
 *
 * @slot - Fallback content, until there is a feed, in the look of the page
 * @slot lead - Instead of the area's lead
 * @slot after - Below everything
 * @slot heading - Instead of the heading of the news
 * @slot empty - Instead of the sentences for a feed without news
 * @slot error - Instead of the sentence for a feed that could not be had
 * @slot footer - Below "Läs alla nyheter"
 *
 * @csspart area - The whole element
 * @csspart area-title - The area's title
 * @csspart lead - The area's lead
 * @csspart body - The area's rich text
 * @csspart priorities - The area's priorities
 * @csspart priorities-heading - The heading of the priorities
 * @csspart priority - One priority
 * @csspart priority-title - The phrase that opens a priority
 * @csspart more - The words that lead to the news
 */
export class MpPolicyArea extends FeedElement {
  static override styles = [tokens, reset, notes, policyAreaStyles];
  static override properties = {
    ...FeedElement.properties,
    ...declare(attributes),
  };

  /**
   * Slug of the area to show, where a feed has several; the first where it is empty.
   * @example area="klimat"
   */
  declare area: string;
  /**
   * Where the news come from, where not from the area's own feed: written like `src`; `refresh()` leaves them alone.
   * @example news-src="./feeds/sverige.json"
   */
  declare newsSrc: string;
  /**
   * What to show: any of `title lead body priorities news`.
   * @example sections="title lead priorities"
   */
  declare sections: string;

  readonly #build = memo(buildRichText);
  readonly #newsOf = memo(newsOf);
  #below = 0;
  #news!: Feed;
  // What the list is still to be asked; Lit would set a bound object at every rendering.
  #query: FeedQuery | undefined;

  constructor() {
    super();
    Object.assign(this, fallbacks(attributes));
  }

  protected get basePart(): string {
    return 'area';
  }

  /** The visitor's filter of the news. Setting it fires no event. */
  get query(): FeedQuery {
    return this.#query ?? this.#list?.query ?? emptyQuery;
  }

  set query(query: Partial<FeedQuery>) {
    this.#query = {...emptyQuery, ...query};
    this.requestUpdate();
  }

  protected feedView(feed: Feed): unknown {
    const area = this.#areaOf(feed);
    const {headingLevel: level} = this.settings;
    const {newsSrc, sections: shown} = readAttributes(this, attributes);
    this.#below = level + (shown.includes('title') ? 1 : 0);
    this.#news = this.#newsOf(feed, area);
    const language = foreign(feed.language, this.language);
    const rich = area?.body;
    const body = rich?.[sanitised] ? this.#build(rich, this.#below) : null;
    // Copies lose the mark, such as what a server sends.
    if (rich && !body) warn(this, '.feed is a copy; parseFeed() gives the body');
    const hasNews = newsSrc || area?.newsHeading || this.#news.items.length || !area;
    if (!area && !shown.includes('news')) return html`<p part="empty">${this.text.noItems}</p>`;
    return html`<div class="columns">
      ${area && policyAreaView(area, {sections: shown, level, below: this.#below, language, body})}
      ${shown.includes('news') && hasNews ? this.#newsView() : nothing}
    </div>`;
  }

  protected footerView(): TemplateResult {
    const url = feedOf(this.state) ? null : linkable(this.allHref);
    return html`${readAllView(url, this.text)}<slot name="after"></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const feed = feedOf(this.state);
    if (!this.#list || !feed) return;
    const {newsSrc} = this;
    const area = this.#areaOf(feed);
    // Of a list that has its feed, the attributes of loading say nothing.
    const handedOn = Object.keys(this.settings);
    const own = this as unknown as Record<string, unknown>;
    Object.assign(this.#list, Object.fromEntries(handedOn.map(name => [name, own[name]])), {
      src: newsSrc,
      asks: !this.feed,
      feed: newsSrc ? null : this.#news,
      headingLevel: this.#below,
      heading: this.heading || area?.newsHeading,
      headingLanguage: this.heading ? '' : foreign(feed.language, this.language),
      topic: this.topic || area?.topic.replaceAll(',', '\\,'),
    });
    if (this.#query) this.#list.query = this.#query;
    this.#query = undefined;
  }

  #newsView(): TemplateResult {
    return html`<mp-news-list exportparts=${listParts.join()} @mp-more-request=${this.more}>
      ${forwarded
        .filter(name => hasChildren(this, name))
        .map(name => html`<slot name=${name} slot=${name}></slot>`)}
    </mp-news-list>`;
  }

  get #list(): MpNewsList | null {
    return this.renderRoot?.querySelector('mp-news-list') ?? null;
  }

  #areaOf({areas}: Feed): PolicyArea | undefined {
    const area = this.area ? areas.find(({slug}) => slug === this.area) : areas[0];
    if (!area) {
      const known = areas.map(({slug}) => slug).join(', ') || 'no area';
      warn(this, `area="${this.area}" is not in the feed, which has: ${known}`);
    }
    return area;
  }
}

// A page that is an area is not among its own news.
function newsOf(feed: Feed, area: PolicyArea | undefined): Feed {
  if (!area || area.topic) return feed;
  return {...feed, items: feed.items.filter(({title}) => title !== area.title)};
}

function foreign(language: string, own: string): string {
  return language.split('-')[0] === own ? '' : language;
}

declare global {
  interface HTMLElementTagNameMap {
    'mp-policy-area': MpPolicyArea;
  }
}
