import {readMarkup} from '../markup/read-markup.js';
import {unreadHtml} from '../markup/html-text.js';
import type {SafeHtml} from '../model/safe-html.js';
import {TreeBuilder} from './tree-builder.js';

/**
 * What may be shown of a feed's HTML, which nobody trusts: allow-listed elements and attributes,
 * and the text of all others but code and the like. Well nested, at most 60 levels deep.
 *
 * @param base what relative addresses are resolved against
 */
export function sanitise(html: string, base: string): SafeHtml {
  const tree = new TreeBuilder(base);
  readMarkup(html, tree, unreadHtml);
  return tree.finish();
}
