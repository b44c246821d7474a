import type {PropertyDeclarations} from 'lit';
import {warn} from './warn.js';

type Defaults = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Properties that attributes set, as the string, number or boolean that each is. The attribute is
 * the property's name with dashes; without it, the property has its default again.
 */
export function attributes(defaults: Defaults): PropertyDeclarations {
  const declarations = Object.entries(defaults).map(([name, fallback]) => {
    const fromAttribute = (value: string | null) =>
      fallback === false
        ? value !== null
        : value === null
          ? fallback
          : typeof fallback === 'number'
            ? Number(value)
            : value;
    return [name, {attribute: dashed(name), converter: {fromAttribute}}];
  });
  return Object.fromEntries(declarations) as PropertyDeclarations;
}

/** The values of a comma-separated list, in which `\,` stands for a comma. */
export function listOf(value: string): readonly string[] {
  return `${value ?? ''}`
    .split(/(?<!\\),/)
    .map(part => part.replaceAll('\\,', ',').trim())
    .filter(Boolean);
}

/** One of a few words, the first unless it is written. */
export function wordOf<Name extends string, Word extends string>(
  element: Element & Record<Name, string>,
  name: Name,
  known: readonly Word[],
): Word {
  const written: string = element[name];
  return known.find(word => word === written) ?? reject(element, name, known[0]!, known);
}

/** Some of a few words, in the order written; empty means none. */
export function wordsOf<Name extends string, Word extends string>(
  element: Element & Record<Name, string>,
  name: Name,
  known: readonly Word[],
  fallback: readonly Word[],
): readonly Word[] {
  const written = [...new Set(`${element[name]}`.split(/\s+/).filter(Boolean))];
  const words = written.filter((word): word is Word => known.includes(word as Word));
  if (words.length === written.length) return words;
  return reject(element, name, words.length ? words : fallback, known);
}

/** A number of a range, the default unless it is written. */
export function numberOf<Name extends string>(
  element: Element & Record<Name, number>,
  name: Name,
  fallback: number,
  least: number,
  most = Infinity,
): number {
  const value = element[name];
  if (value === fallback || (value >= least && value <= most)) return value;
  return reject(element, name, fallback, [`${least}`, 'to', `${most}`]);
}

/** The default of an attribute that is not understood, of which the page's author is told. */
export function reject<Name extends string, Value>(
  element: Element & Record<Name, unknown>,
  name: Name,
  fallback: Value,
  known: readonly string[],
): Value {
  const attribute = dashed(name);
  const written = element.getAttribute(attribute) ?? element[name];
  warn(
    element,
    `${attribute}="${written}" is not known, "${fallback}" is used; it takes: ${known.join(' ')}`,
  );
  return fallback;
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, letter => '-' + letter.toLowerCase());
}
