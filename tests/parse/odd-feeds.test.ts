import {expect} from 'chai';
import {FeedError} from '../../src/model/feed-error.js';
import {parseFeed} from '../../src/parse/index.js';
import {listFixtures, readFixtureText} from '../tooling/fixtures.js';
import {item, pieces, placesOf} from './long-feeds.js';

const url = 'https://feed.example/nyheter/feed.xml';

/** Parses a text and reads the first items. @returns what the text is */
function read(text: string): string {
  try {
    const {items, ...feed} = parseFeed({url, contentType: '', text});
    JSON.stringify([feed, items.slice(0, 30)]);
    return 'feed';
  } catch (error) {
    return error instanceof FeedError ? error.code : String(error);
  }
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    yield ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }
}

const marks = ['<', '>', '&', '"', "'", '/', '=', ']]>', '<![CDATA[', '<!--', '{', '}', '\0', '\\'];

function damaged(text: string, seed: number): string {
  const numbers = randomNumbers(seed);
  const random = (below: number) => Math.floor(numbers.next().value * below);
  let result = text;
  for (let i = 0; i < 5; i++) {
    const at = random(result.length);
    const mark = marks[random(marks.length)]!;
    result = result.slice(0, at) + mark + result.slice(at + random(3));
  }
  return result;
}

const files = (await listFixtures('feeds')).filter(file => !file.endsWith('.expected.json'));
const texts = new Map<string, string>();
for (const file of files) texts.set(file, await readFixtureText(file));

function expectCalm(variants: Iterable<[name: string, text: string]>): void {
  for (const [name, text] of variants) expect(read(text), name).to.be.oneOf(['feed', 'not-a-feed']);
}

describe('an odd feed does no harm', () => {
  it('cut at every fortieth of its length', () => {
    function* cuts(): Generator<[string, string]> {
      for (const [file, text] of texts)
        for (let i = 1; i < 40; i++)
          yield [`${file} at ${i}/40`, text.slice(0, (text.length * i) / 40)];
    }
    expectCalm(cuts());
  });

  it('damaged in five places', () => {
    function* damages(): Generator<[string, string]> {
      for (const [file, text] of texts)
        for (let seed = 0; seed < 10; seed++) yield [`${file}, ${seed}`, damaged(text, seed)];
    }
    expectCalm(damages());
  });

  it('keeps what stands before a cut', () => {
    for (const file of ['feeds/rss/wordpress-full.xml', 'feeds/atom/youtube.xml']) {
      const text = texts.get(file)!;
      const end = Math.max(text.indexOf('</item>'), text.indexOf('</entry>')) + 10;
      for (let at = end; at < text.length; at++) {
        const feed = parseFeed({url, contentType: '', text: text.slice(0, at)});
        expect(feed.items, `${file} cut at ${at}`).not.to.be.empty;
      }
    }
  });
});

// A reader that goes over all of it for each piece takes longer than a test may.
const long = 500_000;
const times = (piece: string) => piece.repeat(long / piece.length);

describe('half a million characters are read once', () => {
  for (const [name, piece] of Object.entries(pieces)) {
    it(`of ${name}`, () => {
      expectCalm(placesOf(piece, long));
    });
  }

  it('of items', () => {
    expectCalm([['items', item('<title>T</title>').replace(/<item>.*<\/item>/, m => times(m))]]);
  });

  it('of permalinks, and many more of them', () => {
    expectCalm([['permalinks', item(`<title>T</title>${'<guid>x</guid>'.repeat(500_000)}`)]]);
  });

  it('of groups within groups', () => {
    const groups = `${'<media:group>'.repeat(250_000)}${'</media:group>'.repeat(250_000)}`;
    expectCalm([['groups', item(`<title>T</title>${groups}`)]]);
  });

  it('of a prefix', () => {
    expectCalm([['prefix', item('<title>T</title>').replace(/rss/g, `${times('a')}:rss`)]]);
  });

  it('of places of a post', () => {
    const places = Array.from({length: 400_000}, (_, i) => ({taxonomy: 'ort', name: `${i}`}));
    const post = {title: {rendered: 'T'}, _embedded: {'wp:term': [places]}};
    expectCalm([['places', JSON.stringify([post])]]);
  });

  it('of one word', () => {
    for (const word of [times('Å'), `a${times('\u0300\u0316')}`])
      expectCalm([['word', JSON.stringify({items: [{title: word, content_text: word}]})]]);
  });
});
