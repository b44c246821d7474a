import {readMarkup} from './read-markup.js';

/** Elements of HTML whose content is not for people to read. */
export const unreadHtml =
  /^(?:script|style|template|title|textarea|select|iframe|svg|noembed|noframes|annotation)$/;

/** Elements that part words: what is not here stands within a line of text. */
export const blockHtml =
  /^(?:p|h[1-6]|[uod]l|li|d[dt]|blockquote|pre|fig(?:ure|caption)|table|caption|t(?:head|body|foot|[rdh])|details|summary|[bh]r|div|section|article|main|aside|header|footer|nav|form|address|center|option)$/;

/**
 * The text of a piece of HTML, without tags and with its character references replaced.
 * White space is left as it is; an element that is a block gives a space.
 *
 * @param limit how many characters are enough: reading ends soon after them
 */
export function htmlToText(html: string, limit = Infinity): string {
  if (!/[<&]/.test(html)) return html;
  let text = '';
  const part = (name: string): void => {
    if (blockHtml.test(name)) text += ' ';
  };
  const more = (piece: string): boolean => (text += piece).length > limit;
  readMarkup(html, {text: more, open: part, close: part}, unreadHtml);
  return text;
}
