import {cleanText, unseen} from '../markup/clean-text.js';
import {cleanUrl} from '../markup/clean-url.js';
import {imageSource} from '../markup/image-source.js';
import {readAttributes} from '../markup/read-attributes.js';

// Every attribute that is kept as it is, and on which elements.
const allowed =
  /^(?:\w+ (?:lang|dir|title|alt|datetime|(?:col|row)span|scope|start|reversed)|img (?:width|height))$/;

// What would end a comment or an element, if a page wrote the nodes as text and read them again.
const endings = /<\/|(?:--!?|])>/g;

/** Where a link leads: http(s), `mailto:` or `tel:`, but not to a place within the feed itself. */
function linkAddress(raw: string, base: string): string | null {
  if (/^\s*#/.test(raw)) return null;
  const text = raw.replace(unseen, '').trim().replace(/\s+/g, '%20');
  return /^(?:mailto|tel):[^<>"\\]+$/i.test(text) ? text : cleanUrl(raw, base);
}

/**
 * The attributes that an allowed element keeps, and those that make a link or a picture safe.
 *
 * @returns `null` for a link or a picture without an address that may be asked for
 */
export function safeAttributes(
  name: string,
  source: string,
  base: string,
): Readonly<Record<string, string>> | null {
  const raw = readAttributes(source);
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(raw))
    if (allowed.test(`${name} ${key}`)) attributes[key] = cleanText(value).replace(endings, ' ');
  if (name === 'a') {
    const href = linkAddress(raw.href ?? '', base);
    return href ? {...attributes, href, rel: 'noopener'} : null;
  }
  if (name !== 'img') return attributes;
  const src = imageSource(raw, base);
  const polite = {loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer'};
  return src ? {alt: '', ...attributes, ...polite, src} : null;
}
