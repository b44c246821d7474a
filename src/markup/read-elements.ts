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

interface Open {
  readonly name: string;
  readonly attributes: string;
  readonly from: number;
  readonly to: number;
  /** Where its end tag begins and has ended; -1 while there is none. */
  inner: number;
  end: number;
}

/** Pairs tags by their names: an end tag belongs to the last open one of its name. */
function pairTags(source: string): Open[] {
  const tags: Open[] = [];
  const open = new Map<string, Open[]>();
  readMarkup(source, {
    open(name, attributes, from, to, empty) {
      const tag = {name, attributes, from, to, inner: empty ? to : -1, end: to};
      tags.push(tag);
      if (empty) return;
      const same = open.get(name);
      if (same) same.push(tag);
      else open.set(name, [tag]);
    },
    close(name, from, to) {
      const tag = open.get(name)?.pop();
      if (tag) Object.assign(tag, {inner: from, end: to});
    },
  });
  return tags;
}

/**
 * The outermost elements of a piece of XML, in order. What is not well formed costs only itself:
 * an element without an end tag holds what stands before the next tag, and an end tag without a
 * beginning is passed over.
 */
export function readElements(source: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const tags = pairTags(source);
  let at = 0;
  tags.forEach(({name, attributes, from, to, inner, end}, i) => {
    if (from < at) return;
    const stop = inner < 0 ? (tags[i + 1]?.from ?? source.length) : inner;
    elements.push({name, attributes, inner: source.slice(to, stop)});
    at = end;
  });
  return elements;
}
