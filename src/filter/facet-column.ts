import type {FacetName} from '../model/feed-query.js';
import type {NewsItem} from '../model/feed.js';
import {yearOf} from './year-of.js';

/** What decides which values an item has. */
export interface FacetContext {
  /** IANA name of the zone that decides in which year a moment is. */
  readonly timeZone: string;
  /** The place of items that name none. */
  readonly defaultPlace: string;
}

const valuesOf: Record<FacetName, (item: NewsItem, context: FacetContext) => readonly string[]> = {
  topic: item => item.topics,
  place: ({place}, {defaultPlace}) => [place || defaultPlace].filter(Boolean),
  year: ({published}, {timeZone}) => (published ? [yearOf(published, timeZone)] : []),
  source: ({source: {title}}) => (title ? [title] : []),
};

/** The values that items have of one facet, as numbers, so that counting them costs little. */
export class FacetColumn {
  /** The values, as the first item with each writes it. */
  readonly values: string[] = [];
  /** How many items have each value. */
  readonly totals: number[] = [];
  readonly #numbers = new Map<string, number>();
  // The values' numbers of all items in a row, and where those of each end.
  readonly #cells: number[] = [];
  readonly #ends: number[] = [];

  constructor(
    readonly name: FacetName,
    readonly context: FacetContext,
  ) {}

  /** How many items have been read. */
  get length(): number {
    return this.#ends.length;
  }

  read(item: NewsItem): void {
    for (const value of valuesOf[this.name](item, this.context)) {
      const key = value.toLowerCase();
      let number = this.#numbers.get(key);
      if (number === undefined) {
        number = this.values.push(value) - 1;
        this.#numbers.set(key, number);
        this.totals.push(0);
      }
      this.totals[number]!++;
      this.#cells.push(number);
    }
    this.#ends.push(this.#cells.length);
  }

  /** The number of a value in whatever letter case, or -1. */
  numberOf(value: string): number {
    return this.#numbers.get(value.toLowerCase()) ?? -1;
  }

  /** Whether the item at a position has a value. */
  has(position: number, number: number): boolean {
    const end = this.#ends[position]!;
    for (let at = this.#ends[position - 1] ?? 0; at < end; at++)
      if (this.#cells[at] === number) return true;
    return false;
  }

  /** Adds the item at a position to the counts of its values. */
  count(position: number, counts: number[]): void {
    const end = this.#ends[position]!;
    for (let at = this.#ends[position - 1] ?? 0; at < end; at++) counts[this.#cells[at]!]!++;
  }
}
