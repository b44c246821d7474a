import {readFile} from 'node:fs/promises';
import {Facts} from './front-matter.js';
import {reasonOf, type Words} from './words/words.js';

/** A file of facts, and what follows them. */
export interface SourceFile {
  readonly facts: Facts;
  /** Markdown, without white space around it. */
  readonly body: string;
}

const fence = /^---[ \t]*$/m;

/**
 * Reads a Markdown file that begins with facts between two lines of hyphens, or one of facts alone.
 *
 * @param file as it is named to people
 */
export async function readSource(path: string, file: string, words: Words): Promise<SourceFile> {
  const bytes = await readFile(path).catch((error: unknown) => reasonOf(error, words));
  if (typeof bytes === 'string') return broken(file, words, words.faults.unreadable(bytes));
  const text = decoded(bytes)?.replace(/\r\n?/g, '\n');
  if (text === undefined) return broken(file, words, words.faults.notUtf8);
  if (!/\.md$/i.test(file)) return {facts: new Facts(file, text, 0, words), body: ''};
  const [first] = text.split('\n', 1);
  const rest = text.slice(first!.length + 1);
  const end = fence.exec(rest);
  if (!fence.test(first!) || !end) return broken(file, words, words.faults.noFrontMatter);
  const source = rest.slice(0, end.index);
  return {
    facts: new Facts(file, source, 1, words),
    body: rest.slice(end.index + end[0].length).trim(),
  };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

function broken(file: string, words: Words, message: string): SourceFile {
  const facts = new Facts(file, '', 0, words);
  facts.note([], message);
  return {facts, body: ''};
}
