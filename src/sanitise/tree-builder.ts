import {breakWords, unseen} from '../markup/clean-text.js';
import {blockHtml} from '../markup/html-text.js';
import {readAttributes} from '../markup/read-attributes.js';
import type {MarkupVisitor} from '../markup/read-markup.js';
import {sanitised, type SafeHtml, type SafeNode} from '../model/safe-html.js';
import {safeAttributes} from './safe-attributes.js';

// Beside the blocks of HTML, of which some are no more than a `div`.
const allowed =
  /^(?:q|cite|em|strong|b|i|s|strike|del|ins|small|su[bp]|mark|code|kbd|samp|var|abbr|dfn|time|a|ruby|r[tp])$/;
const division = /^(?:section|article|main|aside|header|footer|nav|form|address|center|option)$/;
const single = /^(?:br|hr|wbr)$/;
// They have no end tag, and nothing to read.
const ignored = /^(?:area|base|col|embed|input|link|meta|param|source|track)$/;
// Which open element is ended by which start tag, as HTML lets authors leave out end tags.
const ending =
  /^(?:(li|a) \1|d[td] d[td]|t[dh] t[dhr]|tr tr|t(?:head|body|foot|r|d|h) t(?:head|body|foot))$/;
// Deeper than this, or after so many elements, tags are left out and their text stays.
const maxDepth = 60;
const maxElements = 5000;

interface Frame {
  /** In the source. */
  readonly name: string;
  /** In the tree, where `div` and `span` stand for all that is not allowed. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: SafeNode[];
}

const isBlock = (node: SafeNode): boolean => typeof node === 'object' && blockHtml.test(node.name);

const hasContent = (node: SafeNode): boolean => typeof node === 'object' || /\S/.test(node);

function tagFor(name: string): string {
  if (division.test(name)) return 'div';
  return allowed.test(name) || blockHtml.test(name) ? name : 'span';
}

/** Builds the tree of one piece of HTML from its tags and text. */
export class TreeBuilder implements MarkupVisitor {
  readonly #stack: Frame[] = [{name: '', tag: 'div', attributes: {}, children: []}];
  #elements = 0;
  #lastImage: string | undefined;
  // Characters since the last space.
  #unbroken = 0;

  constructor(readonly base: string) {}

  get #top(): Frame {
    return this.#stack.at(-1)!;
  }

  text(raw: string): void {
    const text = raw.replace(unseen, '');
    const {tag, children} = this.#top;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else if (hasContent(text) || !(last ? isBlock(last) : blockHtml.test(tag))) children.push(text);
  }

  open(name: string, source: string, _from: number, _to: number, empty: boolean): void {
    if (ignored.test(name) || ++this.#elements > maxElements) return;
    this.#closeImplied(name);
    if (name === 'img') this.#image(source);
    else if (single.test(name)) this.#top.children.push({name, attributes: {}, children: []});
    else if (this.#stack.length < maxDepth) {
      const tag = tagFor(name);
      const safe = safeAttributes(tag, source, this.base);
      const attributes = safe ?? {};
      // Each column and row that a cell spans is one more for a browser to lay out.
      for (const key of ['colspan', 'rowspan'])
        this.#elements += Math.abs(parseInt(attributes[key]!)) || 0;
      this.#stack.push({name, tag: safe ? tag : 'span', attributes, children: []});
      if (empty) this.close(name);
    }
  }

  close(name: string): void {
    for (let i = this.#stack.length; --i > 0;)
      if (this.#stack[i]!.name === name) return this.#closeTo(i);
  }

  finish(): SafeHtml {
    this.#closeTo(1);
    return Object.assign(this.#top.children.map(this.#breakable), {[sanitised]: true} as const);
  }

  // Done at the end, since a word may be put together of many texts, within elements and beside them.
  readonly #breakable = (node: SafeNode): SafeNode => {
    if (typeof node === 'object') return {...node, children: node.children.map(this.#breakable)};
    const text = breakWords(node);
    this.#unbroken = /\s/.test(text) ? 0 : this.#unbroken + text.length;
    if (this.#unbroken < 500) return text;
    this.#unbroken = 0;
    return text + ' ';
  };

  #closeImplied(name: string): void {
    const endsParagraph = blockHtml.test(name);
    for (let i = this.#stack.length; --i > 0;) {
      const open = this.#stack[i]!.name;
      if (/^(?:[uod]l|table)$/.test(open)) return;
      if (ending.test(`${open} ${name}`) || (endsParagraph && open === 'p')) this.#closeTo(i);
    }
  }

  #closeTo(depth: number): void {
    while (this.#stack.length > depth) this.#leave(this.#stack.pop()!);
  }

  #leave({tag, attributes, children}: Frame): void {
    const bare = !Object.keys(attributes).length;
    const kept = children.some(hasContent)
      ? !bare || (tag !== 'span' && !(tag === 'div' && children.every(isBlock)))
      : /^t[dh]$/.test(tag);
    if (kept) this.#top.children.push({name: tag, attributes, children});
    else for (const child of children) this.#keep(child);
  }

  #keep(node: SafeNode): void {
    if (typeof node === 'string') this.text(node);
    else this.#top.children.push(node);
  }

  #image(source: string): void {
    const attributes = safeAttributes('img', source, this.base);
    if (!attributes) this.text(readAttributes(source).alt ?? '');
    // A lazy picture is often followed by itself, for readers without scripts.
    else if (attributes.src !== this.#lastImage)
      this.#top.children.push({name: 'img', attributes, children: []});
    this.#lastImage = attributes?.src;
  }
}
