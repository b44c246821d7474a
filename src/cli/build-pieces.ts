import {marked} from 'marked';
import type {JsonArea, JsonFeed, JsonItem} from './json-feed.js';
import type {SourceFile} from './read-file.js';

/** What may stand in a file's facts, and what it is called in the feed. */
type Names = Readonly<Record<string, readonly (string | number)[]>>;

export const feedNames = {
  title: ['title'],
  home_page_url: ['home_page_url'],
  feed_url: ['feed_url'],
  description: ['description'],
  language: ['language'],
  authors: ['authors'],
  place: ['_mp', 'place'],
} satisfies Names;

export const itemNames = {
  id: ['id'],
  url: ['url'],
  external_url: ['external_url'],
  title: ['title'],
  summary: ['summary'],
  image: ['image'],
  date: ['date_published'],
  updated: ['date_modified'],
  topics: ['tags'],
  authors: ['authors'],
  language: ['language'],
  place: ['_mp', 'place'],
} satisfies Names;

export const areaNames = {
  slug: ['slug'],
  title: ['title'],
  lead: ['lead'],
  priorities_heading: ['priorities_heading'],
  priorities: ['priorities'],
  more: ['more'],
  news_heading: ['news_heading'],
  topic: ['topic'],
} satisfies Names;

/** `areas/01-trygghet.md` is `trygghet`: the number is for the order. */
const slugOf = (file: string): string =>
  file
    .replace(/^.*[\\/]/, '')
    .replace(/\.md$/i, '')
    .replace(/^\d+[-_ ]/, '');

/** One text is a list of one. */
const listOf = (value: unknown): unknown =>
  typeof value === 'string' ? (value ? [value] : undefined) : value;

const peopleOf = (value: unknown): unknown => {
  const people = listOf(value);
  return Array.isArray(people)
    ? people.map((name: unknown) => (typeof name === 'string' ? {name} : name))
    : people;
};

const htmlOf = (markdown: string): string =>
  marked.parse(markdown, {async: false, gfm: true}).trim();

/** A field that was left empty is one that is not there. */
const given = (value: unknown): unknown => (value === '' ? undefined : value);

// The schema looks at what these make of facts that are anything yet.

export function itemOf({facts, body}: SourceFile, folder: string): JsonItem {
  const {id, url, external_url, title, summary, image, place, language} = facts.values;
  const {date, updated, topics, authors} = facts.values;
  const path = facts.file.slice(folder.length).replaceAll('\\', '/');
  return {
    id: given(id) ?? given(url) ?? path.replace(/^\/+|\.md$/gi, ''),
    url: given(url),
    external_url: given(external_url),
    title: given(title),
    ...(body ? {content_html: htmlOf(body)} : {content_text: ''}),
    summary: given(summary),
    image: given(image),
    date_published: given(date),
    date_modified: given(updated),
    authors: peopleOf(authors),
    tags: listOf(topics),
    language: given(language),
    ...(given(place) !== undefined && {_mp: {place}}),
  } as JsonItem;
}

export function areaOf({facts, body}: SourceFile): JsonArea {
  const {slug, title, lead, priorities_heading, priorities, more, news_heading, topic} =
    facts.values;
  return {
    slug: given(slug) ?? slugOf(facts.file),
    title: given(title),
    lead: given(lead),
    body_html: body ? htmlOf(body) : undefined,
    priorities_heading: given(priorities_heading),
    priorities: given(priorities),
    more: given(more),
    news_heading: given(news_heading),
    topic: given(topic),
  } as JsonArea;
}

/** A feed without its items. */
export function frameOf(
  feed: SourceFile | null,
  areas: readonly JsonArea[],
): Omit<JsonFeed, 'items'> {
  const {title, home_page_url, feed_url, description, language, authors, place} =
    feed?.facts.values ?? {};
  const mp = {
    ...(given(place) !== undefined && {place}),
    ...(areas.length && {areas}),
  };
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed ? given(title) : (areas[0]?.title ?? 'Nyheter'),
    home_page_url: given(home_page_url),
    feed_url: given(feed_url),
    description: given(description),
    language: given(language) ?? (feed ? undefined : 'sv'),
    authors: peopleOf(authors),
    ...(Object.keys(mp).length && {_mp: mp}),
  } as Omit<JsonFeed, 'items'>;
}
