import {cleanText} from '../markup/clean-text.js';
import {cleanUrl} from '../markup/clean-url.js';
import {imageSource} from '../markup/image-source.js';
import {readAttributes} from '../markup/read-attributes.js';

type Attributes = Record<string, string>;

// Every attribute that is kept as it is: on which element, and with what value.
const allowed =
  /^(?:\w+ (?:lang=[a-z\d-]{2,35}|dir=(?:ltr|rtl|auto))|(?:a|abbr|dfn|img|time) title=[^]*|img alt=[^]*|time datetime=[^]*|(?:img (?:width|height)|t[dh] (?:col|row)span|ol start|li value)=\d{1,4}|ol reversed=[^]*|th scope=(?:col|row)(?:group)?)$/i;

/** Where a link leads: http(s), `mailto:` or `tel:`, but not to a place within the feed itself. */
function linkAddress(raw: string, base: string): string | null {
  if (/^\s*#/.test(raw)) return null;
  const text = cleanText(raw).replace(/ /g, '%20');
  return /^(?:mailto|tel):[^<>"\\]+$/i.test(text) ? text : cleanUrl(raw, base);
}

/**
 * The attributes that an allowed element keeps, and those that make a link or a picture safe.
 *
 * @returns `null` for a link or a picture without an address that may be asked for
 */
export function safeAttributes(name: string, source: string, base: string): Attributes | null {
  const raw = readAttributes(source);
  const attributes: Attributes = {};
  for (const [key, value] of raw)
    if (allowed.test(`${name} ${key}=${value}`)) attributes[key] = cleanText(value);
  if (name === 'a') {
    const href = linkAddress(raw.get('href') ?? '', base);
    return href ? {...attributes, href, rel: 'noopener'} : null;
  }
  if (name !== 'img') return attributes;
  const src = imageSource(raw, base);
  const polite = {loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer'};
  return src ? {alt: '', ...attributes, ...polite, src} : null;
}
