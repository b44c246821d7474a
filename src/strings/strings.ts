import {en} from './en.js';
import {languages} from './languages.js';
import {sv, type Plural, type Strings} from './sv.js';

export type {Strings} from './sv.js';

/** A dictionary that lacks nothing. */
export type Text = Strings & {readonly locale: string; readonly dir: 'ltr' | 'rtl'};

/** The languages that can be had without writing them, as far as types know. */
type Known = 'sv' | 'en' | 'fi' | 'nb' | 'da' | 'de' | 'ar';

languages.unshift(['sv', sv], ['en', en]);

// What has been put together, and of which languages.
const texts = new Map<string, Text>();
let known: readonly unknown[] = [];

// Elements that are on the page already listen for it.
for (const method of ['push', 'unshift'] as const) {
  languages[method] = (...added) => {
    const length = Array.prototype[method].apply(languages, added);
    globalThis.dispatchEvent?.(new Event('mp-language'));
    return length;
  };
}

/**
 * Adds a language, or changes sentences of one, for every element of the page, those that are shown
 * already among them.
 *
 * @param tag BCP 47, such as `pl` or `de-AT`
 * @param strings every sentence of a new language; of one that comes with the package, those that
 *   differ
 * @throws {RangeError} where the tag is none
 */
export function addLanguage(tag: Known, strings: Partial<Strings>): void;
export function addLanguage(tag: string, strings: Strings): void;
export function addLanguage(tag: string, strings: Partial<Strings>): void {
  // `Intl` knows no other tags, and would say so each time that something is shown.
  const known = tag.replaceAll('_', '-');
  Intl.getCanonicalLocales(known);
  const said = Object.entries(strings).filter(([, sentence]) => sentence !== undefined);
  languages.push([known, Object.fromEntries(said)]);
}

/**
 * All that is said in a language, in Swedish what it does not say. Ask while rendering, so that a
 * change of language is followed.
 *
 * @param language one that `languageOf` gave
 */
export function stringsFor(language: string): Text {
  if (known.length !== languages.length || languages.some((added, i) => added !== known[i])) {
    known = [...languages];
    texts.clear();
  }
  let text = texts.get(language);
  if (!text) {
    const own = languages.map(added => (tagOf(added) === language ? added[1] : null));
    text = Object.assign({locale: language, dir: 'ltr'} as const, sv, ...own) as Text;
    texts.set(language, text);
  }
  return text;
}

/** A whole number as a language writes it. */
export function formatNumber(number: number, {locale}: Text): string {
  // The first formatter of a page costs more than all that a list does, and most lists need none.
  return locale === 'sv'
    ? `${number}`.replace(/\B(?=(...)+$)/g, '\xa0')
    : number.toLocaleString(locale);
}

/**
 * The language that an element speaks.
 *
 * @param tags BCP 47 tags, the most wanted first; empty ones say nothing
 * @returns what there is a dictionary for, of the first tag that says something: itself, or else what
 *   it is a variety of (RFC 4647 section 3.4), or Bokmål for Norwegian; otherwise `sv`
 */
export function languageOf(...tags: readonly string[]): string {
  const known = languages.map(tagOf);
  const wanted = tags.find(Boolean)?.toLowerCase().replaceAll('_', '-') ?? '';
  for (let tag = wanted; tag; tag = tag.replace(/-?[^-]*$/, '')) {
    if (known.includes(tag)) return tag;
  }
  return /^n[no]\b/.test(wanted) && known.includes('nb') ? 'nb' : 'sv';
}

/** A sentence with what it is about put in, and numbers as its language writes them. */
export function say(
  text: Text,
  key: 'hits' | 'shown' | 'stale' | 'sourceFailed',
  values: Readonly<Record<string, string | number>>,
): string {
  const sentence: string | Plural = text[key];
  const form =
    typeof sentence === 'string'
      ? sentence
      : (sentence[new Intl.PluralRules(text.locale).select(+values.count!)] ?? sentence.other);
  return form.replace(/{(\w+)}/g, (all, name: string) => {
    const value = values[name] ?? all;
    return typeof value === 'number' ? formatNumber(value, text) : value;
  });
}

// Pages may add anything.
function tagOf(language: unknown): string {
  return `${(language as unknown[] | null)?.[0]}`.toLowerCase();
}
