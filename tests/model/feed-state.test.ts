import {expect} from 'chai';
import {FeedError} from '../../src/model/feed-error.js';
import {feedOf, type FeedState} from '../../src/model/feed-state.js';
import type {Feed} from '../../src/model/feed.js';
import {newsFeed} from './samples.js';

const feed = newsFeed();
const error = new FeedError('offline', 'https://example.org/', 'no network');

describe('the feed that a state shows', () => {
  const rows: [name: string, state: FeedState, shown: Feed | null][] = [
    ['idle is none', {status: 'idle'}, null],
    ['loading for the first time is none', {status: 'loading', feed: null}, null],
    ['loading again is the last good one', {status: 'loading', feed}, feed],
    ['ready is its own', {status: 'ready', feed}, feed],
    ['failed is the last good one', {status: 'failed', error, feed}, feed],
    ['failed at first is none', {status: 'failed', error, feed: null}, null],
  ];
  for (const [name, state, shown] of rows) {
    it(`when ${name}`, () => expect(feedOf(state)).to.equal(shown));
  }
});
