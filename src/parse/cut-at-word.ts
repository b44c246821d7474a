// Firefox before 125 has no Intl.Segmenter.
function graphemeStart(text: string, at: number): number {
  const found = Intl.Segmenter && new Intl.Segmenter().segment(text).containing(at);
  return found ? found.index : text.slice(0, at).replace(/[\uD800-\uDBFF]$/, '').length;
}

/**
 * A text of at most about `length` UTF-16 units: cut between two words, or between two graphemes
 * where there is no space, and then ended by "…".
 */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  const end = space > length / 2 ? space : graphemeStart(text.slice(0, length + 99), length);
  return text.slice(0, end).replace(/[\s,;:.–-]+$/, '') + '…';
}
