import {unreadHtml} from './html-text.js';
import {readAttributes, type Attributes} from './read-attributes.js';
import {readMarkup} from './read-markup.js';

/** What is made of the first tag of a name that something can be made of, or `null`. */
export function firstTag<T>(
  html: string,
  name: string,
  make: (attributes: Attributes) => T | null,
): T | null {
  let made: T | null = null;
  const open = (tag: string, source: string): boolean =>
    tag === name && !!(made = make(readAttributes(source)));
  if (RegExp('<' + name, 'i').test(html)) readMarkup(html, {open}, unreadHtml);
  return made;
}
