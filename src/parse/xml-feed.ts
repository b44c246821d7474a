import {readElements} from '../markup/read-elements.js';
import type {Warn} from './json-feed.js';
import type {Json} from './json.js';
import {splitItems} from './split-items.js';
import {XmlItem} from './xml-item.js';
import {learnPrefixes} from './xml-prefixes.js';

const root = /<(?:[\w.-]+:)?(?:rss|rdf|(feed|entry(?=[^<>]+atom))|channel)(?=[\s/>])/i;
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
  if (isCut && head.includes('<')) warn('truncated', 'The feed is broken or cut.');
  const isAtom = !!root.exec(text)?.[1];
  const prefixes = new Map([
    ['atom:', ''],
    ['dcterms:', 'dc:'],
  ]);
  learnPrefixes(prefixes, head);
  let [attributes, inner] = ['', head];
  // The channel within the root; one without an end tag holds nothing.
  for (let depth = 0; depth < 2; depth++)
    for (const element of readElements(inner))
      if (wrapper.test(element.name)) {
        prefixes.set(element.name.replace(/\b\w+$/, ''), '');
        attributes += ' ' + element.attributes;
        if (element.inner.includes('<')) ({inner} = element);
      }
  const scope = {prefixes, isAtom, base: url};
  const channel = new XmlItem({name: '', attributes, inner}, scope);
  const {title, url: home_page_url, language, authors, _mp, base} = channel;
  const itemScope = {...scope, base};
  return {
    ...{title, home_page_url, language, authors, _mp},
    items: items.map(item => new XmlItem(item, itemScope)),
  };
}
