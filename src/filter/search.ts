import type {NewsItem} from '../model/feed.js';

/** A text twice, position by position: as it is matched, and without the dots of å, ä and ö. */
interface Folded {
  readonly exact: string;
  readonly plain: string;
}

// Every mark but the ring and the dots of å, ä and ö, which are letters of their own.
const marks = /(?<!a)\u030a|(?<![ao])\u0308|[\u0300-\u0307\u0309\u030b-\u036f]/g;
const dotted: Readonly<Record<string, string>> = {å: 'a', ä: 'a', ö: 'o'};

/** Text for comparing: lower case, without diacritics but those of å, ä and ö. */
export function fold(text: string): Folded {
  const exact = text.toLowerCase().normalize('NFD').replace(marks, '').normalize('NFC');
  return {exact, plain: exact.replace(/[åäö]/g, letter => dotted[letter]!)};
}

/** The words of a search, folded. What is only a mark is no word. */
export function searchWords(search: string): readonly Folded[] {
  return search
    .split(/\s+/)
    .map(fold)
    .filter(({plain}) => plain);
}

/**
 * Where a word stands in a folded text, from a position on. å, ä and ö match only themselves; a and
 * o match them too.
 *
 * @returns a position, or -1
 */
export function findWord(text: Folded, word: Folded, from = 0): number {
  for (let at = from - 1; (at = text.plain.indexOf(word.plain, at + 1)) >= 0;) {
    if (word.exact === word.plain || fits(text.exact, word, at)) return at;
  }
  return -1;
}

function fits(text: string, {exact, plain}: Folded, at: number): boolean {
  return exact.split('').every((letter, i) => letter === plain[i] || letter === text[at + i]);
}

const index = new WeakMap<NewsItem, Folded>();

/**
 * Whether every word stands in the title, excerpt, topics or place of an item.
 *
 * @param place the place of items that name none
 */
export function matches(item: NewsItem, words: readonly Folded[], place: Folded): boolean {
  if (!words.length) return true;
  let text = index.get(item);
  if (!text) {
    text = fold([item.title, item.excerpt, ...item.topics, item.place].join('\n'));
    index.set(item, text);
  }
  return words.every(
    word => findWord(text, word) >= 0 || (!item.place && findWord(place, word) >= 0),
  );
}
