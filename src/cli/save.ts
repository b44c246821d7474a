import {randomBytes} from 'node:crypto';
import {existsSync} from 'node:fs';
import {open, readFile, realpath, rename, rm, stat} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {textOf, type JsonFeed} from './json-feed.js';
import {CommandError, type Terminal} from './terminal.js';
import {reasonOf, type Words} from './words/words.js';

/** What is different from the file that was there: titles of items, or their ids. */
interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  /** Whether anything is, be it only the feed's own title. */
  readonly any: boolean;
}

/** How `save` tells what it did. */
export interface SaveOptions {
  readonly json?: boolean | undefined;
  readonly quiet?: boolean | undefined;
}

/**
 * Writes a feed where anything has changed, all of it or nothing: whoever reads the file meanwhile
 * reads the old one or the new one.
 *
 * @throws {CommandError} where the file cannot be written, or is something else than a feed
 */
export async function save(
  file: string,
  feed: JsonFeed,
  options: SaveOptions,
  terminal: Terminal,
): Promise<void> {
  const {words, print} = terminal;
  const next = JSON.parse(textOf(feed)) as JsonFeed;
  const changes = changesOf(await readOld(file, words), next);
  if (changes.any) {
    await replace(file, textOf(feed)).catch((error: unknown) => {
      throw new CommandError(words.cannotWrite(file, reasonOf(error, words)), 2);
    });
  }
  const {added, changed, gone, any: written} = changes;
  const count = feed.items.length;
  if (options.json) print(JSON.stringify({file, written, items: count, added, changed, gone}));
  else if (!options.quiet) tell(file, count, changes, terminal);
}

/** What is said of a file that nothing was written to. */
export const leftAlone = (file: string, words: Words): string =>
  existsSync(file) ? words.kept(file) : words.notWritten(file);

async function readOld(file: string, words: Words): Promise<JsonFeed | null> {
  // A pipe would be waited for, and a device such as /dev/null replaced by a file.
  const there = await stat(file).catch(() => null);
  if (there && !there.isFile() && !there.isDirectory())
    throw new CommandError(words.notAFeed(file), 2);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as {code?: string}).code === 'ENOENT') return '';
    throw new CommandError(words.cannotRead(file, reasonOf(error, words)), 2);
  });
  if (!text.trim()) return null;
  try {
    const old = JSON.parse(text) as JsonFeed;
    if (Array.isArray(old.items)) return old;
  } catch {
    // What it is instead does not matter.
  }
  throw new CommandError(words.notAFeed(file), 2);
}

function changesOf(old: JsonFeed | null, next: JsonFeed): Changes {
  const [before, after] = [old?.items ?? [], next.items].map(
    items => new Map(items.map(item => [String(item.id), item])),
  ) as [Map<string, JsonFeed['items'][number]>, Map<string, JsonFeed['items'][number]>];
  const named = (from: typeof before, isMeant: (id: string) => boolean): string[] =>
    [...from].filter(([id]) => isMeant(id)).map(([id, {title}]) => title ?? id);
  return {
    added: named(after, id => !before.has(id)),
    changed: named(
      after,
      id => before.has(id) && !isDeepStrictEqual(before.get(id), after.get(id)),
    ),
    gone: named(before, id => !after.has(id)),
    any: !isDeepStrictEqual(old, next),
  };
}

async function replace(file: string, text: string): Promise<void> {
  // A link stays a link: what it points at is replaced.
  const target = await realpath(file).catch(() => file);
  const mode = await stat(target).then(
    ({mode}) => mode,
    () => 0o644,
  );
  // In the same folder, for only within one file system does a file change its name at once.
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(draft, 'wx', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, {force: true});
    throw error;
  }
}

const mostTitles = 10;

function tell(file: string, count: number, changes: Changes, terminal: Terminal): void {
  const {words, print, colors} = terminal;
  const {added, changed, gone, any} = changes;
  if (!any) return print(words.unchanged(file, count));
  print(words.written(file, count, added.length, changed.length, gone.length));
  const groups = [
    [colors.green('+'), added],
    [colors.yellow('~'), changed],
    [colors.red('-'), gone],
  ] as const;
  for (const [sign, titles] of groups) {
    for (const title of titles.slice(0, mostTitles)) print(`  ${sign} ${title}`);
    if (titles.length > mostTitles) print(`    ${words.andMore(titles.length - mostTitles)}`);
  }
}
