import {readAttributes} from '../markup/read-attributes.js';
import {readElements, type XmlElement} from '../markup/read-elements.js';
import type {Json} from './json.js';
import {placeName} from './place-name.js';
import {XmlFields, type XmlScope} from './xml-fields.js';
import {imagesOf} from './xml-images.js';
import {baseOf, linkOf, permalinkOf} from './xml-links.js';
import {htmlOf, plainOf} from './xml-text.js';

interface Terms {
  readonly tags: string[];
  readonly place: string;
}

/** The categories of an item, and the place that one of them names. */
export function termsOf(fields: XmlFields): Terms {
  const tags: string[] = [];
  let place = fields.text('georss:featurename dc:coverage');
  for (const element of fields.all('category dc:subject')) {
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
    const name = new XmlFields(readElements(element.inner), fields.scope).text('name atom:name');
    const text = name || plainOf(element, fields.scope.isAtom);
    // RSS has "address (name)"; mail programs have "name <address>".
    return /\(([^()]+)\)/.exec(text)?.[1] ?? text.replace(/<.*>/, '');
  };
  for (const names of ['author atom:author', 'dc:creator', 'itunes:author']) {
    const authors = fields.all(names).map(nameOf).filter(Boolean);
    if (authors.length) return authors;
  }
  return [];
}

/** An item or entry as an item of a JSON Feed, whose content is read when it is asked for. */
export function xmlItem({attributes, inner}: XmlElement, scope: XmlScope, base: string): Json {
  const fields = new XmlFields(readElements(inner), scope);
  const own = readAttributes(attributes);
  const about = own.get('rdf:about');
  const itemBase = baseOf(own, base);
  const [summary] = fields.all('summary description itunes:summary media:description');
  const content =
    fields.all('content:encoded content xhtml:body').find(element => /\S/.test(element.inner)) ??
    summary;
  const {tags, place} = termsOf(fields);
  return {
    id: fields.text('guid id dc:identifier') || about,
    url: linkOf(fields, itemBase) ?? permalinkOf(fields, about),
    title: fields.text('title dc:title media:title'),
    date_published: fields.text('pubdate published issued dc:date dc:issued created dc:created'),
    date_modified: fields.text('updated modified dc:modified atom:updated'),
    tags,
    image: imagesOf(fields),
    authors: authorsOf(fields),
    language: own.get('xml:lang') ?? fields.text('dc:language'),
    _mp: {place},
    _base: content && baseOf(readAttributes(content.attributes), itemBase),
    summary: summary && summary !== content && plainOf(summary, scope.isAtom),
    get content_html() {
      return content && htmlOf(content, scope.isAtom);
    },
  };
}
