import {expect} from 'chai';
import {fold, matches, searchWords} from '../../src/filter/search.js';
import type {NewsItem} from '../../src/model/feed.js';
import {newsItem} from '../model/samples.js';

const finds = (item: Partial<NewsItem>, search: string, place = '') =>
  matches(newsItem(item), searchWords(search), fold(place));

/** What a visitor types, and titles that it must find or must not find. */
const typed: [search: string, found: string[], notFound: string[]][] = [
  ['', ['', 'Krogar'], []],
  [' \t\n\u00a0 ', ['', 'Krogar'], []],
  ['krogar', ['Krogar', 'KROGAR', 'ölkrogar', 'Karlstads krogar – hur?'], ['Kro gar', 'Krog']],
  ['KRO', ['krogar'], ['korg']],
  ['å', ['Å', 'år', 'gå'], ['a', 'ä', 'Ö']],
  ['ä', ['Ä', 'läs'], ['a', 'å', 'e']],
  ['ö', ['ÖL', 'kör'], ['o', 'ø', 'ä']],
  ['a', ['A', 'å', 'ä', 'à'], ['ö', 'e', 'æ']],
  ['o', ['o', 'ö', 'ó'], ['ø', 'å']],
  ['värmland', ['Värmland', 'VÄRMLAND'], ['Varmland', 'Vårmland']],
  ['varmland', ['Värmland', 'Varmland', 'Vårmland'], ['Vermland']],
  ['ange', ['Ånge', 'Ange'], ['Inge']],
  ['orebro', ['Örebro', 'Orebro'], []],
  ['Örebro', ['örebro'], ['Orebro']],
  ['rakåt', ['rakåt', 'råkåt'], ['rakat', 'räkät']],
  ['åaä', ['åaä', 'åää'], ['aaä', 'åaa']],
  ['ide', ['idé', 'IDÉ', 'ide'], []],
  ['idé', ['idé', 'ide', 'idè'], []],
  ['muller', ['Müller', 'Muller'], ['Möller']],
  ['müller', ['Müller', 'Muller'], []],
  ['strasse', [], ['Straße']],
  ['øre', ['Øre'], ['ore', 'öre']],
  ['va\u0308rmland', ['Värmland', 'Va\u0308rmland'], ['Varmland']],
  ['värmland', ['Va\u0308rmland'], []],
  ['a\u030al', ['ål', 'A\u030al', '\u212bl'], ['al']],
  ['\u0301', ['', 'Krogar'], []],
  ['krogar \u0308', ['Krogar'], ['Budget']],
  ['krogar öl', ['Öl på krogar', 'krogaröl'], ['Krogar', 'Öl', 'ol krogar']],
  ['krogar krogar', ['Krogar'], []],
  ['  krogar   öppet ', ['Öppet på krogar'], []],
  ['🌱', ['Grönt 🌱'], ['Grönt', '🌲']],
  ['10 000', ['10 000 kr', '000 10'], ['10 00']],
  ['.*', ['a.*b'], ['abc']],
  ['(', ['a (b)'], ['ab']],
];

describe('a search', () => {
  for (const [search, found, notFound] of typed) {
    it(`for "${search}" finds ${found.join(', ') || 'nothing'}`, () => {
      for (const title of found) expect(finds({title}, search), title).to.equal(true);
    });

    if (notFound.length) {
      it(`for "${search}" does not find ${notFound.join(', ')}`, () => {
        for (const title of notFound) expect(finds({title}, search), title).to.equal(false);
      });
    }
  }

  const item: Partial<NewsItem> = {
    title: 'Längre öppettider',
    excerpt: 'Hur resonerade vi?',
    topics: ['Trygghet', 'Kultur & fritid'],
    place: 'Karlstad',
    authors: ['Ada'],
    id: 'id-1',
    url: 'https://example.org/adress',
    source: {title: 'Källan', url: ''},
  };

  for (const search of ['öppettider', 'resonerade', 'trygghet', 'fritid', 'karlstad']) {
    it(`finds ${search} wherever it stands`, () => expect(finds(item, search)).to.equal(true));
  }

  it('finds an item whose words stand in different places', () => {
    expect(finds(item, 'trygghet karlstad öppettider')).to.equal(true);
    expect(finds(item, 'trygghet karlstad budget')).to.equal(false);
  });

  for (const search of ['ada', 'id-1', 'adress', 'källan', 'trygghetkultur', 'vi?trygghet']) {
    it(`does not find ${search}`, () => expect(finds(item, search)).to.equal(false));
  }

  it('finds the place of items that name none, as it is shown', () => {
    expect(finds({title: 'Krogar'}, 'krogar karlstad', 'Karlstad')).to.equal(true);
    expect(finds({title: 'Krogar'}, 'örebro', 'Örebro')).to.equal(true);
    expect(finds({title: 'Krogar'}, 'karlstad', '')).to.equal(false);
    expect(finds({title: 'Krogar', place: 'Kil'}, 'karlstad', 'Karlstad')).to.equal(false);
  });

  it('reads an item once, however often it is searched', () => {
    let reads = 0;
    const counted = {
      ...newsItem(),
      get title() {
        return (reads++, 'Krogar');
      },
    };
    for (const search of ['krogar', 'budget', 'k']) matches(counted, searchWords(search), fold(''));
    expect(reads).to.equal(1);
  });
});

describe('the words of a search', () => {
  it('are what stands between white space', () => {
    const words = searchWords(' Öl\tpå \u00a0grind\n').map(({source}) => source);
    expect(words).to.deep.equal(['öl', 'på', 'grind']);
  });

  for (const search of ['', ' \n', '\u0301', '\u0308 \u030a']) {
    it(`are none in ${JSON.stringify(search)}, which would stand everywhere without end`, () => {
      expect(searchWords(search)).to.deep.equal([]);
    });
  }
});

describe('where a word stands', () => {
  const positions = (text: string, search: string) =>
    [...fold(text).matchAll(searchWords(search)[0]!)].map(({index}) => index);

  const rows: [text: string, search: string, found: number[]][] = [
    ['Åre och åre', 'åre', [0, 8]],
    ['are Åre are åre', 'åre', [4, 12]],
    ['are Åre', 'are', [0, 4]],
    ['Gör gor gör', 'gör', [0, 8]],
    ['aaaa', 'aa', [0, 2]],
    ['idé, ide', 'idé', [0, 5]],
    ['Krogar', 'budget', []],
    ['', 'budget', []],
  ];
  for (const [text, search, found] of rows) {
    it(`is ${JSON.stringify(found)} for ${search} in "${text}"`, () => {
      expect(positions(text, search)).to.deep.equal(found);
    });
  }

  it('is the same in the text as it is written, where folding keeps its length', () => {
    for (const text of ['Räksmörgås på Öland', 'IDÉ Über Straße', '🌱 grönt']) {
      expect(fold(text)).to.have.lengthOf(text.length);
    }
  });

  it('is looked for once in long texts', () => {
    for (const word of ['ä'.repeat(200), 'a'.repeat(200) + 'b'])
      expect(positions('a'.repeat(1_000_000), word)).to.deep.equal([]);
  });
});
