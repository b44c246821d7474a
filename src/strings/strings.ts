import {en} from './en.js';
import {sv, type Strings} from './sv.js';

export type {Strings} from './sv.js';

const dictionaries = new Map<string, Strings>([
  ['sv', sv],
  ['en', en],
]);

/** The dictionary of a language. Ask while rendering, so that a change of language is followed. */
export function stringsFor(language: string): Strings {
  return dictionaries.get(language) ?? sv;
}

/**
 * The language that an element speaks.
 *
 * @param tags BCP 47 tags, the most wanted first; empty ones say nothing
 * @returns the language of the first tag that says something, where there is a dictionary for it;
 *   otherwise `sv`
 */
export function languageOf(...tags: readonly string[]): string {
  const [language = ''] = tags.find(Boolean)?.toLowerCase().split(/[-_]/) ?? [];
  return dictionaries.has(language) ? language : 'sv';
}

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)$/.test(language) ? 'rtl' : 'ltr';
}
