import {readAttributes} from '../markup/read-attributes.js';
import {readElements, type XmlElement} from '../markup/read-elements.js';
import {plainOf} from './xml-text.js';

/** What all of a feed's elements have in common. */
export interface XmlScope {
  /** What declared prefixes stand for: `dc content media georss atom itunes`, or nothing. */
  readonly prefixes: Map<string, string>;
  readonly isAtom: boolean;
}

const knownNamespace = /dc(?=\/(?:elem|term))|content|mrss|georss|atom|itunes|rss\/[\d.]+\/?$/i;

/** Learns the prefixes that attributes declare; one that is not declared stands for itself. */
export function learnPrefixes({prefixes}: XmlScope, attributes: string): void {
  if (!attributes.includes('xmlns:')) return;
  for (const [name, uri] of readAttributes(attributes)) {
    const known = knownNamespace.exec(uri)?.[0].toLowerCase();
    if (known && name.startsWith('xmlns:'))
      prefixes.set(name.slice(6), known.startsWith('rss') ? '' : known.replace('mrss', 'media'));
  }
}

/** The elements within a feed or an item, by their names. */
export class XmlFields {
  readonly #elements = new Map<string, XmlElement[]>();

  constructor(
    elements: readonly XmlElement[],
    readonly scope: XmlScope,
  ) {
    for (const element of elements) this.#add(element);
  }

  #add(element: XmlElement): void {
    const {prefixes} = this.scope;
    learnPrefixes(this.scope, element.attributes);
    const name = element.name.replace(/^([^:]+):/, (whole, prefix: string) => {
      const known = prefixes.get(prefix);
      return known === undefined ? whole : known && `${known}:`;
    });
    const known = this.#elements.get(name);
    if (known) known.push(element);
    else this.#elements.set(name, [element]);
    if (name === 'media:group') readElements(element.inner).forEach(child => this.#add(child));
  }

  /** The elements of some names: all of the first name, then all of the next. */
  all(names: string): XmlElement[] {
    return names.split(' ').flatMap(name => this.#elements.get(name) ?? []);
  }

  /** The first of these elements that has a text. */
  text(names: string): string {
    for (const element of this.all(names)) {
      const text = plainOf(element, this.scope.isAtom);
      if (text) return text;
    }
    return '';
  }
}
