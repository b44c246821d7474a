import {cleanUrl} from './clean-url.js';
import type {Attributes} from './read-attributes.js';

/** Pictures that stand for a character or a person, and what services add to count readers. */
export const noPicture = /emoji|smil(?:ey|ies)|gravatar|feedburner|\/pixel|doubleclick/i;

/**
 * The http(s) address of the picture that an `img` tag shows; `null` where there is none, where it
 * is of one pixel, and where it is no more than a character. Scripts that load pictures late keep
 * the address beside a placeholder in `src`.
 */
export function imageSource(
  {width = '', height = '', src, ...others}: Attributes,
  base: string,
): string | null {
  const names = ['data-src', 'data-lazy-src', 'data-original'];
  if (/^[01](px)?$/m.test(`${width}\n${height}`) || noPicture.test(`${src} ${others.class}`))
    return null;
  return (
    names.reduce<string | null>((url, name) => url ?? cleanUrl(others[name], base), null) ??
    cleanUrl(src, base)
  );
}
