import type {PropertyDeclarations} from 'lit';
import {queryNames} from '../model/feed-query.js';
import {dateFormats, isTimeZone} from './format-date.js';
import {warn} from './warn.js';

/** How one attribute is read. */
interface Kind<Raw, Value> {
  /** The property without the attribute. */
  readonly fallback: Raw;
  /** What the property means; `reject` tells the page's author what it takes, and gives `used`. */
  readonly read: (raw: Raw, reject: Reject) => Value;
}

type Reject = <Used>(used: Used, takes: string) => Used;

interface AnyKind {
  readonly fallback: unknown;
  readonly read: (raw: never, reject: Reject) => unknown;
}

type Kinds = Readonly<Record<string, AnyKind>>;

/** What the attributes of an element mean. */
export type Settings<Of extends Kinds> = {
  readonly [Name in keyof Of]: ReturnType<Of[Name]['read']>;
};

export const text: Kind<string, string> = {fallback: '', read: raw => `${raw}`};

const flag: Kind<boolean, boolean> = {fallback: false, read: Boolean};

// Separated by commas; `\,` stands for a comma.
const list: Kind<string, readonly string[]> = {
  fallback: '',
  read: raw =>
    `${raw}`
      .split(/(?<!\\),/)
      .map(part => part.replaceAll('\\,', ',').trim())
      .filter(Boolean),
};

// Whole numbers, unless the least is none itself. Templates of Vue and Svelte set texts.
function number(fallback: number, least: number): Kind<number, number> {
  return {
    fallback,
    read: (raw, reject, value = +raw) =>
      value === fallback || (value >= least && (least % 1 || !(value % 1)))
        ? value
        : reject(fallback, `a number from ${least}`),
  };
}

function word<Word extends string>(...known: readonly Word[]): Kind<string, Word> {
  const fallback = known[0]!;
  return {
    fallback,
    read: (raw, reject) => known.find(word => word === raw) ?? reject(fallback, known.join(' ')),
  };
}

/** Some of a few words, in the order written; empty means none. */
export function words<Word extends string>(
  known: readonly Word[],
  fallback = known,
): Kind<string, readonly Word[]> {
  return {
    fallback: fallback.join(' '),
    read(raw, reject) {
      const written = [...new Set(`${raw}`.split(/\s+/).filter(Boolean))];
      const words = written.filter((word): word is Word => known.includes(word as Word));
      return words.length === written.length
        ? words
        : reject(words.length ? words : fallback, known.join(' '));
    },
  };
}

const home = 'Europe/Stockholm';
const details = ['dateline', 'image', 'excerpt', 'topics', 'source'] as const;
export type Detail = (typeof details)[number];

/** The attributes of loading. */
export const feedAttributes = {
  src: text,
  headingLevel: number(2, 1),
  refreshEvery: number(0, 1),
  timeout: number(10, 0.1),
  loading: word('eager', 'lazy'),
  keepCopy: flag,
};

/** The attributes of a list, which a policy area hands on. */
export const listAttributes = {
  heading: text,
  topic: list,
  place: list,
  include: list,
  exclude: list,
  limit: number(Infinity, 1),
  pageSize: number(10, 1),
  controls: words(queryNames, queryNames.slice(0, 4)),
  layout: word('list', 'cards', 'compact'),
  theme: word('green', 'neutral'),
  scheme: word('auto', 'light', 'dark'),
  show: words(details, details.slice(0, 2)),
  allHref: text,
  dateFormat: word(...dateFormats),
  timeZone: {
    fallback: home,
    read: (raw, reject) => (raw === home || isTimeZone(raw) ? raw : reject(home, 'an IANA name')),
  } satisfies Kind<string, string>,
  defaultPlace: text,
  syncUrl: {
    fallback: null,
    read: raw => (raw === '' ? 'mp' : raw),
  } satisfies Kind<string | null, string | null>,
};

/** What a list's attributes mean, those of its loading among them. */
export type ListSettings = Settings<typeof feedAttributes & typeof listAttributes>;

/** The properties of attributes: each is the string, number or boolean that its attribute is. */
export function declare(kinds: Kinds): PropertyDeclarations {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, {fallback}]) => {
      const fromAttribute = (value: string | null) =>
        value === null
          ? fallback
          : typeof fallback === 'boolean'
            ? // What Vue and Svelte write for `false`.
              value !== 'false'
            : typeof fallback === 'number'
              ? +value
              : value;
      return [name, {attribute: dashed(name), converter: {fromAttribute}}];
    }),
  );
}

/** The properties of attributes that are not written. */
export function fallbacks(kinds: Kinds): Record<string, unknown> {
  return Object.fromEntries(Object.entries(kinds).map(([name, {fallback}]) => [name, fallback]));
}

/** What an element's attributes mean. What is not understood is warned of, and has its default. */
export function readAttributes<Of extends Kinds>(element: Element, kinds: Of): Settings<Of> {
  const entries = Object.entries(kinds).map(([name, {fallback, read}]) => {
    // Frameworks set `undefined` or `null` for what a template does not say.
    const raw = (element as unknown as Record<string, unknown>)[name] ?? fallback;
    return [
      name,
      read(raw as never, (used, takes) => {
        const attribute = dashed(name);
        const written = (element.getAttribute(attribute) ?? raw) as string;
        const instead = `"${used as string}" is used; it takes: ${takes}`;
        warn(element, `${attribute}="${written}" is not known, ${instead}`);
        return used;
      }),
    ];
  });
  return Object.fromEntries(entries) as Settings<Of>;
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, '-$&').toLowerCase();
}
