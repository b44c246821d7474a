import {cleanText} from '../markup/clean-text.js';

/** A language tag that every `Intl` constructor takes (BCP 47), or an empty string. */
export function languageTag(raw: unknown): string {
  const tag = cleanText(raw).replace(/_/g, '-');
  try {
    return tag && Intl.getCanonicalLocales(tag) && tag;
  } catch {
    return '';
  }
}
