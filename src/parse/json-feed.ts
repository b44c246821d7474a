import {cleanText} from '../markup/clean-text.js';
import {cleanUrl} from '../markup/clean-url.js';
import {objectOf, stringOf, type Json} from './json.js';
import {languageTag} from './language-tag.js';
import {LazyItem, type LazyFeed} from './lazy-item.js';
import {policyAreas} from './policy-areas.js';

/** Notes what is wrong with a feed without making it useless. */
export type Warn = (code: string, message: string) => void;

const mostItems = 100_000;

/** Whether an object is a JSON Feed, or as good as one. */
export function isJsonFeed({version, items, _mp: mp}: Json, warn: Warn): boolean {
  if (/jsonfeed/i.test(stringOf(version))) return true;
  warn('no-version', 'The feed names no version of JSON Feed.');
  return Array.isArray(items) || !!objectOf(mp).areas;
}

/** A JSON Feed 1.0 or 1.1 (jsonfeed.org) with our extension object `_mp`. */
export function readJsonFeed(
  raw: Json,
  url: string,
  warn: Warn,
): Omit<LazyFeed, 'warnings' | 'fetchedAt' | 'isPartial'> {
  const mp = objectOf(raw._mp);
  const title = cleanText(raw.title);
  const place = cleanText(mp.place);
  const language = languageTag(raw.language);
  // WordPress does not say what its site is called.
  const source = {title: title || url.split('/')[2] || url, url};
  const authors = raw.authors ?? raw.author;
  const context = {base: url, place, language, authors, source};
  const all = Object.values(objectOf(raw.items));
  const items = all
    .slice(0, mostItems)
    .map(item => new LazyItem(objectOf(item), context))
    .filter(item => !item.isEmpty);
  const left = all.length - items.length;
  if (left) warn('items-left-out', `${left} items are empty, or beyond ${mostItems}.`);
  return {
    title,
    homeUrl: cleanUrl(raw.home_page_url, url),
    language,
    place,
    items,
    areas: policyAreas(mp.areas, url),
    // A feed sends its readers to no other origin.
    next: [cleanUrl(raw.next_url, url)].filter(
      next => next !== null && cleanUrl('/', next) === cleanUrl('/', url),
    ) as string[],
  };
}
