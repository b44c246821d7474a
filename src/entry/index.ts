/**
 * The elements' classes and every type that speaks of them. Importing registers nothing:
 * `mp-widgets/define` does.
 *
 * @module
 */
export {FeedElement} from '../elements/feed-element.js';
export {FeedErrorEvent, FeedLoadEvent} from '../elements/feed-element.events.js';
export {MpNewsFilter} from '../elements/news-filter/news-filter.js';
export {MpNewsList} from '../elements/news-list/news-list.js';
export {FilterChangeEvent, ItemClickEvent} from '../elements/news-list/news-list.events.js';
export {MpPolicyArea} from '../elements/policy-area/policy-area.js';
export {FeedError, type FeedErrorCode} from '../model/feed-error.js';
export type {FacetName, FeedQuery, FeedSelection} from '../model/feed-query.js';
export type {FeedState} from '../model/feed-state.js';
export type {Feed, FeedDate, FeedImage, FeedSource, FeedWarning, NewsItem} from '../model/feed.js';
export type {PolicyArea, Priority} from '../model/policy-area.js';
export type {SafeElement, SafeHtml, SafeNode} from '../model/safe-html.js';
export {addLanguage, type Strings} from '../strings/strings.js';
export {version} from './version.js';
