import {cleanUrl} from '../markup/clean-url.js';
import {unreadHtml} from '../markup/html-text.js';
import {imageSource} from '../markup/image-source.js';
import {readAttributes} from '../markup/read-attributes.js';
import {readMarkup} from '../markup/read-markup.js';
import type {FeedImage} from '../model/feed.js';
import {cleanText} from '../markup/clean-text.js';

// Pictures within a line of text, and what services add to count readers.
const noPicture = /emoji|smil(?:ey|ies)|\/(?:feeds\.)?feedburner|pixel|\bads?\b|gravatar/i;

function pixels(raw: unknown): number | null {
  const length = Math.round(parseFloat(cleanText(raw)));
  return length > 0 ? length : null;
}

/** The picture at an address, or `null` if there can be none. */
export function imageAt(
  raw: unknown,
  base: string,
  alt?: unknown,
  width?: unknown,
  height?: unknown,
): FeedImage | null {
  const url = cleanUrl(raw, base);
  return url === null
    ? null
    : {url, alt: cleanText(alt), width: pixels(width), height: pixels(height)};
}

/** The first picture in a piece of HTML that is more than decoration. */
export function firstImage(html: string, base: string): FeedImage | null {
  let image: FeedImage | null = null;
  if (!/<img/i.test(html)) return null;
  const open = (name: string, source: string): boolean => {
    if (name !== 'img' || noPicture.test(source)) return false;
    const attributes = readAttributes(source);
    const [alt, width, height] = ['alt', 'width', 'height'].map((key) => attributes.get(key));
    image = imageAt(imageSource(attributes, base), base, alt, width, height);
    return !!image;
  };
  readMarkup(html, {open}, unreadHtml);
  return image;
}
