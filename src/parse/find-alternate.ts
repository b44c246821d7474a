import {cleanUrl} from '../markup/clean-url.js';
import {readAttributes} from '../markup/read-attributes.js';
import {readMarkup} from '../markup/read-markup.js';

/** The feed that a web page names by `<link rel="alternate">`, or `null`. */
export function findAlternate(html: string, base: string): string | null {
  let address: string | null = null;
  const open = (name: string, source: string): boolean => {
    if (name !== 'link') return false;
    const attributes = readAttributes(source);
    const isFeed = /(?:rss|atom|feed)\+/.test(attributes.get('type') ?? '');
    address = isFeed ? cleanUrl(attributes.get('href'), base) : null;
    return !!address;
  };
  readMarkup(html, {open});
  return address;
}
