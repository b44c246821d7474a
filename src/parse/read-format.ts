import type {FeedDocument} from '../model/feed-document.js';
import {cleanText} from '../markup/clean-text.js';
import {cleanUrl} from '../markup/clean-url.js';
import {firstTag} from '../markup/first-tag.js';
import {isJsonFeed, type Warn} from './json-feed.js';
import {objectOf, type Json} from './json.js';
import {readJson} from './read-json.js';
import {isWordPress, wordPressFeed} from './wordpress.js';
import {findXmlFeed, xmlFeed} from './xml-feed.js';

/** Reads JSON that is known here as a JSON Feed; else says what was found. */
function readJsonText(text: string, document: FeedDocument, warn: Warn): Json | string {
  let json: unknown;
  try {
    json = readJson(text, () => warn('truncated', 'The feed is broken or cut.'));
  } catch {
    return /\S/.test(text) ? 'neither JSON nor XML' : 'an empty document';
  }
  const raw = objectOf(json);
  if (isWordPress(json)) return wordPressFeed(json, document);
  if (isJsonFeed(raw, warn)) return raw;
  return `JSON of another kind${cleanText(raw.message).replace(/.+/, ' that says "$&"')}`;
}

/** A document as a JSON Feed, or what it is instead, in words. */
export function readFormat(document: FeedDocument, warn: Warn): Json | string {
  const {url, contentType, text} = document;
  const expect = (type: string): void => {
    if (contentType && !contentType.includes(type))
      warn('content-type', `A feed in ${type.toUpperCase()} is sent as ${contentType}.`);
  };
  if (!/^[\s\ufeff]*[[{]/.test(text)) {
    const xmlAt = findXmlFeed(text);
    // Software puts the declaration of a page before feeds as well.
    const isPage =
      xmlAt < 0
        ? /<(?:!doctype\s+)?html[\s>]/i.test(text)
        : /<html[\s>]/i.test(text.slice(0, xmlAt));
    if (isPage) {
      const address = firstTag(text, 'link', ({type = '', href}) =>
        /(?:rss|atom|feed)\+/.test(type) ? cleanUrl(href, url) : null,
      );
      return address ? `a web page whose feed is ${address}` : 'a web page';
    }
    if (xmlAt >= 0) {
      expect('xml');
      return xmlFeed(text.slice(xmlAt), url, warn);
    }
  }
  expect('json');
  // What PHP has to say may stand before it.
  return readJsonText(text.slice(Math.max(0, text.search(/\{\s*"|\[\s*[{\]]/))), document, warn);
}
