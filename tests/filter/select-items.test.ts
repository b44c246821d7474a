import {expect} from 'chai';
import {selectItems} from '../../src/filter/select-items.js';
import type {FeedSelection} from '../../src/model/feed-query.js';
import type {NewsItem} from '../../src/model/feed.js';
import {date, newsItem, titlesOf} from '../model/samples.js';

const now = Date.parse('2023-10-19T12:00Z');
const all: FeedSelection = {
  ...{topic: [], place: [], include: [], exclude: [], limit: Infinity, defaultPlace: ''},
};
const selected = (items: readonly NewsItem[], selection: Partial<FeedSelection> = {}) =>
  titlesOf(selectItems(items, {...all, ...selection}, now));

describe('the order of the news', () => {
  /** Items that are called after when they were published; an empty one is undated. */
  const order = (...dates: string[]) =>
    selected(
      dates.map((title, i) =>
        newsItem({title: title || `undated ${i}`, published: title ? date(title) : null}),
      ),
    );

  const rows: [name: string, given: string[], shown: string[]][] = [
    [
      'is newest first',
      ['2023-10-12', '2023-10-19T08:00Z', '2022-01-01', '2023-10-16'],
      ['2023-10-19T08:00Z', '2023-10-16', '2023-10-12', '2022-01-01'],
    ],
    [
      'puts undated items last, as the feed has them',
      ['', '2023-10-12', '', '2023-10-16', ''],
      ['2023-10-16', '2023-10-12', 'undated 0', 'undated 2', 'undated 4'],
    ],
    ['keeps a feed without dates as it is', ['', '', ''], ['undated 0', 'undated 1', 'undated 2']],
    [
      'puts a day after the moments of that day',
      ['2023-10-16', '2023-10-16T00:00:01Z', '2023-10-15T23:59Z'],
      ['2023-10-16T00:00:01Z', '2023-10-16', '2023-10-15T23:59Z'],
    ],
    [
      'puts the future after today, and as the feed has it',
      ['2099-01-01', '2023-10-19T12:01Z', '2023-10-19', '2023-10-18T23:59Z', '2023-10-19T12:00Z'],
      ['2023-10-19T12:00Z', '2023-10-19', '2099-01-01', '2023-10-19T12:01Z', '2023-10-18T23:59Z'],
    ],
    [
      'goes on before 1970',
      ['1969-12-31', '1970-01-02', '1900-01-01'],
      ['1970-01-02', '1969-12-31', '1900-01-01'],
    ],
  ];
  for (const [name, given, shown] of rows) {
    it(name, () => expect(order(...given)).to.deep.equal(shown));
  }

  it('keeps items of one moment as the feed has them', () => {
    const titles = Array.from({length: 50}, (_, i) => `${i}`);
    const items = titles.map(title => newsItem({title, published: date('2023-10-12T08:00Z')}));
    expect(selected(items)).to.deep.equal(titles);
  });

  it('is that of now unless told', () => {
    const [past, future] = [-60_000, 60_000].map(offset =>
      newsItem({title: `${offset}`, published: {instant: Date.now() + offset, hasTime: true}}),
    );
    expect(titlesOf(selectItems([future!, past!], all))).to.deep.equal(['-60000', '60000']);
  });

  it('leaves the feed as it is', () => {
    const items = Object.freeze([
      newsItem({published: date('2023-10-12')}),
      newsItem({published: date('2023-10-16')}),
    ]);
    expect(selectItems(items, all, now)[0]).to.equal(items[1]);
  });
});

describe('what an embedder shows at all', () => {
  const items = [
    newsItem({title: 'Krogar', topics: ['Trygghet', 'Kultur, fritid'], place: 'Karlstad'}),
    newsItem({title: 'Budget', excerpt: 'Mer till skolan', place: 'Kil'}),
    newsItem({title: 'Skolan', topics: ['SKOLA', 'trygghet']}),
    newsItem({title: 'Föreningar', topics: ['Tryggheten']}),
  ];
  const rows: [name: string, selection: Partial<FeedSelection>, shown: string[]][] = [
    ['is everything', {}, ['Krogar', 'Budget', 'Skolan', 'Föreningar']],
    ['is a topic, in whatever letter case', {topic: ['tryggHET']}, ['Krogar', 'Skolan']],
    ['is one of several topics', {topic: ['Skola', 'Kultur, fritid']}, ['Krogar', 'Skolan']],
    ['is nothing of a topic that nobody has', {topic: ['Vatten']}, []],
    ['is a place', {place: ['KARLSTAD']}, ['Krogar']],
    ['is one of several places', {place: ['Kil', 'Karlstad']}, ['Krogar', 'Budget']],
    [
      'is a place that items without one have',
      {place: ['kil'], defaultPlace: 'Kil'},
      ['Budget', 'Skolan', 'Föreningar'],
    ],
    [
      'is nothing without a place, where a place is asked for',
      {place: ['']},
      ['Skolan', 'Föreningar'],
    ],
    ['is a keyword in title, excerpt or topics', {include: ['skola']}, ['Budget', 'Skolan']],
    ['is a keyword of one letter case or another', {include: ['FÖRENING']}, ['Föreningar']],
    ['is one of several keywords', {include: ['krog', 'budget']}, ['Krogar', 'Budget']],
    ['is no keyword across two texts', {include: ['Budget Mer', 'Budgetmer']}, []],
    ['is no keyword of a place', {include: ['Karlstad']}, []],
    ['is what lacks a keyword', {exclude: ['SKOLA']}, ['Krogar', 'Föreningar']],
    ['is what lacks every keyword', {exclude: ['skola', 'krog']}, ['Föreningar']],
    [
      'is what fits everything that is asked for',
      {topic: ['Trygghet'], include: ['skola', 'krog'], exclude: ['kultur']},
      ['Skolan'],
    ],
    ['is a few at most', {limit: 2}, ['Krogar', 'Budget']],
    ['is a few of what fits', {topic: ['Trygghet'], limit: 1}, ['Krogar']],
    ['is no more than there is', {limit: 99}, ['Krogar', 'Budget', 'Skolan', 'Föreningar']],
  ];
  for (const [name, selection, shown] of rows) {
    it(name, () => expect(selected(items, selection)).to.deep.equal(shown));
  }

  it('is the newest few, not the first few', () => {
    const dated = ['2023-10-12', '2023-10-16', '2023-10-14'].map(title =>
      newsItem({title, published: date(title)}),
    );
    expect(selected(dated, {limit: 2})).to.deep.equal(['2023-10-16', '2023-10-14']);
  });
});
