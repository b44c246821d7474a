/**
 * Feeds without elements, and without Lit, for Node and browsers.
 *
 * @module
 */
export type {FetchOptions} from '../fetch/fetch-document.js';
export {loadFeed} from '../load/load-feed.js';
export type {FeedDocument} from '../model/feed-document.js';
export {FeedError, type FeedErrorCode} from '../model/feed-error.js';
export type {Feed, FeedDate, FeedImage, FeedSource, FeedWarning, NewsItem} from '../model/feed.js';
export type {PolicyArea, Priority} from '../model/policy-area.js';
export type {SafeElement, SafeHtml, SafeNode} from '../model/safe-html.js';
export {parseFeed} from '../parse/index.js';
