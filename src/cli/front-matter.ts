import {isMap, isScalar, LineCounter, parseDocument, visit, type Document} from 'yaml';
import type {Words} from './words/words.js';

/** Something wrong in a file that a person wrote. */
export interface Fault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
}

type Path = readonly (string | number)[];

/** The facts of a file in YAML, all of them texts, and where each of them stands. */
export class Facts {
  readonly faults: Fault[] = [];
  readonly values: Readonly<Record<string, unknown>>;
  readonly #lines = new LineCounter();
  readonly #document: Document;

  /**
   * @param source YAML
   * @param before how many lines of the file precede it
   */
  constructor(
    readonly file: string,
    source: string,
    readonly before: number,
    readonly words: Words,
  ) {
    // Without a schema a date is no date, 10:30 no number and `no` no boolean: all is text.
    this.#document = parseDocument(source, {
      schema: 'failsafe',
      lineCounter: this.#lines,
      prettyErrors: false,
    });
    for (const {pos, code, message} of this.#document.errors) {
      const {faults} = words;
      const isColon = code === 'BLOCK_AS_IMPLICIT_KEY' || /implicit keys?\b/i.test(message);
      this.#note(pos[0], isColon ? faults.colon : faults.yaml(message));
    }
    this.values = this.#read();
  }

  /** Notes a fault at a value, or at the beginning where there is none. */
  note(path: Path, message: string): void {
    const node = path.length ? this.#document.getIn(path, true) : null;
    const range = (node as {range?: readonly number[]} | undefined)?.range;
    if (range) this.#note(range[0]!, message);
    else if (path.length) this.note(path.slice(0, -1), message);
    else this.faults.push({file: this.file, line: 1, column: 1, message});
  }

  /** Notes what is called as nothing here is. */
  noteUnknown(known: readonly string[]): void {
    const {contents} = this.#document;
    if (!isMap(contents)) return;
    for (const {key} of contents.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (known.includes(name)) continue;
      const message = this.words.faults.unknown(name, nearest(name, known));
      this.#note((key as {range?: readonly number[]}).range?.[0] ?? 0, message);
    }
  }

  #read(): Readonly<Record<string, unknown>> {
    const {contents} = this.#document;
    if (this.faults.length || !contents) return {};
    if (isMap(contents)) return this.#readMap();
    this.#note(0, this.words.faults.notMap);
    return {};
  }

  #readMap(): Readonly<Record<string, unknown>> {
    try {
      return this.#document.toJS() as Record<string, unknown>;
    } catch (error) {
      this.#note(this.#brokenAlias(), this.words.faults.yaml((error as Error).message));
      return {};
    }
  }

  /** Where `*name` stands for nothing that was named `&name` before. */
  #brokenAlias(): number {
    let at = 0;
    visit(this.#document, {
      Alias: (_, alias) => {
        if (alias.resolve(this.#document)) return undefined;
        at = alias.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    return at;
  }

  #note(offset: number, message: string): void {
    const {line, col} = this.#lines.linePos(offset);
    const at = {line: Math.max(line, 1) + this.before, column: Math.max(col, 1)};
    this.faults.push({file: this.file, ...at, message});
  }
}

/** The known name that differs in few letters; empty where none does. */
function nearest(name: string, known: readonly string[]): string {
  const ranked = known.map(other => [distance(name.toLowerCase(), other), other] as const);
  const [best] = ranked.sort(([a], [b]) => a - b);
  return best && best[0] <= 2 ? best[1] : '';
}

/** How many letters to change, add or take away (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, at) => at);
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1];
    for (const [other, wanted] of [...to].entries())
      next.push(
        Math.min(next[other]! + 1, row[other + 1]! + 1, row[other]! + (letter === wanted ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1)!;
}
