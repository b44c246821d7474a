import {readMarkup} from './read-markup.js';

/** Elements of HTML whose content is not for people to read. */
export const unreadHtml =
  /^(?:script|style|template|title|textarea|select|iframe|svg|noembed|noframes|annotation)$/;

/** Elements that stand within a line of text; every other one parts words. */
export const inlineHtml =
  /^(?:a|abbr|acronym|b|bd[io]|big|button|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|m[ion]|noscript|picture|q|r[pt]|ruby|s|samp|small|span|strike|strong|su[bp]|time|tt|u|var|wbr)$/;

/**
 * The text of a piece of HTML, without tags and with its character references replaced.
 * White space is left as it is; an element that is not inline gives a space.
 *
 * @param limit how many characters are enough: reading ends soon after them
 */
export function htmlToText(html: string, limit = Infinity): string {
  if (!/[<&]/.test(html)) return html;
  let text = '';
  const part = (name: string): void => {
    if (!inlineHtml.test(name)) text += ' ';
  };
  const more = (piece: string): boolean => (text += piece).length > limit;
  readMarkup(html, {text: more, open: part, close: part}, unreadHtml);
  return text;
}
