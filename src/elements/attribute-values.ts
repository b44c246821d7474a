import {warn} from './warn.js';

/**
 * A property that an attribute sets, as the string or number that it is.
 *
 * @param attribute its name
 * @param fallback the value without the attribute
 */
export function attribute(attribute: string, fallback: string | number | null = '') {
  const fromAttribute = (value: string | null) =>
    value === null ? fallback : typeof fallback === 'number' ? Number(value) : value;
  return {attribute, converter: {fromAttribute}};
}

/** The values of a comma-separated list, in which `\,` stands for a comma. */
export function listOf(value: string): readonly string[] {
  return value
    .split(/(?<!\\),/)
    .map((part) => part.replaceAll('\\,', ',').trim())
    .filter(Boolean);
}

/** Reads the attributes of one element, and warns its author of what cannot be read. */
export class AttributeReader {
  constructor(private readonly element: Element) {}

  /** One of a few words. */
  word<Word extends string>(name: string, value: string, known: readonly Word[]): Word {
    const [fallback] = known;
    return known.find((word) => word === value) ?? this.#reject(name, value, known, fallback!);
  }

  /** Some of a few words, in the order written; empty means none. */
  words<Word extends string>(
    name: string,
    value: string,
    known: readonly Word[],
    fallback: readonly Word[],
  ): readonly Word[] {
    const written = `${value}`.split(/\s+/).filter(Boolean);
    const words = known
      .filter((word) => written.includes(word))
      .sort((a, b) => written.indexOf(a) - written.indexOf(b));
    if (words.length === new Set(written).size) return words;
    return this.#reject(name, value, [...known, '(or nothing)'], words.length ? words : fallback);
  }

  /** A number that is at least as large as another. */
  number(name: string, value: number, least: number, fallback: number, most = Infinity): number {
    if (value === fallback || (value >= least && value <= most)) return value;
    const written = this.element.getAttribute(name) ?? value;
    const range = most === Infinity ? `${least} or more` : `${least} to ${most}`;
    return this.#reject(name, written, [`a number, ${range}`], fallback);
  }

  #reject<Value>(name: string, value: unknown, known: readonly string[], fallback: Value): Value {
    warn(
      this.element,
      `${name}="${value}" is not understood, "${fallback}" is used; it takes: ${known.join(', ')}`,
    );
    return fallback;
  }
}
