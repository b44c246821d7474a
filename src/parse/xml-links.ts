import {cleanUrl} from '../markup/clean-url.js';
import {readAttributes} from '../markup/read-attributes.js';
import type {XmlFields} from './xml-fields.js';
import {plainOf} from './xml-text.js';

/** The base of relative addresses within an element (XML Base). */
export function baseOf(attributes: ReadonlyMap<string, string>, base: string): string {
  return cleanUrl(attributes.get('xml:base'), base) ?? base;
}

// Links that lead to something else than a page about the same.
const elsewhere = /^(?:self|edit|hub|next|prev|first|last|replies|license|enclosure|shortlink)/;

/** The page that a feed or an item is about: its alternate link, or else another one. */
export function linkOf(fields: XmlFields, base: string): string | null {
  let other: string | null = null;
  for (const element of fields.all(['link', 'atom:link'])) {
    const attributes = readAttributes(element.attributes);
    const address = attributes.get('href') ?? plainOf(element, true);
    const url = cleanUrl(address, baseOf(attributes, base));
    const rel = attributes.get('rel') ?? 'alternate';
    if (url && /alternate$/.test(rel) && /html|^$/.test(attributes.get('type') ?? '')) return url;
    if (!elsewhere.test(rel)) other ??= url;
  }
  return other;
}

/** The permalink of an item: a `guid` that does not deny it, else whatever names it is an address. */
export function permalinkOf(fields: XmlFields, about = ''): string | null {
  let other: string | null = null;
  for (const element of fields.all(['guid', 'id'])) {
    const text = plainOf(element, true);
    const url = /^http/i.test(text) ? cleanUrl(text, '') : null;
    if (readAttributes(element.attributes).get('ispermalink') !== 'false' && url) return url;
    other ??= url;
  }
  return other ?? cleanUrl(about, '');
}
