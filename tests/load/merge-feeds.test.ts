import {expect} from 'chai';
import {mergeFeeds} from '../../src/load/merge-feeds.js';
import {FeedError} from '../../src/model/feed-error.js';
import type {PolicyArea} from '../../src/model/policy-area.js';
import {newsFeed, newsItem, titlesOf} from '../model/samples.js';

const bad = (url: string, message: string) => new FeedError('server', url, message, 500);
/** A feed of items with these titles and addresses. */
const items = (...pairs: [title: string, url: string | null][]) =>
  newsFeed({items: pairs.map(([title, url]) => newsItem({title, url}))});
const warning = (code: string) => ({code, message: code, url: ''});
const area = (slug: string) => ({slug}) as PolicyArea;

describe('several feeds as one', () => {
  it('have all their items, in the order of the feeds', () => {
    const merged = mergeFeeds([
      items(['Krogar', 'https://a.example/1'], ['Föreningen', 'https://a.example/2']),
      items(['Budget', 'https://b.example/1']),
    ]);
    expect(titlesOf(merged.items)).to.deep.equal(['Krogar', 'Föreningen', 'Budget']);
  });

  it('have an article once, as the first feed has it, however its address is written', () => {
    const merged = mergeFeeds([
      items(['Först', 'https://www.a.example/1/']),
      items(['Igen', 'http://a.example/1?utm_source=rss#top'], ['Mer', 'https://a.example/2']),
      items(['Och igen', 'https://a.example/1']),
    ]);
    expect(titlesOf(merged.items)).to.deep.equal(['Först', 'Mer']);
  });

  it('have every item that has no address', () => {
    const merged = mergeFeeds([items(['Ett', null], ['Två', null]), items(['Ett', null])]);
    expect(titlesOf(merged.items)).to.deep.equal(['Ett', 'Två', 'Ett']);
  });

  it('keep each item as the very object that it is, so that nothing is read twice', () => {
    const item = newsItem({url: 'https://a.example/1'});
    expect(mergeFeeds([newsFeed(), newsFeed({items: [item]})]).items[0]).to.equal(item);
  });

  it('are named after the first one that there is', () => {
    const first = {title: 'Ett', homeUrl: 'https://a.example/', language: 'sv', place: 'Karlstad'};
    const other = {title: 'Två', homeUrl: 'https://b.example/', language: 'en', place: 'Kil'};
    const merged = mergeFeeds([null, newsFeed(first), newsFeed(other)]);
    expect(merged).to.include(first);
  });

  it('have all areas, all further pages and all warnings, with one for each that failed', () => {
    const feeds = [
      newsFeed({
        areas: [area('trygghet')],
        next: ['https://a.example/2'],
        warnings: [warning('a')],
      }),
      null,
      newsFeed({areas: [area('skola')], next: ['https://b.example/2'], warnings: [warning('b')]}),
    ];
    const errors: FeedError[] = [];
    errors[1] = bad('https://x.example/', 'It broke');
    errors[3] = bad('https://y.example/', 'It broke too');
    const merged = mergeFeeds(feeds, errors);
    expect(merged.areas.map(({slug}) => slug)).to.deep.equal(['trygghet', 'skola']);
    expect(merged.next).to.deep.equal(['https://a.example/2', 'https://b.example/2']);
    expect(merged.warnings).to.deep.equal([
      warning('a'),
      warning('b'),
      {code: 'feed-failed', message: 'It broke', url: 'https://x.example/'},
      {code: 'feed-failed', message: 'It broke too', url: 'https://y.example/'},
    ]);
  });

  it('are as old as the oldest of them', () => {
    const merged = mergeFeeds([3, 1, 2].map(fetchedAt => newsFeed({fetchedAt})));
    expect(merged.fetchedAt).to.equal(1);
  });

  it('leave the feeds that they are made of as they were', () => {
    const one = newsFeed({items: Object.freeze([newsItem({url: 'https://a.example/'})])});
    Object.freeze(one);
    mergeFeeds([one], [bad('https://x.example/', 'no')]);
    expect(one.warnings).to.deep.equal([]);
  });
});
