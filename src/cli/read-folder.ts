import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {readSource, type SourceFile} from './read-file.js';
import {CommandError, type Terminal} from './terminal.js';
import {reasonOf} from './words/words.js';

/** The files of a folder that a feed is built of, in the order of their names. */
export interface SourceFolder {
  /** `feed.yaml`, or nothing where there is none. */
  readonly feed: SourceFile | null;
  /** `areas/*.md` */
  readonly areas: readonly SourceFile[];
  /** `news/**\/*.md` */
  readonly news: readonly SourceFile[];
}

/** @throws {CommandError} where the folder cannot be read, or holds nothing */
export async function readFolder(folder: string, terminal: Terminal): Promise<SourceFolder> {
  const {words} = terminal;
  const paths = await readdir(folder, {recursive: true}).catch((error: unknown) => {
    throw new CommandError(words.cannotRead(folder, reasonOf(error, words)), 2);
  });
  const names = paths.map(path => path.replaceAll('\\', '/')).sort();
  const read = (pattern: RegExp) =>
    Promise.all(
      names
        .filter(name => pattern.test(name) && !/(?:^|\/)[._]/.test(name))
        .map(name => readSource(join(folder, name), join(folder, name), words)),
    );
  const [[feed = null], areas, news] = await Promise.all([
    read(/^feed\.ya?ml$/i),
    read(/^areas\/[^/]*\.md$/i),
    read(/^news\/.*\.md$/i),
  ]);
  if (!areas.length && !news.length) throw new CommandError(words.faults.nothing(folder), 2);
  return {feed, areas, news};
}
