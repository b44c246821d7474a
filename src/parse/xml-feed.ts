import {readAttributes} from '../markup/read-attributes.js';
import {readElements} from '../markup/read-elements.js';
import type {Warn} from './json-feed.js';
import type {Json} from './json.js';
import {splitItems} from './split-items.js';
import {XmlFields, learnPrefixes, type XmlScope} from './xml-fields.js';
import {authorsOf, termsOf, xmlItem} from './xml-item.js';
import {baseOf, linkOf} from './xml-links.js';

const wrapper = /^(?:([\w.-]+):)?(?:rss|rdf|feed|channel)$/;
const root = /<(?:[\w.-]+:)?(?:rss|rdf|(feed)|channel)(?=[\s>])/i;
const internalSubset = /<!doctype[^>[]*\[[^]*?\]\s*>/i;

/** Where the root of an XML feed begins, or -1. */
export const findXmlFeed = (text: string): number => text.search(root);

/**
 * RSS 2.0, 0.9x and 1.0, Atom 1.0 and 0.3, as a JSON Feed whose items are functions that read them:
 * (rssboard.org/rss-specification, web.resource.org/rss/1.0, RFC 4287).
 */
export function xmlFeed(text: string, url: string, warn: Warn): Json {
  const {head, items, isCut} = splitItems(text.replace(internalSubset, ''));
  if (isCut) warn('truncated', 'The feed ends before its end tag.');
  const scope: XmlScope = {prefixes: new Map(), isAtom: !!root.exec(text)?.[1]};
  let elements = readElements(head);
  let attributes = '';
  // The channel within the root; what is beside it in RSS 1.0 belongs to the feed too.
  for (let depth = 0; depth < 2; depth++)
    elements = elements.flatMap(element => {
      const found = wrapper.exec(element.name);
      if (!found) return element;
      attributes += ` ${element.attributes}`;
      if (found[1] && scope.isAtom) scope.prefixes.set(found[1], '');
      return readElements(element.inner);
    });
  learnPrefixes(scope, attributes);
  const own = readAttributes(attributes);
  const base = baseOf(own, url);
  const fields = new XmlFields(elements, scope);
  return {
    title: fields.text('title dc:title'),
    home_page_url: linkOf(fields, base),
    language: fields.text('language dc:language') || own.get('xml:lang'),
    authors: scope.isAtom && authorsOf(fields),
    _mp: {place: termsOf(fields).place},
    items: items.map(item => () => xmlItem(item, scope, base)),
  };
}
