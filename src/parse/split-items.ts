import type {XmlElement} from '../markup/read-elements.js';

/** A feed cut into its items, which are not yet read, and all that stands around them. */
export interface SplitFeed {
  readonly head: string;
  readonly items: readonly XmlElement[];
  /** Whether the text ends within an item, which is then left out. */
  readonly isCut: boolean;
}

const mark = /<!\[CDATA\[|<!--|<(\/?)((?:[\w.-]+:)?(?:item|entry))(?=[\s/>])/gi;
const feedEnd = /<\/(?:[\w.-]+:)?(?:rss|rdf|feed|channel)\s*>/i;

/**
 * Finds the items of a feed by their tags alone. An item whose end tag is missing ends where the
 * next one begins, or with the feed.
 */
export function splitItems(text: string): SplitFeed {
  const marks = new RegExp(mark);
  const items: XmlElement[] = [];
  let [head, from, name, attributes] = ['', 0, '', ''];
  // Where the content of the item begins that is open, if one is.
  let inner = 0;
  let isCut = false;
  const finish = (to: number): void => {
    const piece = text.slice(inner || from, to);
    if (!inner) head += piece;
    else if (piece) items.push({name, attributes, inner: piece});
    inner = 0;
  };
  for (let found; (found = marks.exec(text));) {
    const [start, slash, tag] = found;
    const at = marks.lastIndex;
    const to = text.indexOf(tag ? '>' : start === '<!--' ? '-->' : ']]>', at) + 1;
    name ||= tag?.toLowerCase() ?? '';
    if ((isCut = !to)) break;
    marks.lastIndex = to;
    if (!tag || tag.toLowerCase() !== name || (slash && !inner)) continue;
    finish(found.index);
    if (slash) from = to;
    else [inner, attributes] = [to, text.slice(at, to - 1)];
  }
  const end = isCut ? -1 : text.slice(inner || from).search(feedEnd);
  if (inner && end >= 0) finish((from = inner + end));
  if (!inner) head += text.slice(from);
  return {head, items, isCut: end < 0};
}
