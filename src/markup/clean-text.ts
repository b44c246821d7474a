/** Control characters, and what overrides or isolates the direction of text (UAX #9, 2.2 to 2.5). */
export const unseen = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff]+/g;
// One no-break or thin space stays: it holds "10 000 kr" together.
const space = /\s{2,}|[^\S \xa0\u2009\u202f]|\x85/g;
const mostCharacters = 100_000;
// What most texts have nothing of: they stay as they are, and need no copy.
const unclean = /[^ -~\xa1-\u024f\u2010-\u2027]|  |^ | $/;

/** Gives words of more than 500 characters spaces: a browser lays out one of a megabyte for 40 s. */
export function breakWords(text: string): string {
  if (text.length <= 500) return text;
  return text.replace(/(?<!\S)\S{501,}/g, word => word.replace(/.{500}/gsu, '$& '));
}

/**
 * A line of plain text as people read it: letters composed (NFC), white space collapsed and trimmed,
 * without control characters and bidirectional overrides; of what is longer, the first 100,000 characters. Numbers
 * count as text; everything else is empty.
 */
export function cleanText(raw: unknown): string {
  const text = typeof raw === 'number' ? String(raw) : raw;
  if (typeof text !== 'string') return '';
  if (text.length <= 500 && !unclean.test(text)) return text;
  const clean = text.slice(0, mostCharacters).replace(unseen, '').replace(space, ' ');
  // Broken first: engines sort a word's marks in quadratic time.
  return breakWords(clean).normalize().trim();
}
