import {expect} from 'chai';
import type {FeedDocument} from '../../src/model/feed-document.js';
import {FeedError} from '../../src/model/feed-error.js';
import {parseFeed, parseLazily} from '../../src/parse/index.js';

const url = 'https://feed.example/nyheter/feed';
const parse = (text: string, contentType = '') => parseFeed({url, contentType, text});
const jsonFeed = (items: unknown[], feed = {}) =>
  JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'Nyheter', ...feed, items});
const rss = (items: string) =>
  `<rss version="2.0"><channel><title>Nyheter</title>${items}</channel></rss>`;

describe('parsing a feed', () => {
  it('says when, and of which feed its items are', () => {
    const feed = parseFeed({url, contentType: '', text: jsonFeed([{title: 'A'}])}, 17);
    expect(feed.fetchedAt).to.equal(17);
    expect(feed.items[0]!.source).to.deep.equal({title: 'Nyheter', url});
    expect(parse(rss('')).fetchedAt).to.be.closeTo(Date.now(), 5000);
  });

  for (const text of [{items: []}, [], 5, null, true, new Uint8Array(2), () => '']) {
    it(`of what is no text, but ${typeof text}, says so`, () => {
      expect(() => parseFeed({url, text: text as unknown as string}))
        .to.throw(FeedError, `is no text, but ${typeof text}`)
        .with.property('code', 'not-a-feed');
    });
  }

  it('of nothing at all is an empty document', () => {
    for (const nothing of [undefined, null, {}])
      expect(() => parseFeed(nothing as FeedDocument)).to.throw(FeedError, /empty/);
  });

  it('calls a source that has no title by its host', () => {
    const {title, items} = parse(jsonFeed([{title: 'A'}], {title: ''}));
    expect(title).to.equal('');
    expect(items[0]!.source.title).to.equal('feed.example');
  });

  it('tells an error what it found, and what can be read', () => {
    const error = (() => {
      try {
        return parse('<!doctype html><html></html>');
      } catch (thrown) {
        return thrown as FeedError;
      }
    })();
    expect(error).to.be.instanceOf(FeedError).with.property('code', 'not-a-feed');
    expect(error).to.include({url, status: 0});
    expect(error)
      .to.have.property('message')
      .that.matches(/^https:\S+ is a web page.*JSON Feed, RSS, Atom or WordPress/);
  });

  for (const [contentType, text, warned] of [
    ['', rss('<item><title>A</title></item>'), false],
    ['application/rss+xml; charset=utf-8', rss(''), false],
    ['text/xml', rss(''), false],
    ['text/html', rss(''), true],
    ['application/json', rss(''), true],
    ['application/feed+json', jsonFeed([]), false],
    ['application/json', jsonFeed([]), false],
    ['text/plain', jsonFeed([]), true],
    ['application/xml', '[]', true],
  ] as const)
    it(`${warned ? 'warns of' : 'takes'} ${contentType || 'no type'} for ${text.slice(0, 4)}`, () => {
      const codes = parse(text, contentType).warnings.map(({code}) => code);
      expect(codes).to.deep.equal(warned ? ['content-type'] : []);
    });

  it('counts what it leaves out', () => {
    const {warnings} = parse(jsonFeed([{}, {title: 'A'}, null]));
    expect(warnings).to.have.length(1);
    expect(warnings[0])
      .to.include({code: 'items-left-out', url})
      .with.property('message')
      .that.matches(/^2 /);
  });

  it('takes a document that says no more than its text, and tells of one that says nothing', () => {
    const read = (document: object) => parseFeed(document as FeedDocument);
    const {items, warnings} = read({text: rss('<item><title>A</title></item>')});
    expect(items[0]!.source).to.deep.equal({title: 'Nyheter', url: ''});
    expect(warnings).to.deep.equal([]);
    expect(() => read({})).to.throw(FeedError, 'an empty document');
  });

  it('takes an address that is none', () => {
    const text = rss('<item><title>A</title><link>/a</link><guid>https://x.example/</guid></item>');
    expect(parseFeed({url: '', contentType: '', text}).items[0]!.url).to.equal(
      'https://x.example/',
    );
  });
});

describe('an item', () => {
  const text = jsonFeed([
    {id: 1, title: 'A', tags: ['x'], date_published: '2023-10-19', image: '/a.png'},
  ]);

  it('gives the same value every time it is asked', () => {
    const [item] = parse(text).items;
    for (const field of ['published', 'topics', 'image'] as const)
      expect(item![field], field).to.be.ok.and.to.deep.equal(item![field]);
  });

  it('has all its fields as JSON', () => {
    const image = {url: 'https://feed.example/a.png', alt: '', width: null, height: null};
    expect(JSON.parse(JSON.stringify(parse(text).items))).to.deep.equal([
      {
        ...{id: '1', url: null, title: 'A', published: {instant: 1697673600000, hasTime: false}},
        ...{updated: null, place: '', topics: ['x'], excerpt: '', image, authors: [], language: ''},
        source: {title: 'Nyheter', url},
      },
    ]);
  });

  it('is named by what it has, where it has no id', () => {
    const ids = parse(jsonFeed([{url: '/a'}, {title: 'B'}, {image: '/c.png'}])).items.map(
      ({id}) => id,
    );
    expect(ids).to.deep.equal(['https://feed.example/a', 'B', 'https://feed.example/c.png']);
  });

  it('of an element is not read before it is looked at', () => {
    const {parse: parseDate} = Date;
    let read = 0;
    Date.parse = text => (read++, parseDate(text));
    try {
      const date = 'Thu, 19 Oct 2023 08:00:00 GMT';
      const text = rss(`<item><title>A</title><pubDate>${date}</pubDate></item>`.repeat(9));
      const {items} = parseLazily({url, text});
      expect(read).to.equal(0);
      expect(items[0]!.published).to.include({hasTime: true});
      expect(read).to.equal(1);
    } finally {
      Date.parse = parseDate;
    }
  });
});

describe('a feed’s own keys', () => {
  it('change nothing', () => {
    parse(
      '{"__proto__":{"x":1},"items":[{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}},"title":"A"}]}',
    );
    parse(rss('<item><title __proto__="x">A</title><__proto__>B</__proto__><constructor/></item>'));
    expect(({} as Record<string, unknown>).x).to.equal(undefined);
  });
});
