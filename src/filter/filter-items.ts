import type {FacetName, FeedQuery} from '../model/feed-query.js';
import type {NewsItem} from '../model/feed.js';
import {fold, matches, searchWords} from './search.js';
import {yearOf} from './year-of.js';

/** One value of a facet, and how many items the visitor would see with it. */
interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** A property that the visitor can filter by, with its values. */
export interface Facet {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}

/** What a query leaves of the items, and what its facets would leave instead. */
export interface Filtered {
  readonly items: readonly NewsItem[];
  readonly facets: readonly Facet[];
}

/** What decides which values an item has. */
export interface FacetContext {
  /** IANA name of the zone that decides in which year a moment is. */
  readonly timeZone: string;
  /** The place of items that name none. */
  readonly defaultPlace: string;
}

interface Counted {
  readonly value: string;
  count: number;
  total: number;
}

interface Tally {
  readonly name: FacetName;
  readonly values: Map<string, Counted>;
}

/**
 * Filters items by what the visitor asked for. A facet's counts leave its own choice aside. Years
 * are ordered newest first, other values by how many items have them.
 *
 * @param names the facets that are wanted, in order
 */
export function filterItems(
  items: readonly NewsItem[],
  query: FeedQuery,
  names: readonly FacetName[],
  context: FacetContext,
): Filtered {
  const words = searchWords(query.search);
  const place = fold(context.defaultPlace);
  const tallies = names.map((name): Tally => ({name, values: new Map()}));
  const chosen = (Object.keys(valuesOf) as FacetName[]).filter(name => query[name]);
  const shown = items.filter(item => {
    const missed = chosen.filter(name => !has(item, name, query[name], context));
    const found = missed.length < 2 && matches(item, words, place);
    for (const {name, values} of tallies) {
      const counts = found && missed.every(other => other === name);
      for (const value of valuesOf[name](item, context)) count(values, value, counts);
    }
    return found && !missed.length;
  });
  return {items: shown, facets: tallies.map(inOrder)};
}

const valuesOf: Record<FacetName, (item: NewsItem, context: FacetContext) => readonly string[]> = {
  topic: item => item.topics,
  place: ({place}, {defaultPlace}) => [place || defaultPlace].filter(Boolean),
  year: ({published}, {timeZone}) => (published ? [yearOf(published, timeZone)] : []),
  source: ({source: {title}}) => (title ? [title] : []),
};

function has(item: NewsItem, name: FacetName, wanted: string, context: FacetContext): boolean {
  const lower = wanted.toLowerCase();
  return valuesOf[name](item, context).some(value => value.toLowerCase() === lower);
}

function count(values: Tally['values'], value: string, counts: boolean): void {
  const key = value.toLowerCase();
  let entry = values.get(key);
  if (!entry) values.set(key, (entry = {value, count: 0, total: 0}));
  entry.total++;
  if (counts) entry.count++;
}

// The order must not change while the visitor types, so it is not by the counts that are shown.
function inOrder({name, values}: Tally): Facet {
  const rank = ({value, total}: Counted) => (name === 'year' ? Number(value) : total);
  return {name, values: [...values.values()].sort((a, b) => rank(b) - rank(a))};
}
