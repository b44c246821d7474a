import type {SafeHtml} from '../../src/model/safe-html.js';
import {elementsOf, textOf} from './outline.js';

// What may stand in rich text, written down a second time and apart from the sanitiser.

const text =
  'b blockquote caption cite code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 ' +
  'i ins kbd li mark ol p pre q rp rt ruby s samp small span strike strong sub summary sup table ' +
  'tbody td tfoot th thead time tr ul var a abbr dfn img br hr wbr';
const known = new Set(text.split(' '));
const anything = /^[^]*$/;
const web = /^https?:\/\/[^\s<>@/\\]+\/[^\s<>"]*$/;

// What an attribute may say, on one element or on all.
const values: Readonly<Record<string, RegExp>> = {
  'lang': anything,
  'dir': anything,
  'title': anything,
  'alt': anything,
  'datetime': anything,
  'colspan': anything,
  'rowspan': anything,
  'scope': anything,
  'start': anything,
  'reversed': anything,
  'a href': /^(?:https?:\/\/[^\s<>@/\\]+\/[^\s<>"]*|(?:mailto|tel):[^<>"\\\s]+)$/,
  'a rel': /^noopener$/,
  'img src': web,
  'img width': anything,
  'img height': anything,
  'img loading': /^lazy$/,
  'img decoding': /^async$/,
  'img referrerpolicy': /^no-referrer$/,
};
const required: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel'],
  img: ['src', 'alt', 'loading', 'decoding', 'referrerpolicy'],
};
// Control characters, overrides and isolates of direction.

const unseen = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]/;

/** What a host page would rather not have of an element in rich text; nothing where it is safe. */
export function faultsOf(name: string, attributes: Iterable<readonly [string, string]>): string[] {
  const all = [...attributes];
  const faults = all
    .filter(([key, value]) => {
      const rule = values[`${name} ${key}`] ?? values[key];
      return !rule?.test(value) || unseen.test(value);
    })
    .map(([key, value]) => `<${name} ${key}="${value.slice(0, 200)}">`);
  const missing = (required[name] ?? [])
    .filter(key => !all.some(([own]) => own === key))
    .map(key => `<${name}> without ${key}`);
  return [...(known.has(name) ? [] : [`<${name}>`]), ...faults, ...missing];
}

/** What a host page would rather not have in a text. */
export function faultsOfText(text: string): string[] {
  const at = text.search(unseen);
  return at < 0 ? [] : [`U+${text.charCodeAt(at).toString(16)} in a text`];
}

/** What a host page would rather not have of a tree, and more than it could bear. */
export function faultsInTree(tree: SafeHtml): string[] {
  const all = elementsOf(tree);
  return [
    ...all.flatMap(([{name, attributes}]) => faultsOf(name, Object.entries(attributes))),
    ...faultsOfText(textOf(tree)),
    ...(all.length > 5000 ? [`${all.length} elements`] : []),
    ...(all.some(([, depth]) => depth > 60) ? ['more than 60 elements deep'] : []),
  ];
}
