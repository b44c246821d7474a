import type {SafeHtml, SafeNode} from '../model/safe-html.js';

const codes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const voids = /^(?:br|hr|img|wbr|col|source)$/;

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, mark => codes[mark]!);

/** What the sanitiser made, as HTML that it would make the same of. */
export const writeHtml = (nodes: SafeHtml | readonly SafeNode[]): string =>
  nodes.map(writeNode).join('');

function writeNode(node: SafeNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  const {name, attributes, children} = node;
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeHtml(value)}"`,
  );
  const start = `<${name}${written.join('')}>`;
  return voids.test(name) ? start : `${start}${writeHtml(children)}</${name}>`;
}
