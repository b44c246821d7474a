import {facetNames, type FacetName, type FeedQuery} from '../model/feed-query.js';
import type {NewsItem} from '../model/feed.js';
import {FacetColumn, type FacetContext} from './facet-column.js';
import {fold, matches, searchText, searchWords} from './search.js';

export type {FacetContext} from './facet-column.js';

/** One value of a facet, and how many items the visitor would see with it. */
interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** A property that the visitor can filter by, with its values. */
export interface Facet {
  readonly name: FacetName;
  /** `null` while they are not known. */
  readonly values: readonly FacetValue[] | null;
}

interface CountedFacet extends Facet {
  readonly values: readonly FacetValue[];
}

/** What a query leaves of the items, and what its facets would leave instead. */
interface Filtered {
  readonly items: readonly NewsItem[];
  readonly facets: readonly CountedFacet[];
}

type Items = readonly NewsItem[];

interface Columns {
  readonly context: FacetContext;
  readonly of: {[name in FacetName]?: FacetColumn};
}

const columns = new WeakMap<Items, Columns>();

/** What has been read of a facet so far; it is read once for a list of items. */
function columnOf(items: Items, name: FacetName, context: FacetContext): FacetColumn {
  let known = columns.get(items);
  if (known?.context !== context) columns.set(items, (known = {context, of: {}}));
  return (known.of[name] ??= new FacetColumn(name, context));
}

/** A facet's values in all of the items. */
function wholeColumn(items: Items, name: FacetName, context: FacetContext): FacetColumn {
  const column = columnOf(items, name, context);
  while (column.length < items.length) column.read(items[column.length]!);
  return column;
}

/**
 * Reads what filtering will ask of the items, until time is up.
 *
 * @param names the facets that will be wanted
 * @param from position of the first item that has not been read
 * @param milliseconds how long it may take
 * @returns the position to go on from; the number of items where all has been read
 */
export function readAhead(
  items: Items,
  names: readonly FacetName[],
  context: FacetContext,
  from: number,
  milliseconds: number,
): number {
  const wanted = names.map(name => columnOf(items, name, context));
  const end = performance.now() + milliseconds;
  for (; from < items.length && (from % 16 || performance.now() < end); from++) {
    searchText(items[from]!);
    for (const column of wanted) if (column.length === from) column.read(items[from]!);
  }
  return from;
}

/**
 * Filters items by what the visitor asked for. A facet's counts leave its own choice aside. Years
 * are ordered newest first, other values by how many items have them.
 *
 * @param names the facets that are wanted, in order
 */
export function filterItems(
  items: Items,
  query: FeedQuery,
  names: readonly FacetName[],
  context: FacetContext,
): Filtered {
  const words = searchWords(query.search);
  const place = fold(context.defaultPlace);
  const tallies = names.map(name => {
    const column = wholeColumn(items, name, context);
    return {column, counts: column.totals.map(() => 0)};
  });
  const chosen = facetNames
    .filter(name => query[name])
    .map(name => {
      const column = wholeColumn(items, name, context);
      return {column, number: column.numberOf(query[name])};
    });
  if (!words.length && !chosen.length && !names.length) return {items, facets: []};
  const shown = items.filter((item, i) => {
    let missed: FacetColumn | undefined;
    for (const {column, number} of chosen) {
      if (column.has(i, number)) continue;
      if (missed) return false;
      missed = column;
    }
    if (!matches(item, words, place)) return false;
    for (const {column, counts} of tallies)
      if (!missed || missed === column) column.count(i, counts);
    return !missed;
  });
  return {items: shown, facets: tallies.map(inOrder)};
}

// The order must not change while the visitor types, so it is not by the counts that are shown.
function inOrder({column, counts}: {column: FacetColumn; counts: readonly number[]}): CountedFacet {
  const {name, values, totals} = column;
  const rank = (number: number) => (name === 'year' ? Number(values[number]) : totals[number]!);
  const order = [...values.keys()].sort((a, b) => rank(b) - rank(a));
  return {name, values: order.map(number => ({value: values[number]!, count: counts[number]!}))};
}
