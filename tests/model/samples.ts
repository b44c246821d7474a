import type {Feed, FeedDate, NewsItem} from '../../src/model/feed.js';

/** An item with what a test is about, and nothing else. */
export function newsItem(fields: Partial<NewsItem> = {}): NewsItem {
  return {
    ...{id: '', url: null, title: '', published: null, updated: null, place: '', topics: []},
    ...{excerpt: '', image: null, authors: [], language: '', source: {title: '', url: ''}},
    ...fields,
  };
}

/** A feed with what a test is about, and nothing else. */
export function newsFeed(fields: Partial<Feed> = {}): Feed {
  return {
    ...{title: '', homeUrl: null, language: '', place: '', items: [], areas: [], warnings: []},
    ...{next: [], fetchedAt: 0},
    ...fields,
  };
}

/** `2023-10-19` is a day, `2023-10-19T08:00Z` a moment. */
export function date(text: string): FeedDate {
  return {instant: Date.parse(text), hasTime: text.includes('T')};
}

export const titlesOf = (items: readonly NewsItem[]) => items.map(({title}) => title);
