import {expect} from 'chai';
import {keepCopy, keptFeed} from '../../src/load/kept-copy.js';
import {titlesOf} from '../model/samples.js';
import {jsonFeed} from './fake-fetch.js';
import {inBrowser, withOtherStorage, withStorage} from './storage.js';

const url = 'https://example.org/feed.json';
const document = (text: string) => ({url, contentType: 'application/json', text});

describe('the copy of a feed in the visitor’s browser', () => {
  const storage = withStorage();
  const warnings: string[] = [];
  const {warn} = console;
  const {now} = Date;

  beforeEach(() => {
    warnings.length = 0;
    console.warn = (text: string) => void warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
    Date.now = now;
  });

  // Milliseconds after a moment of 2023.
  const keepAt = (age: number, address: string, text = jsonFeed([address])) => {
    Date.now = () => 1_697_700_000_000 + age;
    keepCopy(address, document(text));
  };
  const kept = (address: string) => titlesOf(keptFeed(address)?.items ?? []);

  it('is the feed as it was, with its age', () => {
    keepAt(0, url, jsonFeed(['Krogar'], {title: 'Aktuellt'}));
    Date.now = () => 1800000000000;
    const feed = keptFeed(url)!;
    expect(feed).to.include({title: 'Aktuellt', fetchedAt: 1697700000000});
    expect(titlesOf(feed.items)).to.deep.equal(['Krogar']);
  });

  it('is found by the address that was asked for, and resolved against the final one', () => {
    const text = JSON.stringify({items: [{title: 'Krogar', url: 'krogar'}]});
    keepCopy('https://example.org/old', {...document(text), url: 'https://example.org/new/feed'});
    expect(keptFeed('https://example.org/old')!.items[0]!.url).to.equal(
      'https://example.org/new/krogar',
    );
    expect(keptFeed('https://example.org/new/feed')).to.equal(null);
  });

  it('is replaced by a newer one', () => {
    keepAt(1, url, jsonFeed(['Gammalt']));
    keepAt(2, url, jsonFeed(['Nytt']));
    expect(kept(url)).to.deep.equal(['Nytt']);
    expect(storage.keys()).to.have.lengthOf(1);
  });

  it('is one of eight: the oldest goes, by age and not by name', () => {
    const ages = [5, 3, 9, 1, 7, 2, 8, 4];
    ages.forEach(age => keepAt(age, `a${age}`));
    expect(storage.keys()).to.have.lengthOf(8);
    keepAt(10, 'newest');
    expect(storage.keys()).to.have.lengthOf(8);
    expect(kept('a1')).to.deep.equal([]);
    expect(kept('a2')).to.deep.equal(['a2']);
    expect(kept('newest')).to.deep.equal(['newest']);
    keepAt(11, 'newest');
    expect(kept('a2')).to.deep.equal(['a2']);
  });

  it('leaves everything else in the storage alone', () => {
    const theirs = 'test-of-somebody-else';
    globalThis.localStorage.setItem(theirs, 'not JSON');
    for (let age = 0; age < 12; age++) keepAt(age, `a${age}`);
    expect(globalThis.localStorage[theirs]).to.equal('not JSON');
    globalThis.localStorage.removeItem(theirs);
    expect(warnings).to.deep.equal([]);
  });

  it('is of a million characters at most', () => {
    const start = jsonFeed(['Krogar']);
    keepCopy(url, document(start.padEnd(1_000_001)));
    expect(keptFeed(url)).to.equal(null);
    keepCopy(url, document(start.padEnd(1_000_000)));
    expect(kept(url)).to.deep.equal(['Krogar']);
  });

  const broken: [name: string, change: (copy: Record<string, unknown>) => unknown][] = [
    ['that is no JSON', () => undefined],
    ['of nothing', () => null],
    ['that is a number', () => 5],
    ['without a text', ({text: _, ...copy}) => copy],
    ['whose text is no feed', copy => ({...copy, text: 'Hej!'})],
    ['whose text is no text', copy => ({...copy, text: {}})],
  ];
  for (const [name, change] of broken) {
    it(`${name} is none, and does not hinder a new one`, () => {
      for (let age = 0; age < 8; age++) keepAt(age, `a${age}`);
      const key = storage.keys().find(name => name.endsWith('a3'))!;
      const copy = JSON.parse(globalThis.localStorage[key] as string) as Record<string, unknown>;
      globalThis.localStorage.setItem(key, JSON.stringify(change(copy)) ?? '{');
      expect(keptFeed('a3')).to.equal(null);
      keepAt(8, url);
      expect(kept(url)).to.deep.equal([url]);
      keepAt(9, 'a3');
      expect(kept('a3')).to.deep.equal(['a3']);
      expect(storage.keys()).to.have.lengthOf(8);
      expect(warnings).to.deep.equal([]);
    });
  }

  describe('is only warned of', () => {
    const throws = () => {
      throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
    };
    const tryIt = () => {
      keepCopy(url, document(jsonFeed(['Krogar'])));
      expect(keptFeed(url)).to.equal(null);
    };

    afterEach(() => {
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include(url);
    });

    it('where the storage is full', () => {
      const prototype = Object.getPrototypeOf(globalThis.localStorage) as Storage;
      const {setItem} = prototype;
      prototype.setItem = throws;
      try {
        tryIt();
      } finally {
        prototype.setItem = setItem;
      }
    });

    // WebKit may go on reading the real storage where another one is put in its place.
    if (!inBrowser) {
      const rows: [name: string, get: () => unknown][] = [
        ['where the storage is blocked', throws],
        ['where there is none', () => undefined],
        ['where there is null', () => null],
      ];
      for (const [name, get] of rows) it(name, () => withOtherStorage(get, tryIt));
    }
  });
});
