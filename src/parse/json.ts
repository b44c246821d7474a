import {cleanText} from '../markup/clean-text.js';

/** An object of parsed JSON, of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

const nothing: Json = {};

/** The value if it is an object, else an empty one. */
export function objectOf(value: unknown): Json {
  return value && typeof value === 'object' && !Array.isArray(value) ? (value as Json) : nothing;
}

/** The value if it is an array; a single value as an array of one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value == null ? [] : [value];
}

/** The value if it is a string, else an empty one. */
export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A person or a tag: plain text, or an object with a name. */
export function nameOf(value: unknown): string {
  return cleanText(value) || cleanText(objectOf(value).name);
}
