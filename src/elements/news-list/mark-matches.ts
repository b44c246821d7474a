import {fold, searchWords} from '../../filter/search.js';

const name = 'mp-match';
// Of one word in one text: Firefox stops for a minute at tens of thousands.
const mostMarks = 99;

/**
 * Marks the words of a search by the CSS Custom Highlight API, where the browser has it, without
 * touching the nodes.
 *
 * @param elements whose own text is searched
 * @param before what an earlier call returned, which is no longer marked
 * @returns what is marked now
 */
export function markMatches(
  elements: Iterable<Element>,
  search: string,
  before: readonly Range[],
): readonly Range[] {
  const registry = globalThis.CSS?.highlights as HighlightRegistry | undefined;
  if (!registry || (!search && !before.length)) return [];
  const ranges = [...elements].flatMap(element => find(element, search));
  // One highlight for all lists of a page: its name is the page's.
  const highlight = registry.get(name) ?? new Highlight();
  for (const range of before) highlight.delete(range);
  for (const range of ranges) highlight.add(range);
  registry.set(name, highlight);
  return ranges;
}

function find(element: Element, search: string): Range[] {
  const nodes = [...element.childNodes].filter(node => node instanceof Text);
  return nodes.flatMap(node => searchWords(search).flatMap(word => findIn(node, word)));
}

function findIn(node: Text, word: RegExp): Range[] {
  const text = fold(node.data);
  const ranges: Range[] = [];
  // Folding that changes the length would put the marks beside the words.
  if (text.length !== node.length) return ranges;
  for (const {0: found, index} of text.matchAll(word)) {
    if (ranges.length === mostMarks) break;
    const range = new Range();
    range.setStart(node, index);
    range.setEnd(node, index + found.length);
    ranges.push(range);
  }
  return ranges;
}
