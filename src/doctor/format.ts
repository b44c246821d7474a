import {readJson} from '../parse/read-json.js';
import {isWordPress} from '../parse/wordpress.js';
import {findXmlFeed} from '../parse/xml-feed.js';

/** What a feed is written in. */
export type FeedFormat = 'json-feed' | 'wordpress' | 'rss' | 'rdf' | 'atom';

interface FormatFacts {
  readonly name: string;
  /** Content types that are right for it, the best first. */
  readonly types: readonly string[];
}

const xml = ['application/xml', 'text/xml'];

export const formats: Readonly<Record<FeedFormat, FormatFacts>> = {
  'json-feed': {name: 'JSON Feed', types: ['application/feed+json', 'application/json']},
  'wordpress': {name: 'WordPress REST', types: ['application/json']},
  'rss': {name: 'RSS', types: ['application/rss+xml', ...xml]},
  'rdf': {name: 'RSS 1.0', types: ['application/rdf+xml', 'application/rss+xml', ...xml]},
  'atom': {name: 'Atom', types: ['application/atom+xml', ...xml]},
};

/** The format of a text that the parse room takes for a feed. */
export function formatOf(text: string): FeedFormat {
  const xmlAt = /^[\s\ufeff]*[[{]/.test(text) ? -1 : findXmlFeed(text);
  if (xmlAt >= 0) {
    const [, name = ''] = /^<(?:[\w.-]+:)?(\w+)/.exec(text.slice(xmlAt)) ?? [];
    return /^feed$/i.test(name) ? 'atom' : /^rdf$/i.test(name) ? 'rdf' : 'rss';
  }
  const json = text.slice(Math.max(0, text.search(/\{\s*"|\[\s*[{\]]/)));
  return isWordPress(readJson(json, () => {})) ? 'wordpress' : 'json-feed';
}
