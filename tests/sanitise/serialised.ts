import type {SafeNode} from '../../src/model/safe-html.js';
import {sanitise} from '../../src/sanitise/sanitise.js';

export const base = 'https://feed.example/dir/feed.json';

function written(node: SafeNode): string {
  if (typeof node === 'string') return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}=[${value}]`);
  const inner = node.children.map(written).join('');
  return `<${node.name}${attributes.join('')}>${inner}</${node.name}>`;
}

/** A tree in one line, for comparing: attribute values stand in brackets, text is not escaped. */
export const serialised = (html: string): string => sanitise(html, base).map(written).join('');
