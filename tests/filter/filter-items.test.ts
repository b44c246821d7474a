import {expect} from 'chai';
import {filterItems, readAhead, type FacetContext} from '../../src/filter/filter-items.js';
import {
  emptyQuery,
  facetNames,
  type FacetName,
  type FeedQuery,
} from '../../src/model/feed-query.js';
import {date, newsItem, titlesOf} from '../model/samples.js';

const context: FacetContext = {timeZone: 'Europe/Stockholm', defaultPlace: ''};
const source = (title: string) => ({title, url: ''});
const items = [
  newsItem({
    ...{title: 'Krogar', topics: ['Trygghet', 'Kultur'], place: 'Karlstad'},
    ...{published: date('2023-10-19'), source: source('Aktuellt')},
  }),
  newsItem({
    ...{title: 'Föreningen', topics: ['trygghet'], place: 'Kil'},
    ...{published: date('2023-10-16'), source: source('Aktuellt')},
  }),
  newsItem({
    ...{title: 'Machoideal', topics: ['Skola'], place: 'karlstad'},
    ...{published: date('2022-12-31T23:30Z'), source: source('Riks')},
  }),
  newsItem({title: 'Budget'}),
];

const filtered = (
  query: Partial<FeedQuery>,
  names: readonly FacetName[] = facetNames,
  more: Partial<FacetContext> = {},
) => filterItems(items, {...emptyQuery, ...query}, names, {...context, ...more});

/** What a visitor sees of the facets: `Trygghet 2, Skola 1`. */
const seen = (query: Partial<FeedQuery>, name: FacetName, more: Partial<FacetContext> = {}) =>
  filtered(query, [name], more)
    .facets[0]!.values.map(({value, count}) => `${value} ${count}`)
    .join(', ');

describe('what a filter leaves', () => {
  const everything = ['Krogar', 'Föreningen', 'Machoideal', 'Budget'];
  const rows: [name: string, query: Partial<FeedQuery>, left: string[]][] = [
    ['is everything, in its order, without one', {}, everything],
    ['is what a search finds', {search: 'kro'}, ['Krogar']],
    ['is a topic', {topic: 'Trygghet'}, ['Krogar', 'Föreningen']],
    ['is a topic in whatever letter case', {topic: 'TRYGGHET'}, ['Krogar', 'Föreningen']],
    ['is no part of a topic', {topic: 'Trygg'}, []],
    ['is a place', {place: 'KARLSTAD'}, ['Krogar', 'Machoideal']],
    ['is a year in the zone', {year: '2023'}, ['Krogar', 'Föreningen', 'Machoideal']],
    ['is nothing of a year without news', {year: '2022'}, []],
    ['is a source', {source: 'riks'}, ['Machoideal']],
    ['is all of that together', {topic: 'trygghet', place: 'kil', search: 'för'}, ['Föreningen']],
    ['is nothing, where nothing has all of that', {topic: 'Skola', place: 'Kil'}, []],
  ];
  for (const [name, query, left] of rows) {
    it(name, () => expect(titlesOf(filtered(query).items)).to.deep.equal(left));
  }

  it('does not depend on which facets are shown', () => {
    expect(titlesOf(filtered({topic: 'Skola'}, []).items)).to.deep.equal(['Machoideal']);
  });

  it('knows the place of items that name none', () => {
    const {items: left} = filtered({place: 'Arvika'}, [], {defaultPlace: 'Arvika'});
    expect(titlesOf(left)).to.deep.equal(['Budget']);
    const found = filtered({search: 'arvika'}, [], {defaultPlace: 'Arvika'});
    expect(titlesOf(found.items)).to.deep.equal(['Budget']);
  });

  it('is the very objects that there were', () => {
    expect(filtered({search: 'budget'}).items[0]).to.equal(items[3]);
  });
});

describe('the facets', () => {
  it('are those that are wanted, in that order', () => {
    const names: FacetName[] = ['year', 'topic'];
    expect(filtered({}, names).facets.map(({name}) => name)).to.deep.equal(names);
    expect(filtered({}, []).facets).to.deep.equal([]);
  });

  const rows: [name: string, query: Partial<FeedQuery>, facet: FacetName, seen: string][] = [
    ['count topics, of any letter case as one', {}, 'topic', 'Trygghet 2, Kultur 1, Skola 1'],
    ['count places, as they are written first', {}, 'place', 'Karlstad 2, Kil 1'],
    ['count years in the zone, without undated items', {}, 'year', '2023 3'],
    ['count sources', {}, 'source', 'Aktuellt 2, Riks 1'],
    ['count what a search finds', {search: 'kro'}, 'topic', 'Trygghet 1, Kultur 1, Skola 0'],
    ['leave their own choice aside', {topic: 'skola'}, 'topic', 'Trygghet 2, Kultur 1, Skola 1'],
    [
      'count what another choice leaves',
      {place: 'Karlstad'},
      'topic',
      'Trygghet 1, Kultur 1, Skola 1',
    ],
    [
      'leave only their own choice aside',
      {topic: 'Skola', place: 'Kil'},
      'topic',
      'Trygghet 1, Kultur 0, Skola 0',
    ],
    [
      'leave only their own choice aside',
      {topic: 'Skola', place: 'Kil'},
      'place',
      'Karlstad 1, Kil 0',
    ],
    ['count nothing twice missed', {topic: 'Skola', place: 'Kil'}, 'source', 'Aktuellt 0, Riks 0'],
    ['count nothing for a choice that nobody has', {topic: 'Vatten'}, 'place', 'Karlstad 0, Kil 0'],
  ];
  for (const [name, query, facet, expected] of rows) {
    it(`${name}: ${facet} of ${JSON.stringify(query)}`, () => {
      expect(seen(query, facet)).to.equal(expected);
    });
  }

  it('count the place of items that name none', () => {
    expect(seen({}, 'place', {defaultPlace: 'Kil'})).to.equal('Karlstad 2, Kil 2');
    expect(seen({}, 'place', {defaultPlace: 'Arvika'})).to.equal('Karlstad 2, Kil 1, Arvika 1');
  });

  it('put the newest year first, and a turn of the year where the zone has it', () => {
    const dates = ['2022-12-31T23:30Z', '2019-01-01', '2024-05-05', '2020-06-06', '2020-07-07'];
    const years = (timeZone: string) =>
      filterItems(
        dates.map(written => newsItem({published: date(written)})),
        emptyQuery,
        ['year'],
        {timeZone, defaultPlace: ''},
      ).facets[0]!.values.map(({value}) => value);
    expect(years('Europe/Stockholm')).to.deep.equal(['2024', '2023', '2020', '2019']);
    expect(years('UTC')).to.deep.equal(['2024', '2022', '2020', '2019']);
  });

  it('put what most items have first, and keep that order while the visitor types', () => {
    const topics = [['Vatten'], ['Skola', 'Klimat'], ['Klimat', 'Skola'], ['Klimat']];
    const some = topics.map((topics, i) => newsItem({title: `${i}`, topics}));
    for (const search of ['', '0', '1', 'budget']) {
      const {facets} = filterItems(some, {...emptyQuery, search}, ['topic'], context);
      const order = facets[0]!.values.map(({value}) => value);
      expect(order).to.deep.equal(['Klimat', 'Skola', 'Vatten']);
    }
  });

  it('take names from a feed that a program would trip over', () => {
    const topics = ['__proto__', 'constructor', 'toString'];
    const odd = [newsItem({topics, place: '__proto__'})];
    const {facets, items: left} = filterItems(
      odd,
      {...emptyQuery, topic: '__PROTO__'},
      ['topic', 'place'],
      context,
    );
    expect(left).to.have.lengthOf(1);
    expect(facets[0]!.values.map(({value, count}) => [value, count])).to.deep.equal(
      topics.map(topic => [topic, 1]),
    );
  });
});

describe('reading ahead', () => {
  /** Items that count how often their title and their topics are asked for. */
  function counted(count: number) {
    const reads = {title: 0, topics: 0};
    const all = Array.from({length: count}, (_, i) => ({
      ...newsItem({place: `Ort ${i % 3}`}),
      get title() {
        return (reads.title++, `Nyhet ${i}`);
      },
      get topics() {
        return (reads.topics++, [`Ämne ${i % 2}`]);
      },
    }));
    return {reads, all};
  }

  it('goes on where it stopped, and ends with the last item', () => {
    const {all, reads} = counted(100);
    expect(readAhead(all, ['topic'], context, 0, -1)).to.equal(0);
    expect(readAhead(all.slice(0, 60), ['topic'], context, 0, Infinity)).to.equal(60);
    expect(readAhead(all, ['topic'], context, 60, Infinity)).to.equal(100);
    expect(reads.title).to.equal(100);
  });

  it('leaves nothing to be read when the visitor searches and chooses', () => {
    const {all, reads} = counted(50);
    expect(readAhead(all, ['topic', 'place'], context, 0, Infinity)).to.equal(50);
    const {title, topics} = reads;
    const query = {...emptyQuery, search: 'nyhet 33', topic: 'ämne 1'};
    const {items: found, facets} = filterItems(all, query, ['topic', 'place'], context);
    expect(titlesOf(found)).to.deep.equal(['Nyhet 33']);
    expect(facets[0]!.values.map(({value, count}) => [value, count])).to.deep.equal([
      ['Ämne 0', 0],
      ['Ämne 1', 1],
    ]);
    // The one that was found is asked for its title by this test.
    expect(reads).to.deep.equal({title: title + 1, topics});
  });

  it('that stopped half way counts nothing twice', () => {
    const {all} = counted(40);
    readAhead(all.slice(0, 20), ['place'], context, 0, Infinity);
    readAhead(all, ['place'], context, 0, Infinity);
    const {facets} = filterItems(all, emptyQuery, ['place', 'topic'], context);
    const counts = facets.map(({values}) => values.reduce((sum, {count}) => sum + count, 0));
    expect(counts).to.deep.equal([40, 40]);
  });
});
