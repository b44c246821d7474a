import type {Setting} from './settings.js';
import {en} from './words/en.js';
import {sv, type Text, type Words} from './words/sv.js';

/** `error`: visitors see no news; `warning`: they see something wrong or late. */
export type Severity = 'error' | 'warning' | 'info' | 'ok';

/** A word for programs: what was found. It stays the same between versions. */
export type FindingCode = keyof Words;

/** The languages that the doctor speaks. */
export type DoctorLanguage = 'sv' | 'en';

/** One thing that was found, in words. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** What is so, as one sentence or two. */
  readonly sentence: string;
  /** What to do about it; empty where nothing is to be done. */
  readonly remedy: string;
  /** How to do it in each system, the likeliest first; empty where no setting does it. */
  readonly settings: readonly Setting[];
}

/** Writes findings in one language. */
export type Report = <Code extends FindingCode>(
  severity: Severity,
  code: Code,
  values: Parameters<Words[Code]>[0],
  settings?: readonly Setting[],
) => Finding;

const dictionaries: Readonly<Record<DoctorLanguage, Words>> = {sv, en};

/** @param language `sv` unless told */
export function reportIn(language: DoctorLanguage = 'sv'): Report {
  const words = dictionaries[language];
  return (severity, code, values, settings = []) => {
    const [sentence, remedy] = (words[code] as (about: typeof values) => Text)(values);
    return {severity, code, sentence, remedy, settings};
  };
}
