import type {DoctorLanguage} from '../../doctor/index.js';
import {en} from './en.js';
import {sv, type Words} from './sv.js';

export type {Words} from './sv.js';

const dictionaries: Readonly<Record<DoctorLanguage, Words>> = {sv, en};

export const wordsIn = (language: DoctorLanguage): Words => dictionaries[language];

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown, words: Words): string {
  const {code = '', message = ''} = error as {code?: string; message?: string};
  return (words.reasons as Readonly<Record<string, string>>)[code] ?? (code || message);
}
