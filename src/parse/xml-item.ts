import {cleanUrl} from '../markup/clean-url.js';
import {readAttributes, type Attributes} from '../markup/read-attributes.js';
import type {XmlElement} from '../markup/read-elements.js';
import {hasTitle, type Json} from './json.js';
import {placeName} from './place-name.js';
import {baseOf, XmlFields} from './xml-fields.js';
import {imagesOf} from './xml-images.js';

// A title with a text in it, in an item of which nothing else has been read.
const someTitle = /<(?:\w+:)?title\b[^<>]*>(?:\s|<!\[CDATA\[)*[^\s<\]]/i;
// The date of an item, for which nothing else has to be read: not within a comment or a section.
const date = /<(pubDate|published)>([^<>&]+)<\/\1>/i;
const [sectionStart, sectionEnd] = ['<!', /\]\]>|-->/];
// Links that lead to something else than a page about the same.
const elsewhere =
  /(?:^|\/)(?:self|edit|hub|next|prev|first|last|replies|license|enclosure|shortlink)/i;

// Of a longer one nothing is looked for.
const longestName = 200;

interface Terms {
  readonly tags: readonly string[];
  readonly place: string;
}

/**
 * An RSS item, an Atom entry, or the channel or feed around them as an item of a JSON Feed, each
 * field of which is read when it is asked for.
 */
export class XmlItem extends XmlFields implements Json {
  readonly [key: string | symbol]: unknown;
  #terms?: Terms;
  #body?: XmlElement;

  get [hasTitle](): boolean {
    return someTitle.test(this.inner);
  }

  get id(): string | undefined {
    return this.text('guid id dc:identifier') || this.attributes['rdf:about'];
  }

  /** Its alternate link, its permalink, or else another link or address. */
  get url(): string | null {
    const others: (string | null)[] = [];
    for (const element of this.all('link')) {
      const attributes = readAttributes(element.attributes);
      const {href = this.plain(element), rel = 'alternate', type = 'html'} = attributes;
      const url = cleanUrl(href, baseOf(attributes, this.base));
      if (url && /alternate$/.test(rel) && /html/.test(type)) return url;
      if (!elsewhere.test(rel)) others.push(url);
    }
    const permalinks = this.all('guid id').map(element =>
      readAttributes(element.attributes).ispermalink === 'false'
        ? null
        : // Without a base: a name that is no address must not become one.
          cleanUrl(this.plain(element), ''),
    );
    return [...permalinks, ...others].find(Boolean) ?? cleanUrl(this.attributes.href, this.base);
  }

  get title(): string {
    return this.text('title dc:title media:title itunes:title');
  }

  get date_published(): string {
    const found = date.exec(this.inner);
    const before = found ? this.inner.slice(0, found.index) : sectionStart;
    const section = before.lastIndexOf(sectionStart);
    if (section < 0 || sectionEnd.test(before.slice(section))) return found![2]!;
    return this.text('pubdate published issued dc:date dc:issued created dc:created');
  }

  get date_modified(): string {
    return this.text('updated modified dc:modified') || (this.attributes.lastmod ?? '');
  }

  get tags(): readonly string[] {
    return this.#readTerms().tags;
  }

  get _mp(): Json {
    return {place: this.#readTerms().place};
  }

  get image(): readonly Json[] {
    return imagesOf(this);
  }

  get authors(): readonly string[] {
    for (const names of ['author', 'dc:creator dc:author', 'itunes:author']) {
      const authors = this.all(names).map(element => this.#nameOf(element));
      if (authors.some(Boolean)) return authors;
    }
    return [];
  }

  get language(): string {
    const {'xml:lang': language = this.#ofContent['xml:lang']} = this.attributes;
    return language ?? this.text('language dc:language');
  }

  get _base(): string {
    return baseOf(this.#ofContent, this.base);
  }

  get summary(): string {
    return this.#summary && this.#summary !== this.#content ? this.plain(this.#summary) : '';
  }

  get content_html(): string {
    return this.#content ? this.html(this.#content) : '';
  }

  get #summary(): XmlElement | undefined {
    return this.#first(
      'summary description dc:description abstract itunes:summary itunes:subtitle media:description',
    );
  }

  get #content(): XmlElement | undefined {
    return (this.#body ??=
      this.#first('content:encoded content xhtml:body body fullitem') ?? this.#summary);
  }

  get #ofContent(): Attributes {
    return readAttributes(this.#content?.attributes ?? '');
  }

  /** The first element of some names that is not empty. */
  #first(names: string): XmlElement | undefined {
    return this.all(names).find(({inner}) => /\S/.test(inner));
  }

  /** The categories, and the place that one of them names. */
  #readTerms(): Terms {
    if (this.#terms) return this.#terms;
    const tags: string[] = [];
    let place = this.text('georss:featurename dc:coverage');
    for (const element of this.all('category dc:subject')) {
      const {domain, scheme = domain ?? '', term, label} = readAttributes(element.attributes);
      const name = label || term || this.plain(element);
      if (placeName.test(scheme)) place ||= name;
      // Blogger marks every entry as one of the kind "post".
      else if (!scheme.endsWith('#kind')) tags.push(name);
    }
    return (this.#terms = {tags, place});
  }

  #nameOf(element: XmlElement): string {
    const whole = new XmlFields(element, this.scope).text('name') || this.plain(element);
    const text = whole.slice(0, longestName);
    // RSS has "address (name)"; mail programs have "name <address>".
    return /@\S* *\(([^()]+)\)/.exec(text)?.[1] ?? text.replace(/<.*>|\(\S*[@/]\S*\)/, '');
  }
}
