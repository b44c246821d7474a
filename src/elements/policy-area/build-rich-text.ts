import type {SafeHtml, SafeNode} from '../../model/safe-html.js';
import {element} from '../element.js';

const heading = /^h[1-6]$/;

/**
 * Sanitised rich text in an element of its own, made without any parser of HTML.
 *
 * @param level that its uppermost headings get; those below keep their distance, to level 6
 */
export function buildRichText(html: SafeHtml, level: number): HTMLElement {
  const shift = level - Math.min(...levelsOf(html), 7);
  const children = html.map(node => build(node, shift));
  const box = element('div', {part: 'body'}, children);
  // At the end: Chromium looks for the direction anew with each node that comes.
  box.dir = 'auto';
  return box;
}

function build(node: SafeNode, shift: number): Node | string {
  if (typeof node === 'string') return node;
  const {name, attributes, children} = node;
  const shifted = heading.test(name) ? `h${Math.min(+name[1]! + shift, 6)}` : name;
  return element(
    shifted,
    attributes,
    children.map(child => build(child, shift)),
  );
}

function levelsOf(nodes: readonly SafeNode[]): number[] {
  return nodes.flatMap(node => {
    if (typeof node === 'string') return [];
    return heading.test(node.name) ? [+node.name[1]!] : levelsOf(node.children);
  });
}
