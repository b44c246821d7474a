import {isoOf, type NewsItem} from '../../model/feed.js';
import type {Text} from '../../strings/strings.js';
import {linkable} from '../addresses.js';
import type {Detail} from '../attributes.js';
import {element} from '../element.js';
import {formatDate, type DateStyle} from '../format-date.js';

/** How items are shown, alike for all of a list. */
export interface ItemStyle extends DateStyle {
  /** The language of the element. */
  readonly language: string;
  readonly show: readonly Detail[];
  readonly headingLevel: number;
  readonly defaultPlace: string;
  readonly text: Text;
  /** Called before a link is followed. */
  readonly click: (event: Event) => void;
}

type Pieces = readonly (HTMLElement | string)[];

/**
 * One piece of news, as a list item. It is made without Lit, whose marks between its nodes would be
 * more than the nodes.
 */
export function newsItemView(item: NewsItem, style: ItemStyle): HTMLElement {
  const foreign = item.title && item.language.split('-')[0] !== style.language ? item.language : '';
  const views: Record<Detail, () => Pieces> = {
    dateline: () => datelineView(item, style, foreign && style.language),
    image: () => imageView(item, foreign),
    excerpt: () => textView('excerpt', item.excerpt),
    topics: () => topicsView(item),
    source: () => textView('source', item.source.title, 'muted'),
  };
  const view = (detail: Detail) => (style.show.includes(detail) ? views[detail]() : []);
  const text = [
    ...view('dateline'),
    titleView(item, style),
    ...view('excerpt'),
    ...view('topics'),
    ...view('source'),
  ];
  return element('li', {part: 'item'}, [
    element('div', {class: 'text', lang: foreign || null}, text),
    ...view('image'),
  ]);
}

function titleView(item: NewsItem, {text, headingLevel: level, click}: ItemStyle): HTMLElement {
  const title = item.title || text.untitled;
  const href = linkable(item.url);
  const link = href && element('a', {part: 'link', href}, [title]);
  if (link) link.addEventListener('click', click);
  // HTML has six levels, and deeper ones say theirs by `aria-level`.
  return element(
    `h${Math.min(level, 6)}`,
    {'part': 'item-title', 'dir': 'auto', 'aria-level': level > 6 ? level : null},
    [link || title],
  );
}

function datelineView(item: NewsItem, style: ItemStyle, language: string): Pieces {
  const {published} = item;
  const place = item.place || style.defaultPlace;
  const words = published && formatDate(published, style);
  const pieces: (HTMLElement | string)[] = [];
  if (place) pieces.push(element('span', {part: 'place', dir: 'auto'}, [place]));
  if (place && words) pieces.push(style.text.comma);
  if (words) pieces.push(element('time', {part: 'date', datetime: isoOf(published)}, [words]));
  if (!pieces.length) return [];
  return [element('p', {part: 'dateline', lang: language || null}, pieces)];
}

// Addresses of pictures that could not be had: they leave no hole, and are not asked for again.
const missing = new Set<string>();

function imageView({image}: NewsItem, language: string): Pieces {
  if (!image || missing.has(image.url)) return [];
  const {url, alt, width, height} = image;
  const picture = element(
    'img',
    {
      ...{part: 'image', loading: 'lazy', decoding: 'async'},
      ...{referrerpolicy: 'no-referrer', alt, lang: language || null, width, height, src: url},
    },
    [],
  );
  picture.addEventListener('error', () => {
    missing.add(url);
    picture.remove();
  });
  return [picture];
}

function textView(part: string, text: string, name: string | null = null): Pieces {
  return text ? [element('p', {part, class: name, dir: 'auto'}, [text])] : [];
}

function topicsView({topics}: NewsItem): Pieces {
  if (!topics.length) return [];
  const items = topics.map(topic => element('li', {part: 'topic', dir: 'auto'}, [topic]));
  return [element('ul', {part: 'topics', role: 'list'}, items)];
}
