import type {Strings} from './sv.js';

/** A language (BCP 47), and what is said in it: all of it, or what differs from what is there. */
type Language = readonly [tag: string, strings: Partial<Strings>];

const page = globalThis as {[key: symbol]: Language[] | undefined};

/**
 * Every language of a page, and every change to one; of two that say the same the later wins. The
 * page's one list, whichever comes first: a language's file, the page's own script or the elements',
 * even twice. Dictionaries put themselves first, what a page changes comes last.
 */
export const languages = (page[Symbol.for('mp-languages')] ??= []);
