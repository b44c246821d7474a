import {html, nothing, type TemplateResult} from 'lit';
import {isoOf, type NewsItem} from '../../model/feed.js';
import type {Text} from '../../strings/strings.js';
import {linkable} from '../addresses.js';
import type {Detail} from '../attributes.js';
import {formatDate, type DateStyle} from '../format-date.js';
import {headingView} from '../heading.view.js';

/** How items are shown, alike for all of a list. */
export interface ItemStyle extends DateStyle {
  /** The language of the element. */
  readonly language: string;
  readonly show: readonly Detail[];
  readonly headingLevel: number;
  readonly defaultPlace: string;
  readonly text: Text;
  /** Called before a link is followed. */
  readonly click: (event: Event, item: NewsItem) => void;
}

/** One piece of news. */
export function newsItemView(item: NewsItem, style: ItemStyle): TemplateResult {
  const foreign = item.title && item.language.split('-')[0] !== style.language ? item.language : '';
  const views: Record<Detail, () => unknown> = {
    dateline: () => datelineView(item, style, foreign && style.language),
    image: () => imageView(item, foreign),
    excerpt: () => excerptView(item),
    topics: () => topicsView(item),
    source: () => html`<p part="source" class="muted" dir="auto">${item.source.title}</p>`,
  };
  const view = (detail: Detail) => (style.show.includes(detail) ? views[detail]() : nothing);
  return html`<div class="text" lang=${foreign || nothing}>
      ${view('dateline')} ${headingView(style.headingLevel, titleView(item, style), 'item-title')}
      ${view('excerpt')} ${view('topics')} ${view('source')}
    </div>
    ${view('image')}`;
}

function titleView(item: NewsItem, {text, click}: ItemStyle): unknown {
  const title = item.title || text.untitled;
  const url = linkable(item.url);
  if (!url) return title;
  return html`<a part="link" href=${url} @click=${(event: Event) => click(event, item)}
    >${title}</a
  >`;
}

function datelineView(item: NewsItem, style: ItemStyle, language: string): unknown {
  const {published} = item;
  const place = item.place || style.defaultPlace;
  const words = published && formatDate(published, style);
  const date = words ? html`<time part="date" datetime=${isoOf(published)}>${words}</time>` : '';
  if (!place && !date) return nothing;
  return html`<p part="dateline" class="dateline" lang=${language || nothing}>
    ${place && html`<span part="place" dir="auto">${place}</span>`}${place && date && style.text.comma}${date}
  </p>`;
}

function imageView({image}: NewsItem, language: string): unknown {
  if (!image) return nothing;
  return html`<img
    part="image"
    class="image"
    src=${image.url}
    alt=${image.alt}
    lang=${language || nothing}
    width=${image.width ?? nothing}
    height=${image.height ?? nothing}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @error=${hide}
  />`;
}

function excerptView({excerpt}: NewsItem): unknown {
  if (!excerpt) return nothing;
  return html`<p part="excerpt" dir="auto">${excerpt}</p>`;
}

function topicsView({topics}: NewsItem): unknown {
  if (!topics.length) return nothing;
  return html`<ul part="topics" class="topics" role="list">
    ${topics.map(topic => html`<li part="topic" dir="auto">${topic}</li>`)}
  </ul>`;
}

// A picture that cannot be had leaves no hole.
function hide(event: Event): void {
  (event.target as HTMLImageElement).hidden = true;
}
