import {cleanText} from '../markup/clean-text.js';
import {htmlToText} from '../markup/html-text.js';
import {readAttributes} from '../markup/read-attributes.js';
import type {XmlElement} from '../markup/read-elements.js';
import {readMarkup} from '../markup/read-markup.js';

// What says that a text which may be HTML is: a reference, an end tag, or a tag that needs none.
const looksLikeHtml = /&#?\w+;|<\/\w+\s*>|<(?:br|img|wbr)\b/i;

/** The content of an element as HTML, whatever it is: RFC 4287, 3.1 and 4.1.3; RSS does not say. */
export function htmlOf({attributes, inner}: XmlElement, isAtom: boolean): string {
  const type = readAttributes(attributes).get('type') ?? (isAtom ? 'text' : '');
  let text = '';
  // Also of HTML that its author forgot to escape.
  let hasTags = /xhtml/i.test(type);
  if (!hasTags)
    readMarkup(inner, {text: part => void (text += part), open: () => (hasTags = true)});
  if (hasTags) return inner.replace(/<!\[CDATA\[|\]\]>/g, '');
  const isHtml = type ? /html/i.test(type) : looksLikeHtml.test(text);
  return isHtml ? text : text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** The content of an element as plain text. */
export function plainOf(element: XmlElement, isAtom: boolean): string {
  return cleanText(htmlToText(htmlOf(element, isAtom)));
}
