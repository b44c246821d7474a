import {decodeEntities} from './entities.js';

const attribute = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S*)))?/g;

/**
 * The attributes of a tag: names in lower case, with their prefix; values with their character
 * references replaced. Of two with one name the first counts (WHATWG HTML, 13.2.5.33).
 */
export function readAttributes(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  if (source.length < 3) return attributes;
  for (const [, name, double, single, bare] of source.matchAll(attribute)) {
    const key = name!.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}
