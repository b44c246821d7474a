import {areaNames, areaOf, feedNames, frameOf, itemNames, itemOf} from './build-pieces.js';
import type {Fault} from './front-matter.js';
import type {JsonFeed, JsonItem} from './json-feed.js';
import {noteFaults} from './note-faults.js';
import {parseDate} from '../parse/dates.js';
import type {SourceFile} from './read-file.js';
import {readFolder} from './read-folder.js';
import {leftAlone, save, type SaveOptions} from './save.js';
import {faultsOf, inOneLine} from './schema.js';
import {CommandError, type ExitCode, type Terminal} from './terminal.js';

/** The options of `build`, as they were typed. */
export interface BuildOptions extends SaveOptions {
  readonly out: string;
}

interface Built<Piece> {
  readonly source: SourceFile;
  readonly piece: Piece;
}

/** Makes a feed of a folder of Markdown files; where one is wrong nothing is written. */
export async function build(
  folder: string,
  options: BuildOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const {feed, areas, news} = await readFolder(folder, terminal);
  const made = <Piece>(sources: readonly SourceFile[], make: (source: SourceFile) => Piece) =>
    sources.filter(isReady).map((source): Built<Piece> => ({source, piece: make(source)}));
  const builtAreas = made(areas, areaOf);
  const builtNews = made(news, source => itemOf(source, folder));
  const frame = frameOf(
    feed,
    builtAreas.map(({piece}) => piece),
  );

  for (const {source, piece} of builtAreas) hold('area', piece, source, areaNames);
  for (const {source, piece} of builtNews) {
    hold('item', piece, source, itemNames);
    noteNoDays(source);
  }
  // The areas are looked at one by one, each in its own file.
  if (feed) hold('feed', {...frameOf(feed, []), items: []}, feed, feedNames);
  noteTwice(builtNews, ({id}) => id);
  noteTwice(builtAreas, ({slug}) => slug ?? '');

  const sources = [feed, ...areas, ...news].filter(source => source !== null);
  const faults = sources.flatMap(({facts}) => facts.faults);
  if (faults.length) return complain(faults, options, terminal);
  const items = inOrder(builtNews.map(({piece}) => piece));
  const built: JsonFeed = {...frame, items};
  const left = faultsOf('feed', JSON.parse(JSON.stringify(built)));
  if (left.length) throw new CommandError(terminal.words.invalid(inOneLine(left)), 1);
  await save(options.out, built, options, terminal);
  return 0;
}

const isReady = ({facts}: SourceFile): boolean =>
  facts.faults.length === 0 && facts.values.draft !== 'true';

function hold(
  kind: 'feed' | 'area' | 'item',
  piece: object,
  {facts}: SourceFile,
  names: Readonly<Record<string, readonly (string | number)[]>>,
): void {
  facts.noteUnknown([...Object.keys(names), 'draft']);
  noteFaults(kind, piece, facts, names);
}

const likeDate = /^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d\S*(?:[Zz]|[+-]\d\d:\d\d))?$/;

/** What looks like a date and is in no calendar would be a piece of news without one. */
function noteNoDays({facts}: SourceFile): void {
  for (const name of ['date', 'updated']) {
    const value = facts.values[name];
    const isWritten = typeof value === 'string' && likeDate.test(value);
    if (isWritten && !parseDate(value)) facts.note([name], facts.words.faults.noDay(value));
  }
}

function noteTwice<Piece>(built: readonly Built<Piece>[], nameOf: (piece: Piece) => string): void {
  const files = new Map<string, string>();
  for (const {source, piece} of built) {
    const {facts} = source;
    const name = nameOf(piece);
    const other = files.get(name);
    if (other) facts.note([], facts.words.faults.twice(name, other));
    else files.set(name, facts.file);
  }
}

/** The newest first, by what is written: a day comes before its own hours. */
function inOrder(items: readonly JsonItem[]): JsonItem[] {
  const time = ({date_published: date}: JsonItem): number => (date ? Date.parse(date) : -Infinity);
  return [...items].sort((a, b) => (time(a) === time(b) ? 0 : time(b) - time(a)));
}

function complain(faults: readonly Fault[], {out, json}: BuildOptions, terminal: Terminal): 1 {
  const {words, colors} = terminal;
  if (json) terminal.print(JSON.stringify({file: out, written: false, faults}));
  else
    for (const {file, line, column, message} of faults)
      terminal.complain(`${colors.bold(`${file}:${line}:${column}`)} ${message}`);
  terminal.complain(leftAlone(out, words));
  return 1;
}
