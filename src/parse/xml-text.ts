import {cleanText} from '../markup/clean-text.js';
import {decodeEntities} from '../markup/entities.js';
import {htmlToText} from '../markup/html-text.js';
import {readAttributes} from '../markup/read-attributes.js';
import type {XmlElement} from '../markup/read-elements.js';
import {readMarkup} from '../markup/read-markup.js';

// What says that a text which may be HTML is: a reference, an end tag, or a tag that needs none.
const looksLikeHtml = /&#?\w+;|<\/\w+\s*>|<(?:br|img|wbr)\b/i;

/** The content of an element as characters: one level of escaping, or CDATA, is removed. */
function unescaped(inner: string): string {
  if (!inner.includes('<')) return decodeEntities(inner);
  let text = '';
  let hasTags = false;
  readMarkup(inner, {text: part => void (text += part), open: () => (hasTags = true)});
  // HTML that its author forgot to escape.
  return hasTags ? inner.replace(/<!\[CDATA\[|\]\]>/g, '') : text;
}

interface Content {
  readonly text: string;
  readonly isPlain: boolean;
}

/** The characters of an element, and whether they are text or HTML (RFC 4287, 3.1 and 4.1.3). */
function contentOf({attributes, inner}: XmlElement, isAtom: boolean): Content {
  const type = (attributes && readAttributes(attributes).get('type')) || (isAtom ? 'text' : '');
  const text = /xhtml/i.test(type) ? inner : unescaped(inner);
  const isPlain = type ? /^text(?:\/plain)?$/i.test(type) : !looksLikeHtml.test(text);
  return {text, isPlain};
}

/** The content of an element as plain text. */
export function plainOf(element: XmlElement, isAtom: boolean): string {
  const {text, isPlain} = contentOf(element, isAtom);
  return cleanText(isPlain ? text : htmlToText(text));
}

/** The content of an element as HTML. */
export function htmlOf(element: XmlElement, isAtom: boolean): string {
  const {text, isPlain} = contentOf(element, isAtom);
  return isPlain ? text.replace(/[&<]/g, mark => `&#${mark.charCodeAt(0)};`) : text;
}
