import {decodeEntities} from './entities.js';

/** The attributes of a tag by their names, which are in lower case, with their prefix. */
export type Attributes = Readonly<Record<string, string | undefined>>;

const none: Attributes = Object.create(null);
const attribute = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S*)))?/g;

/**
 * Reads attributes as they are written, with character references in their values replaced. Of two
 * with one name the first counts (WHATWG HTML, 13.2.5.33). The result inherits nothing.
 */
export function readAttributes(source: string): Attributes {
  // Most tags have none, or a slash.
  if (source.length < 3) return none;
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name, double, single, bare] of source.matchAll(attribute))
    attributes[name!.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '');
  return attributes;
}
