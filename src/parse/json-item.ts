import {htmlToText} from '../markup/html-text.js';
import {cleanUrl} from '../markup/clean-url.js';
import type {FeedImage} from '../model/feed.js';
import {cleanText} from '../markup/clean-text.js';
import {firstImage, imageAt} from './images.js';
import type {ItemReader} from './item-reader.js';
import {listOf, nameOf, objectOf, stringOf, type Json} from './json.js';

/** An item of a JSON Feed, of which every field may be of a wrong type. */
export class JsonItem implements ItemReader {
  constructor(
    readonly raw: Json,
    readonly base: string,
    readonly feedPlace: string,
  ) {}

  id(): string {
    return cleanText(this.raw.id);
  }

  url(): string | null {
    return cleanUrl(this.raw.url, this.base) ?? cleanUrl(this.raw.external_url, this.base);
  }

  title(): string {
    return cleanText(this.raw.title);
  }

  published(): unknown {
    return this.raw.date_published;
  }

  updated(): unknown {
    return this.raw.date_modified;
  }

  place(): string {
    return cleanText(objectOf(this.raw._mp).place) || this.feedPlace;
  }

  topics(): readonly string[] {
    return listOf(this.raw.tags).map(nameOf);
  }

  summary(): string {
    return cleanText(this.raw.summary);
  }

  text(limit: number): string {
    const {content_html: html, content_text: text} = this.raw;
    return (
      cleanText(stringOf(text).slice(0, limit)) || cleanText(htmlToText(stringOf(html), limit))
    );
  }

  image(): FeedImage | null {
    const {image, banner_image: banner, attachments, content_html: html} = this.raw;
    const attached = listOf(attachments)
      .map(objectOf)
      .find(({mime_type: type, url}) => /^image\//i.test(String(type)) && cleanUrl(url, this.base));
    return (
      imageAt(image, this.base) ??
      imageAt(banner, this.base) ??
      imageAt(attached?.url, this.base) ??
      firstImage(stringOf(html), this.base)
    );
  }

  authors(): readonly string[] {
    const {authors, author} = this.raw;
    return listOf(authors ?? author).map(nameOf);
  }

  language(): unknown {
    return this.raw.language;
  }
}
