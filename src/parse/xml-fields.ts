import {readElements, type XmlElement} from '../markup/read-elements.js';
import {plainOf} from './xml-text.js';

/** What all elements of a feed have in common. */
export interface XmlScope {
  /** What declared prefixes stand for: `dc content media georss atom itunes`, or nothing. */
  readonly prefixes: Map<string, string>;
  readonly isAtom: boolean;
  /** What relative addresses are resolved against. */
  readonly base: string;
}

/** Names of elements, in the order in which they are asked. */
type Names = readonly string[];

const declaration = /xmlns:([\w.-]+)\s*=\s*["']([^"']*)/g;
const knownNamespace = /dc(?=\/(?:elem|term))|content|mrss|georss|atom|itunes|rss\/[\d.]+\/?$/i;

/** Learns the prefixes that tags declare; one that is not declared stands for itself. */
export function learnPrefixes(prefixes: XmlScope['prefixes'], tags: string): XmlScope['prefixes'] {
  if (!tags.includes('xmlns:')) return prefixes;
  for (const [, prefix, uri] of tags.matchAll(declaration)) {
    const known = knownNamespace.exec(uri!)?.[0].toLowerCase();
    if (known)
      prefixes.set(
        prefix!.toLowerCase(),
        known.startsWith('rss') ? '' : known.replace('mrss', 'media') + ':',
      );
  }
  return prefixes;
}

/** The elements within a feed or an item, by their names. */
export class XmlFields {
  readonly #elements: XmlElement[] = [];

  constructor(
    source: string | readonly XmlElement[],
    readonly scope: XmlScope,
  ) {
    this.#add(typeof source === 'string' ? readElements(source) : source);
  }

  #add(elements: readonly XmlElement[]): void {
    for (const element of elements) {
      learnPrefixes(this.scope.prefixes, element.attributes);
      const name = this.#nameOf(element);
      this.#elements.push(name === element.name ? element : {...element, name});
      if (name === 'media:group') this.#add(readElements(element.inner));
    }
  }

  #nameOf({name}: XmlElement): string {
    const at = name.indexOf(':') + 1;
    const known = at ? this.scope.prefixes.get(name.slice(0, at - 1)) : undefined;
    return known === undefined ? name : known + name.slice(at);
  }

  /** The elements of some names: all of the first name, then all of the next. */
  all(names: Names): XmlElement[] {
    const found: XmlElement[] = [];
    for (const name of names)
      for (const element of this.#elements) if (element.name === name) found.push(element);
    return found;
  }

  /** The first of these elements that has a text. */
  text(names: Names): string {
    for (const element of this.all(names)) {
      const text = plainOf(element, this.scope.isAtom);
      if (text) return text;
    }
    return '';
  }
}
