import {cleanText} from '../markup/clean-text.js';

/** An object of parsed JSON, of which nothing is known yet. */
export type Json = Readonly<Record<string | symbol, unknown>>;

/** Where an item says that it has a title, without being read; no feed can say it. */
export const hasTitle = Symbol();

/** The value if it is an object, else an empty one. */
export function objectOf(value: unknown): Json {
  return (value && typeof value === 'object' ? value : {}) as Json;
}

/** The value if it is an array; a single value as an array of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value == null ? [] : [value];
}

/** The value if it is a string, else an empty one. */
export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The names of people or tags, which are texts or objects with a name: each once, in any case. */
export function namesOf(values: unknown): readonly string[] {
  const names = new Map<string, string>();
  for (const value of listOf(values)) {
    const name = cleanText(value) || cleanText(objectOf(value).name);
    const key = name.toLowerCase();
    if (name && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}
