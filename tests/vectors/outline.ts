import type {SafeElement, SafeNode} from '../../src/model/safe-html.js';

// What every link and picture has; the rules look after it.
const always = new Set(['rel', 'loading', 'decoding', 'referrerpolicy']);
const odd = /[^\n -~\xa1-\xac\xae-\u0557\u2010-\u2027\u2030-\u205e\u20a0-\ud7ff\uff00-\uffef]/gu;

const single = /^(?:img|[bh]r|wbr)$/;
const longest = 500;

/** A text to read and compare: what is not seen in it is written as `{U+200B}`. */
export function readable(text: string): string {
  const visible = text
    // Firefox composes half a pair to this.
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(odd, c => `{U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}}`)
    .replaceAll('\n', '⏎');
  const short = repeated(repeated(visible));
  return short.length > longest
    ? `${short.slice(0, longest / 2)} … ${short.length} characters, ${digestOf(visible)}`
    : short;
}

/** What repeats itself is said once. */
function repeated(text: string): string {
  return text.replace(
    /(.{1,120}?)\1{19,}/gu,
    (whole: string, piece: string) => `{${whole.length / piece.length}*${piece}}`,
  );
}

/** FNV-1a of a text, to compare what is too long to read. */
export function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** A tree as one line to read and compare. */
export function outlineOf(nodes: readonly SafeNode[]): string {
  return readable(nodes.map(htmlOf).join(''));
}

function htmlOf(node: SafeNode): string {
  if (typeof node === 'string') return escaped(node);
  const {name, attributes, children} = node;
  const written = Object.entries(attributes)
    .filter(([key]) => !always.has(key))
    .map(([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`);
  const start = `<${name}${written.join('')}>`;
  return single.test(name) ? start : `${start}${children.map(htmlOf).join('')}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** All elements of a tree, each with how deep it stands, from 1. */
export function elementsOf(nodes: readonly SafeNode[], depth = 1): [SafeElement, number][] {
  return nodes.flatMap(node =>
    typeof node === 'string' ? [] : [[node, depth], ...elementsOf(node.children, depth + 1)],
  );
}

/** The text of a tree, as it stands there. */
export function textOf(nodes: readonly SafeNode[]): string {
  return nodes.map(node => (typeof node === 'string' ? node : textOf(node.children))).join('');
}
