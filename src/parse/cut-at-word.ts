// Firefox before 125 has no Intl.Segmenter; WebKit's `containing` errs at pairs of surrogates.
function graphemeStart(text: string, at: number): number {
  if (!Intl.Segmenter) return text.slice(0, at).replace(/[\uD800-\uDBFF]$/, '').length;
  let start = 0;
  for (const {index} of new Intl.Segmenter().segment(text)) if (index <= at) start = index;
  return start;
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
