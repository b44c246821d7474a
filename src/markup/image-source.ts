import {cleanUrl} from './clean-url.js';

// Where scripts that load pictures late keep the address, before the placeholder in `src`.
const names = ['data-src', 'data-lazy-src', 'data-original', 'src'];

/**
 * The http(s) address of the picture that an `img` tag shows; `null` where there is none, or where
 * it is of one pixel, which is there to count readers.
 */
export function imageSource(attributes: ReadonlyMap<string, string>, base: string): string | null {
  for (const side of ['width', 'height'])
    if (/^\s*[01](px)?\s*$/.test(attributes.get(side) ?? '')) return null;
  for (const name of names) {
    const url = cleanUrl(attributes.get(name), base);
    if (url) return url;
  }
  return null;
}
