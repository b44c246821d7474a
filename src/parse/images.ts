import {cleanText} from '../markup/clean-text.js';
import {cleanUrl} from '../markup/clean-url.js';
import {firstTag} from '../markup/first-tag.js';
import {imageSource} from '../markup/image-source.js';
import type {FeedImage} from '../model/feed.js';
import {listOf, objectOf, stringOf, type Json} from './json.js';

function pixels(raw: unknown): number | null {
  const length = Math.round(parseFloat(cleanText(raw)));
  return length > 0 ? length : null;
}

/** The picture at an address, or described by an object; `null` if there can be none. */
function imageAt(raw: unknown, base: string): FeedImage | null {
  const {url: address = raw, alt, width, height} = objectOf(raw);
  const url = cleanUrl(address, base);
  return url ? {url, alt: cleanText(alt), width: pixels(width), height: pixels(height)} : null;
}

/** The picture of an item of a JSON Feed: its own, an attached one, or the first in its content. */
export function imageOf(raw: Json, base: string): FeedImage | null {
  const attached = listOf(raw.attachments)
    .map(objectOf)
    .filter(({mime_type: type}) => /^image/i.test(stringOf(type)));
  for (const candidate of [...listOf(raw.image), raw.banner_image, ...attached]) {
    const image = imageAt(candidate, base);
    if (image) return image;
  }
  return firstTag(stringOf(raw.content_html), 'img', attributes =>
    imageAt({...attributes, url: imageSource(attributes, base)}, base),
  );
}
