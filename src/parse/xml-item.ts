import {readAttributes} from '../markup/read-attributes.js';
import type {XmlElement} from '../markup/read-elements.js';
import {hasTitle, type Json} from './json.js';
import {placeName} from './place-name.js';
import {XmlFields, type XmlScope} from './xml-fields.js';
import {imagesOf} from './xml-images.js';
import {baseOf, linkOf, permalinkOf} from './xml-links.js';
import {htmlOf, plainOf} from './xml-text.js';

const names = (list: string): readonly string[] => list.split(' ');
// A title with a text in it, in an item of which nothing else has been read.
const someTitle = /<(?:\w+:)?title\b[^<>]*>(?:\s|<!\[CDATA\[)*[^\s<\]]/i;
const places = names('georss:featurename dc:coverage');
const categories = names('category dc:subject');
const creators = ['author atom:author', 'dc:creator', 'itunes:author'].map(names);
const summaries = names('summary description itunes:summary media:description');
const contents = names('content:encoded content xhtml:body');
const ids = names('guid id dc:identifier');
const titles = names('title dc:title media:title');
const published = names('pubdate published issued dc:date dc:issued created dc:created');
const updated = names('updated modified dc:modified atom:updated');

interface Terms {
  readonly tags: string[];
  readonly place: string;
}

/** The categories of an item, and the place that one of them names. */
export function termsOf(fields: XmlFields): Terms {
  const tags: string[] = [];
  let place = fields.text(places);
  for (const element of fields.all(categories)) {
    const attributes = readAttributes(element.attributes);
    const scheme = attributes.get('domain') ?? attributes.get('scheme') ?? '';
    const name = attributes.get('label') ?? attributes.get('term') ?? plainOf(element, false);
    if (placeName.test(scheme)) place ||= name;
    // Blogger marks every entry as one of the kind "post".
    else if (!scheme.endsWith('#kind')) tags.push(name);
  }
  return {tags, place};
}

/** The names of an item's or a feed's authors. */
export function authorsOf(fields: XmlFields): readonly string[] {
  const nameOf = (element: XmlElement): string => {
    const name = new XmlFields(element.inner, fields.scope).text(['name', 'atom:name']);
    const text = name || plainOf(element, fields.scope.isAtom);
    // RSS has "address (name)"; mail programs have "name <address>".
    return /\(([^()]+)\)/.exec(text)?.[1] ?? text.replace(/<.*>/, '');
  };
  for (const kind of creators) {
    const authors = fields.all(kind).map(nameOf).filter(Boolean);
    if (authors.length) return authors;
  }
  return [];
}

/** An item or entry as an item of a JSON Feed, each field of which is read when it is asked for. */
export class XmlItem implements Json {
  readonly [key: string | symbol]: unknown;
  readonly #element: XmlElement;
  readonly #scope: XmlScope;
  #read?: XmlFields;
  #terms?: Terms;

  constructor(element: XmlElement, scope: XmlScope) {
    this.#element = element;
    this.#scope = scope;
  }

  get #fields(): XmlFields {
    return (this.#read ??= new XmlFields(this.#element.inner, this.#scope));
  }

  get #attributes(): ReadonlyMap<string, string> {
    return readAttributes(this.#element.attributes);
  }

  get #base(): string {
    return baseOf(this.#attributes, this.#scope.base);
  }

  get [hasTitle](): boolean {
    return someTitle.test(this.#element.inner);
  }

  get #summary(): XmlElement | undefined {
    return this.#fields.all(summaries)[0];
  }

  get #content(): XmlElement | undefined {
    const found = this.#fields.all(contents);
    return found.find(({inner}) => /\S/.test(inner)) ?? this.#summary;
  }

  get id(): string | undefined {
    return this.#fields.text(ids) || this.#attributes.get('rdf:about');
  }

  get url(): string | null {
    const about = this.#attributes.get('rdf:about');
    return linkOf(this.#fields, this.#base) ?? permalinkOf(this.#fields, about);
  }

  get title(): string {
    return this.#fields.text(titles);
  }

  get date_published(): string {
    return this.#fields.text(published);
  }

  get date_modified(): string {
    return this.#fields.text(updated);
  }

  get tags(): readonly string[] {
    return (this.#terms ??= termsOf(this.#fields)).tags;
  }

  get image(): readonly Json[] {
    return imagesOf(this.#fields);
  }

  get authors(): readonly string[] {
    return authorsOf(this.#fields);
  }

  get language(): string {
    return this.#attributes.get('xml:lang') ?? this.#fields.text(['dc:language']);
  }

  get _mp(): Json {
    const {place} = (this.#terms ??= termsOf(this.#fields));
    return {place};
  }

  get _base(): string {
    return baseOf(readAttributes(this.#content?.attributes ?? ''), this.#base);
  }

  get summary(): string {
    const summary = this.#summary;
    return summary && summary !== this.#content ? plainOf(summary, this.#scope.isAtom) : '';
  }

  get content_html(): string {
    const content = this.#content;
    return content ? htmlOf(content, this.#scope.isAtom) : '';
  }
}
