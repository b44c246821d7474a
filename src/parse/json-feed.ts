import {cleanText} from '../markup/clean-text.js';
import {cleanUrl} from '../markup/clean-url.js';
import type {FeedDraft, Warn} from './feed-draft.js';
import {JsonItem} from './json-item.js';
import {objectOf, type Json} from './json.js';
import {languageTag} from './language-tag.js';
import {policyAreas} from './policy-areas.js';

const isVersion = (version: unknown) => /jsonfeed/i.test(String(version));

/** Whether an object is a JSON Feed, or as good as one. */
export function isJsonFeed(raw: Json): boolean {
  return isVersion(raw.version) || Array.isArray(raw.items) || !!objectOf(raw._mp).areas;
}

/** Reads a JSON Feed 1.0 or 1.1 (jsonfeed.org) with our extension object `_mp`. */
export function readJsonFeed(raw: Json, url: string, warn: Warn): FeedDraft {
  if (!isVersion(raw.version)) warn('no-version', 'The JSON names no version of JSON Feed.');
  const mp = objectOf(raw._mp);
  const place = cleanText(mp.place);
  const items = Array.isArray(raw.items) ? raw.items : Object.values(objectOf(raw.items));
  return {
    title: cleanText(raw.title),
    homeUrl: cleanUrl(raw.home_page_url, url),
    language: languageTag(raw.language),
    place,
    areas: policyAreas(mp.areas, url),
    readers: items.map((item) => new JsonItem(objectOf(item), url, place)),
  };
}
