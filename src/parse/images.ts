import {cleanText} from '../markup/clean-text.js';
import {cleanUrl} from '../markup/clean-url.js';
import {unreadHtml} from '../markup/html-text.js';
import {imageSource} from '../markup/image-source.js';
import {readAttributes} from '../markup/read-attributes.js';
import {readMarkup} from '../markup/read-markup.js';
import type {FeedImage} from '../model/feed.js';
import {listOf, objectOf, stringOf, type Json} from './json.js';

/** Pictures that stand for a character or a person, and what services add to count readers. */
export const noPicture = /emoji|smil(?:ey|ies)|gravatar|feedburner|\/pixel|doubleclick/i;

function pixels(raw: unknown): number | null {
  const length = Math.round(parseFloat(cleanText(raw)));
  return length > 0 ? length : null;
}

/** The picture at an address, or described by an object; `null` if there can be none. */
function imageAt(raw: unknown, base: string): FeedImage | null {
  const {url: address = raw, alt, width, height} = objectOf(raw);
  const url = cleanUrl(address, base);
  if (!url) return null;
  return {url, alt: cleanText(alt), width: pixels(width), height: pixels(height)};
}

/** The first picture in a piece of HTML that is more than decoration. */
function firstImage(html: string, base: string): FeedImage | null {
  let image: FeedImage | null = null;
  const open = (name: string, source: string): boolean => {
    if (name !== 'img' || noPicture.test(source)) return false;
    const attributes = readAttributes(source);
    const url = imageSource(attributes, base);
    image = imageAt({...Object.fromEntries(attributes), url}, base);
    return !!image;
  };
  if (/<img/i.test(html)) readMarkup(html, {open}, unreadHtml);
  return image;
}

/** The picture of an item of a JSON Feed: its own, an attached one, or the first in its content. */
export function imageOf(raw: Json, base: string): FeedImage | null {
  const attached = listOf(raw.attachments)
    .map(objectOf)
    .filter(({mime_type: type}) => /^image\//i.test(String(type)));
  for (const candidate of [...listOf(raw.image), raw.banner_image, ...attached]) {
    const image = imageAt(candidate, base);
    if (image) return image;
  }
  return firstImage(stringOf(raw.content_html), base);
}
