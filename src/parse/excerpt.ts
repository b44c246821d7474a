import {cleanText} from '../markup/clean-text.js';
import {htmlToText} from '../markup/html-text.js';
import {cutAtWord} from './cut-at-word.js';
import {stringOf, type Json} from './json.js';

// A summary was written to be read whole; only what is no summary any more is cut.
const longestSummary = 500;
const longestExcerpt = 200;
// Enough characters for an excerpt: of text with its white space, of HTML with its tags.
const readAhead = 2000;
const markupAhead = 50_000;
// What WordPress adds to an excerpt: the mark of a cut, and where the post first appeared.
const cutMark = /\s*\[(?:…|\.\.\.)\]|…\s*(?:Läs mer|Fortsätt läsa|Read more|Continue reading)\b.*/;
const footer = /\s*(?:The post .{1,300} appeared first on|Inlägget .{1,300} dök först upp på) .*$/;

/** The summary of an item of a JSON Feed, or the first sentences of its content. */
export function excerptOf({summary, content_text: text, content_html: html}: Json): string {
  const tidy = (raw: unknown): string =>
    cleanText(stringOf(raw).slice(0, readAhead)).replace(footer, '').replace(cutMark, '…');
  return (
    cutAtWord(tidy(summary), longestSummary) ||
    cutAtWord(
      tidy(text) || tidy(htmlToText(stringOf(html).slice(0, markupAhead), readAhead)),
      longestExcerpt,
    )
  );
}
