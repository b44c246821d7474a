import {decodeEntities} from './entities.js';

/** What is told of markup, in the order of the source. Returning `true` ends the reading. */
export interface MarkupVisitor {
  /** @param text with its character references replaced */
  text?(text: string): boolean | void;
  /**
   * @param name in lower case, with its prefix
   * @param attributes as written; `readAttributes` reads them
   * @param from where the tag begins in the source, and `to` where it has ended
   * @param empty whether the tag closes itself, as in `<br/>`
   */
  open?(name: string, attributes: string, from: number, to: number, empty: boolean): boolean | void;
  close?(name: string, from: number, to: number): boolean | void;
}

const nameCharacters = /[^\s/><]*/y;
// A step within a tag: past an attribute's quoted value, or up to the tag's end.
const tagStep = /[^>=]*(?:=\s*(?:"[^"]*"|'[^']*')?)?/y;
const unquotedSlash = /=[^\s"'=]*\/$/;

function past(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(source);
  return pattern.lastIndex;
}

class MarkupReader {
  readonly #missing: Record<string, boolean> = {};
  // Where the text begins that the visitor has not been told.
  #untold = 0;

  constructor(
    readonly source: string,
    readonly visitor: MarkupVisitor,
    readonly unread?: RegExp,
  ) {}

  read(): void {
    const {source} = this;
    for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
      const next = source.charAt(at + 1);
      const end = next === '!' || next === '?' ? this.#declaration(at) : this.#tag(at);
      if (end < 0) return;
      at = end || at + 1;
    }
    this.#text(source.length);
  }

  /** Tells the text up to `to`, and whether the visitor has had enough. */
  #text(to: number, from = to): boolean {
    const at = this.#untold;
    this.#untold = from;
    return to > at && !!this.visitor.text?.(decodeEntities(this.source.slice(at, to)));
  }

  /** The position after the next `needle`; 0 if there is none, which is looked for only once. */
  #after(needle: string, at: number): number {
    const found = this.#missing[needle] ? -1 : this.source.indexOf(needle, at);
    this.#missing[needle] = found < 0;
    return found < 0 ? 0 : found + needle.length;
  }

  #declaration(at: number): number {
    const {source} = this;
    if (source.startsWith('<![CDATA[', at)) {
      const end = this.#after(']]>', at) || source.length + 3;
      const stop = this.#text(at, end) || this.visitor.text?.(source.slice(at + 9, end - 3));
      return stop ? -1 : end;
    }
    const end =
      (source.startsWith('<!--', at) && this.#after('-->', at + 2)) ||
      (/<!doctype[^>[]*\[/iy.test(source.slice(at, at + 999)) && this.#after(']>', at)) ||
      this.#after('>', at);
    // An unfinished declaration at the end is dropped, as an unfinished tag is.
    return this.#text(at, end || source.length) || !end ? -1 : end;
  }

  #tag(at: number): number {
    const {source, visitor} = this;
    const closing = source.charAt(at + 1) === '/';
    const nameFrom = at + (closing ? 2 : 1);
    if (!/[a-z_]/i.test(source.charAt(nameFrom))) return 0;
    const nameTo = past(nameCharacters, source, nameFrom);
    let end = nameTo;
    while (source.charAt(end) !== '>' && end < source.length) end = past(tagStep, source, end);
    if (this.#text(at, end + 1) || end >= source.length) return -1;
    const name = source.slice(nameFrom, nameTo).toLowerCase();
    if (closing) return visitor.close?.(name, at, end + 1) ? -1 : end + 1;
    const attributes = source.slice(nameTo, end);
    const empty = attributes.endsWith('/') && !unquotedSlash.test(attributes);
    if (this.unread?.test(name)) return empty ? end + 1 : this.#leaveOut(name, end + 1);
    return visitor.open?.(name, attributes, at, end + 1, empty) ? -1 : end + 1;
  }

  /** Leaves out what an element holds; where its end is missing, only its tag, unless it is code. */
  #leaveOut(name: string, from: number): number {
    const end = new RegExp(`</${name}(?![^\\s/>])`, 'gi');
    end.lastIndex = from;
    if (!this.#missing[name] && end.test(this.source))
      return (this.#untold = end.lastIndex - name.length - 2);
    this.#missing[name] = true;
    if (!/^s[ct]/.test(name)) return from;
    this.#untold = this.source.length;
    return -1;
  }
}

/**
 * Tells a visitor the tags and the text of XML or HTML. Knows no DTD, builds no tree, throws
 * nothing, and takes time in proportion to the length, whatever the source: what is no tag is
 * text; comments, processing instructions and declarations are left out; an unfinished tag at the
 * end is dropped.
 *
 * @param unread the names of elements that are left out with all that they hold, unparsed
 */
export function readMarkup(source: string, visitor: MarkupVisitor, unread?: RegExp): void {
  new MarkupReader(source, visitor, unread).read();
}
