import {readAttributes} from '../markup/read-attributes.js';
import {readElements} from '../markup/read-elements.js';
import type {Warn} from './json-feed.js';
import type {Json} from './json.js';
import {splitItems} from './split-items.js';
import {learnPrefixes, XmlFields} from './xml-fields.js';
import {authorsOf, termsOf, XmlItem} from './xml-item.js';
import {baseOf, linkOf} from './xml-links.js';

const root = /<(?:([\w.-]+):)?(?:rss|rdf|(feed)|channel)(?=[\s>])/i;
const wrapper = /^(?:[\w.-]+:)?(?:rss|rdf|feed|channel)$/;

/** Where the root of an XML feed begins, or -1. */
export const findXmlFeed = (text: string): number => text.search(root);

/**
 * RSS 2.0, 0.9x and 1.0, Atom 1.0 and 0.3 (rssboard.org/rss-specification, web.resource.org/rss/1.0,
 * RFC 4287) as a JSON Feed.
 *
 * @param text from the root on: what is declared before it does not count
 */
export function xmlFeed(text: string, url: string, warn: Warn): Json {
  const {head, items, isCut} = splitItems(text);
  if (isCut) warn('truncated', 'The feed ends before its end tag.');
  const [, prefix, feed] = root.exec(head) ?? [];
  const prefixes = learnPrefixes(new Map(), head);
  if (prefix && feed) prefixes.set(prefix.toLowerCase(), '');
  let elements = readElements(head);
  let attributes = '';
  // The channel within the root; what is beside it in RSS 1.0 belongs to the feed too.
  for (let depth = 0; depth < 2; depth++)
    elements = elements.flatMap(element => {
      if (!wrapper.test(element.name)) return element;
      attributes += ` ${element.attributes}`;
      return readElements(element.inner);
    });
  const own = readAttributes(attributes);
  const scope = {prefixes, isAtom: !!feed, base: baseOf(own, url)};
  const fields = new XmlFields(elements, scope);
  return {
    title: fields.text(['title', 'dc:title']),
    home_page_url: linkOf(fields, scope.base),
    language: fields.text(['language', 'dc:language']) || own.get('xml:lang'),
    authors: scope.isAtom && authorsOf(fields),
    _mp: {place: termsOf(fields).place},
    items: items.map(item => new XmlItem(item, scope)),
  };
}
