import {readMarkup} from './read-markup.js';

/** An element of XML, not yet read further. */
export interface XmlElement {
  /** In lower case, with its prefix. */
  readonly name: string;
  /** As written; `readAttributes` reads them. */
  readonly attributes: string;
  /** What stands between its tags. */
  readonly inner: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: string;
  /** Where its content begins, and where the first tag within it. */
  readonly from: number;
  firstTag: number;
  /** The elements that have ended within it. */
  readonly children: XmlElement[];
}

// How many elements without an end tag an end tag looks past for its own.
const farthest = 999;
// So many of them at a time are no feed's; what follows is not read.
const mostOpen = 9999;

// An element that is well formed and holds nothing but text, which is what most of a feed is.
const plain =
  /\s*<([a-z_][^\s/><]*)((?:\s+[\w:.-]+="[^"]*")*)\s*(?:\/>|>([^<]*|<!\[CDATA\[[^\]]*(?:\](?!\]>)[^\]]*)*\]\]>)<\/\1>)/iy;

/**
 * The outermost elements of a piece of XML, in order. What is not well formed costs only itself: an
 * end tag belongs to the last open element of its name; one without a beginning is passed over; an
 * element without an end tag holds what stands before the next tag.
 */
export function readElements(source: string): XmlElement[] {
  const elements: XmlElement[] = [];
  let at = (plain.lastIndex = 0);
  for (let found; (found = plain.exec(source)); at = plain.lastIndex)
    elements.push({name: found[1]!.toLowerCase(), attributes: found[2]!, inner: found[3] ?? ''});
  const rest = source.slice(at);
  return rest.includes('<') ? elements.concat(readAnyElements(rest)) : elements;
}

function readAnyElements(source: string): XmlElement[] {
  const start = (name: string, attributes: string, from: number): OpenElement => ({
    ...{name, attributes, from, firstTag: 0, children: []},
  });
  const open = [start('', '', 0)];
  readMarkup(source, {
    open(name, attributes, from, to, empty) {
      const parent = open.at(-1)!;
      parent.firstTag ||= from;
      if (empty) parent.children.push({name, attributes, inner: ''});
      else open.push(start(name, attributes, to));
      return open.length > mostOpen;
    },
    close(name, to) {
      for (let i = open.length; --i > 0 && i > open.length - farthest;) {
        const {attributes, from} = open[i]!;
        if (open[i]!.name !== name) continue;
        open.length = i;
        open[i - 1]!.children.push({name, attributes, inner: source.slice(from, to)});
        return;
      }
    },
  });
  return open.flatMap(({name, attributes, from, firstTag, children}, i) =>
    i
      ? [{name, attributes, inner: source.slice(from, firstTag || undefined)}, ...children]
      : children,
  );
}
