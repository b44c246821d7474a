import {cleanText} from '../markup/clean-text.js';
import {cleanUrl} from '../markup/clean-url.js';
import type {Feed, FeedDate, FeedImage, FeedSource, NewsItem} from '../model/feed.js';
import {cutAtWord} from './cut-at-word.js';
import {parseDate} from './dates.js';
import {excerptOf} from './excerpt.js';
import {imageOf} from './images.js';
import {hasTitle, namesOf, objectOf, type Json} from './json.js';
import {languageTag} from './language-tag.js';

// What WordPress files a post under that nobody filed.
const noTopic = /^(?:un|o)[ck]ategori/i;
const fields =
  'id url title published updated place topics excerpt image authors language source'.split(' ');

/** What the items of a feed have from it. */
export interface FeedContext {
  /** What relative addresses are resolved against. */
  readonly base: string;
  /** The place of items that name none. */
  readonly place: string;
  /** The language of items that name none. */
  readonly language: string;
  /** The authors of items that name none, as in a JSON Feed. */
  readonly authors: unknown;
  readonly source: FeedSource;
}

/** A feed whose items are read when they are looked at. */
export interface LazyFeed extends Feed {
  readonly items: readonly LazyItem[];
}

/**
 * An item that is read when it is looked at. Its fields are accessors: copy it field by field or by
 * `toJSON`, not by spreading it.
 */
export class LazyItem implements NewsItem {
  readonly #raw: Json;
  readonly #context: FeedContext;
  #title?: string;
  #excerpt?: string;
  #image?: FeedImage | null;

  /** @param raw an item of a JSON Feed, every field of which may be of a wrong type */
  constructor(raw: Json, context: FeedContext) {
    this.#raw = raw;
    this.#context = context;
    // Frameworks wrap what can change in a proxy, through which private fields cannot be read.
    Object.freeze(this);
  }

  get #base(): string {
    const {base} = this.#context;
    const {_base: own = base} = this.#raw;
    return own === base ? base : (cleanUrl(own, base) ?? base);
  }

  /** Whether there is nothing to show. */
  get isEmpty(): boolean {
    return !(this.#raw[hasTitle] || this.title || this.url || this.image);
  }

  get id(): string {
    return cleanText(this.#raw.id) || this.url || this.title || this.image?.url || '';
  }

  get url(): string | null {
    const raw = this.#raw;
    return (
      cleanUrl(raw.url, this.#base) ??
      cleanUrl(raw.external_url, this.#base) ??
      cleanUrl(raw.id, '')
    );
  }

  get title(): string {
    return (this.#title ??= cleanText(this.#raw.title) || cutAtWord(this.excerpt, 80));
  }

  /** When it was published, or else changed, which is all that many Atom feeds say. */
  get published(): FeedDate | null {
    return parseDate(this.#raw.date_published) ?? this.updated;
  }

  get updated(): FeedDate | null {
    return parseDate(this.#raw.date_modified);
  }

  get place(): string {
    return cleanText(objectOf(this.#raw._mp).place) || this.#context.place;
  }

  get topics(): readonly string[] {
    return namesOf(this.#raw.tags).filter(topic => !noTopic.test(topic));
  }

  get excerpt(): string {
    return (this.#excerpt ??= excerptOf(this.#raw));
  }

  get image(): FeedImage | null {
    if (this.#image === undefined) this.#image = imageOf(this.#raw, this.#base);
    return this.#image;
  }

  get authors(): readonly string[] {
    const {authors, author} = this.#raw;
    const own = namesOf(authors ?? author);
    return own.length ? own : namesOf(this.#context.authors);
  }

  get language(): string {
    return languageTag(this.#raw.language) || this.#context.language;
  }

  get source(): FeedSource {
    const {source} = this.#context;
    const title = cleanText(objectOf(this.#raw._mp).source);
    return title ? {...source, title} : source;
  }

  toJSON(): NewsItem {
    return Object.fromEntries(
      fields.map(field => [field, this[field as keyof NewsItem]]),
    ) as unknown as NewsItem;
  }
}
