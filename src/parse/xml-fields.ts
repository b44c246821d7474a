import {cleanText} from '../markup/clean-text.js';
import {cleanUrl} from '../markup/clean-url.js';
import {decodeEntities} from '../markup/entities.js';
import {htmlToText} from '../markup/html-text.js';
import {readAttributes, type Attributes} from '../markup/read-attributes.js';
import {readElements, type XmlElement} from '../markup/read-elements.js';
import {readMarkup} from '../markup/read-markup.js';
import {learnPrefixes, type Prefixes} from './xml-prefixes.js';

/** What all elements of a feed have in common. */
export interface XmlScope {
  readonly prefixes: Prefixes;
  readonly isAtom: boolean;
  /** What relative addresses are resolved against. */
  readonly base: string;
}

// What says that a text which may be HTML is: a reference, an end tag, or one that needs none.
const looksLikeHtml = /&#?\w+;|<\/\w+\s*>|<(?:[bh]r|img|p|div|[uo]l)\b/i;

const lists: Record<string, readonly string[]> = {};
// How many elements of the same names are looked at.
const mostElements = 999;
// Characters of an element that is read as a line of text, which has fewer.
const mostMarkup = 300_000;
// An element's content that is text alone.
const bare = /^(?:<!\[CDATA\[([^<>&]*)\]\]>|[^<&]*)$/;

/** The base of relative addresses within an element (XML Base). */
export function baseOf(attributes: Attributes, base: string): string {
  return cleanUrl(attributes['xml:base'], base) ?? base;
}

function fromBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), byte => byte.charCodeAt(0)));
  } catch {
    return text;
  }
}

/** The elements that an element holds, by their names; they are read when one is asked for. */
export class XmlFields {
  readonly attributes: Attributes;
  readonly base: string;
  readonly inner: string;
  readonly scope: XmlScope;
  #elements?: XmlElement[];

  constructor({attributes, inner}: XmlElement, scope: XmlScope) {
    this.inner = inner;
    this.scope = scope;
    this.attributes = readAttributes(attributes);
    this.base = baseOf(this.attributes, scope.base);
    learnPrefixes(scope.prefixes, attributes);
  }

  /** The elements of some names, separated by spaces: all of the first name, then of the next. */
  all(names: string): XmlElement[] {
    if (!this.#elements) this.#read(this.inner);
    const found: XmlElement[] = [];
    for (const name of (lists[names] ??= names.split(' ')))
      for (const element of this.#elements!)
        if (element.name === name && found.length < mostElements) found.push(element);
    return found;
  }

  /** The plain text of the first element of some names that has one. */
  text(names: string): string {
    for (const element of this.all(names)) {
      const text = this.plain(element);
      if (text) return text;
    }
    return '';
  }

  /** An element's content as HTML, whatever it is: RFC 4287, 3.1 and 4.1.3; RSS does not say. */
  html({attributes, inner}: XmlElement): string {
    const {type = this.scope.isAtom ? 'text' : '', mode} = readAttributes(attributes);
    const isMarkup = inner.includes('<');
    let text = isMarkup ? '' : decodeEntities(inner);
    // Also of HTML that its author forgot to escape.
    let hasTags = isMarkup && /xhtml/i.test(type);
    if (isMarkup && !hasTags)
      readMarkup(inner, {text: part => void (text += part), open: () => (hasTags = true)});
    if (hasTags) return inner.replace(/<!\[CDATA\[|\]\]>/g, '');
    if (/64|octet/.test(mode + type)) text = fromBase64(text);
    const isHtml = type ? /html/i.test(type) : looksLikeHtml.test(text);
    return isHtml ? text : text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  }

  /** An element's content as plain text. */
  plain(element: XmlElement): string {
    const inner = element.inner.slice(0, mostMarkup);
    const found = !element.attributes.includes('64') && bare.exec(inner);
    return cleanText(found ? (found[1] ?? found[0]) : htmlToText(this.html({...element, inner})));
  }

  #read(inner: string): void {
    this.#elements ??= [];
    const {prefixes} = this.scope;
    // Atom's names within RSS count where those of RSS are missing.
    const late: XmlElement[] = [];
    for (const element of readElements(inner)) {
      learnPrefixes(prefixes, element.attributes);
      const at = element.name.indexOf(':') + 1;
      const known = at ? prefixes.get(element.name.slice(0, at)) : undefined;
      (known === '' ? late : this.#elements).push(
        known === undefined ? element : {...element, name: known + element.name.slice(at)},
      );
      if (element.name.endsWith(':group') && inner === this.inner) this.#read(element.inner);
    }
    for (const element of late) this.#elements.push(element);
  }
}
