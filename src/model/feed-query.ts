/** A property of an item that a visitor can filter by. */
export const facetNames = ['topic', 'place', 'year', 'source'] as const;
export type FacetName = (typeof facetNames)[number];

/** Everything that a visitor can ask for. */
export const queryNames = ['search', ...facetNames] as const;

/** What the visitor asks for, within the selection. An empty string asks for nothing. */
export type FeedQuery = Readonly<Record<(typeof queryNames)[number], string>>;

/** What the embedder shows at all. Empty lists leave nothing out. Letter case does not matter. */
export interface FeedSelection {
  /** Only items with one of these topics. */
  readonly topic: readonly string[];
  /** Only items from one of these places. */
  readonly place: readonly string[];
  /** Only items with one of these keywords in title, excerpt or topics. */
  readonly include: readonly string[];
  /** No items with one of these keywords in title, excerpt or topics. */
  readonly exclude: readonly string[];
  /** The most items that are ever shown. */
  readonly limit: number;
  /** The place of items that name none; empty: they have none. */
  readonly defaultPlace: string;
}

/** A query of what there is by each name. */
export function queryOf(read: (name: (typeof queryNames)[number]) => string): FeedQuery {
  return Object.fromEntries(queryNames.map(name => [name, read(name)])) as FeedQuery;
}

export const emptyQuery = queryOf(() => '');

/** Whether a query asks for nothing. */
export function isEmptyQuery(query: FeedQuery): boolean {
  return !Object.values(query).some(Boolean);
}
