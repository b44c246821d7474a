import {isoOf, type Feed, type FeedDate, type NewsItem} from '../model/feed.js';
import type {PolicyArea} from '../model/policy-area.js';
import type {JsonArea, JsonFeed, JsonItem} from './json-feed.js';
import {escapeHtml, writeHtml} from './write-html.js';

/** What a mirrored feed is called instead of what its sources say. */
export interface FeedNames {
  readonly title?: string | undefined;
  /** Absolute http(s) address. */
  readonly home?: string | undefined;
  /** Where the file will be; absolute http(s) address. */
  readonly feedUrl?: string | undefined;
  /** What an item's id is unique within; empty where that is the feed. */
  readonly ownerOf?: ((item: NewsItem) => string) | undefined;
}

/** A feed that was read, as one that can be written; it says the same when it is read again. */
export function toJsonFeed(feed: Feed, names: FeedNames = {}): JsonFeed {
  const {items, areas, language} = feed;
  // What an item lacks it would have from the feed.
  const place = items.every(item => item.place) ? feed.place : '';
  const title = names.title || feed.title || items[0]?.source.title || areas[0]?.title || 'Nyheter';
  const mp = {
    ...(place && {place}),
    ...(areas.length && {areas: areas.map(area => areaOf(area, title))}),
  };
  const isMixed = new Set(items.map(({source}) => source.title)).size > 1;
  const shared = {place, language, source: isMixed ? title : null};
  const written = items.map(item => itemOf(item, shared, names.ownerOf?.(item) ?? ''));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: names.home || feed.homeUrl || undefined,
    feed_url: names.feedUrl,
    language: language || undefined,
    ...(Object.keys(mp).length && {_mp: mp}),
    items: withOwnIds(written),
  };
}

/** What items have from their feed, and do not say again. */
interface Shared {
  readonly place: string;
  readonly language: string;
  /** `null` where all are from one source, which is then the feed. */
  readonly source: string | null;
}

function itemOf(item: NewsItem, shared: Shared, owner: string): JsonItem {
  const {id, url, title, excerpt, image, published, updated, topics, authors} = item;
  const isWorldwide = /^[a-z][\w+.-]*:/i.test(id);
  return {
    id: owner && !isWorldwide ? `${owner}#${id}` : id,
    url: url ?? undefined,
    title: title || undefined,
    ...contentOf(item),
    summary: excerpt || undefined,
    image: image && !isDescribed(image) ? image.url : undefined,
    date_published: dateOf(published),
    date_modified: dateOf(updated),
    authors: authors.length ? authors.map(name => ({name})) : undefined,
    tags: topics.length ? topics : undefined,
    language: item.language === shared.language ? undefined : item.language || undefined,
    _mp: ownWords(item, shared),
  };
}

function ownWords({place, source}: NewsItem, shared: Shared): JsonItem['_mp'] {
  const isElsewhere = place !== shared.place;
  const isOthers = shared.source !== null && source.title !== shared.source;
  if (!isElsewhere && !isOthers) return undefined;
  return {...(isElsewhere && {place}), ...(isOthers && {source: source.title})};
}

type Image = NonNullable<NewsItem['image']>;

const isDescribed = ({alt, width, height}: Image): boolean => !!(alt || (width && height));

/** JSON Feed has words for a picture's address alone: what describes it is said in HTML. */
function contentOf({image, excerpt}: NewsItem): Pick<JsonItem, 'content_html' | 'content_text'> {
  if (!image || !isDescribed(image)) return {content_text: excerpt};
  const {url, alt, width, height} = image;
  const attributes = Object.entries({src: url, alt, width, height})
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`);
  const text = excerpt && `<p>${escapeHtml(excerpt)}</p>`;
  return {content_html: `<p><img${attributes.join('')}></p>${text}`};
}

const dateOf = (date: FeedDate | null): string | undefined => (date ? isoOf(date) : undefined);

function areaOf(area: PolicyArea, feedTitle: string): JsonArea {
  const {slug, title, lead, body, priorities, prioritiesHeading, more, newsHeading, topic} = area;
  return {
    slug: slug || undefined,
    title: title || slug || feedTitle,
    lead: lead || undefined,
    body_html: body ? writeHtml(body) : undefined,
    priorities_heading: prioritiesHeading || undefined,
    priorities: priorities.length ? priorities.filter(({title, text}) => title && text) : undefined,
    more: more || undefined,
    news_heading: newsHeading || undefined,
    topic: topic || undefined,
  };
}

/** A feed's ids are unique; of two alike the second has a number. */
function withOwnIds(items: readonly JsonItem[]): JsonItem[] {
  const counts = new Map<string, number>();
  return items.map(item => {
    const count = (counts.get(item.id) ?? 0) + 1;
    counts.set(item.id, count);
    return count > 1 ? {...item, id: `${item.id}#${count}`} : item;
  });
}
