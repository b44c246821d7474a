import type {NewsItem} from '../model/feed.js';

// Every mark but the ring and the dots of å, ä and ö, which are letters of their own.
const marks = /(?<!a)\u030a|(?<![ao])\u0308|[\u0300-\u0307\u0309\u030b-\u036f]/g;
// Most texts have no other letters than these, which have no marks to lose.
const unusual = /[^\0-\x7fåäö]/;

/** Text for comparing: lower case, without diacritics but those of å, ä and ö. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return unusual.test(lower) ? lower.normalize('NFD').replace(marks, '').normalize('NFC') : lower;
}

/**
 * The words of a search, as what finds all of their places in a folded text: å, ä and ö match only
 * themselves; a and o match them too. What is only a mark is no word.
 */
export function searchWords(search: string): readonly RegExp[] {
  return search
    .split(/\s+/)
    .map(fold)
    .filter(Boolean)
    .map(word => {
      const literal = word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
      return new RegExp(literal.replace(/a/g, '[aåä]').replace(/o/g, '[oö]'), 'g');
    });
}

const index = new WeakMap<NewsItem, string>();

/** The text of an item that is searched, folded; it is made once. */
export function searchText(item: NewsItem): string {
  let text = index.get(item);
  if (text === undefined) {
    text = fold([item.title, item.excerpt, ...item.topics, item.place].join('\n'));
    index.set(item, text);
  }
  return text;
}

/**
 * Whether every word stands in the title, excerpt, topics or place of an item.
 *
 * @param place the place of items that name none, folded
 */
export function matches(item: NewsItem, words: readonly RegExp[], place: string): boolean {
  for (const word of words)
    // `search` begins at the beginning, whatever was found before.
    if (searchText(item).search(word) < 0 && (place.search(word) < 0 || item.place)) return false;
  return true;
}
