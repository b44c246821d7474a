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
  // These letters are rarer than what they match besides.
  const first = word.exact.search(/[åäö]/);
  if (first < 0) return text.plain.indexOf(word.plain, from);
  const letter = word.exact.charAt(first);
  for (let at = from + first - 1; (at = text.exact.indexOf(letter, at + 1)) >= 0;) {
    if (fits(text, word, at - first)) return at - first;
  }
  return -1;
}

function fits(text: Folded, {exact, plain}: Folded, at: number): boolean {
  if (!text.plain.startsWith(plain, at)) return false;
  return exact.split('').every((letter, i) => letter === plain[i] || letter === text.exact[at + i]);
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
