import type {FeedDate, FeedImage, FeedSource, NewsItem} from '../model/feed.js';
import {cutAtWord} from './cut-at-word.js';
import {parseDate} from './dates.js';
import type {ItemReader} from './item-reader.js';
import {languageTag} from './language-tag.js';

const titleLength = 80;
const excerptLength = 200;
// A summary was written to be read whole; only what is no summary any more is cut.
const summaryLength = 500;

function unique(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (name && !seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}

/**
 * An item that is read from its feed when it is looked at, each field once. Its fields are
 * accessors: copy it field by field or by `toJSON`, not by spreading it.
 */
export class LazyItem implements NewsItem {
  readonly source: FeedSource;
  readonly #reader: ItemReader;
  #id?: string;
  #url?: string | null;
  #title?: string;
  #published?: FeedDate | null;
  #updated?: FeedDate | null;
  #place?: string;
  #topics?: readonly string[];
  #excerpt?: string;
  #image?: FeedImage | null;
  #authors?: readonly string[];
  #language?: string;

  constructor(reader: ItemReader, source: FeedSource) {
    this.#reader = reader;
    this.source = source;
  }

  get id(): string {
    return (this.#id ??= this.#reader.id() || this.url || this.title || this.image?.url || '');
  }

  get url(): string | null {
    if (this.#url === undefined) this.#url = this.#reader.url();
    return this.#url;
  }

  get title(): string {
    return (this.#title ??= this.#reader.title() || cutAtWord(this.excerpt, titleLength));
  }

  /** When it was published, or else changed, which is all that many Atom feeds say. */
  get published(): FeedDate | null {
    if (this.#published === undefined)
      this.#published = parseDate(this.#reader.published()) ?? this.updated;
    return this.#published;
  }

  get updated(): FeedDate | null {
    if (this.#updated === undefined) this.#updated = parseDate(this.#reader.updated());
    return this.#updated;
  }

  get place(): string {
    return (this.#place ??= this.#reader.place());
  }

  get topics(): readonly string[] {
    return (this.#topics ??= unique(this.#reader.topics()));
  }

  get excerpt(): string {
    return (this.#excerpt ??=
      cutAtWord(this.#reader.summary(), summaryLength) ||
      cutAtWord(this.#reader.text(excerptLength * 2), excerptLength));
  }

  get image(): FeedImage | null {
    if (this.#image === undefined) this.#image = this.#reader.image();
    return this.#image;
  }

  get authors(): readonly string[] {
    return (this.#authors ??= unique(this.#reader.authors()));
  }

  get language(): string {
    return (this.#language ??= languageTag(this.#reader.language()));
  }

  toJSON(): NewsItem {
    const {id, url, title, published, updated, place, topics, excerpt, image, authors} = this;
    const {language, source} = this;
    return {
      id,
      url,
      title,
      published,
      updated,
      place,
      topics,
      excerpt,
      image,
      authors,
      language,
      source,
    };
  }
}
