import {expect} from 'chai';
import {loadFeed} from '../../src/load/load-feed.js';
import {FeedError} from '../../src/model/feed-error.js';
import {titlesOf} from '../model/samples.js';
import {jsonFeed} from './fake-fetch.js';

const url = 'https://example.org/feeds/karlstad.json';

/** A `fetch` that gives this text from this address. */
const answering =
  (body: BodyInit, address = url): typeof fetch =>
  async () =>
    Object.defineProperty(new Response(body), 'url', {value: address});

describe('loading a feed', () => {
  it('gives its items, and says when it was read', async () => {
    const before = Date.now();
    const feed = await loadFeed(url, {fetch: answering(jsonFeed(['Krogar', 'Föreningen']))});
    expect(titlesOf(feed.items)).to.deep.equal(['Krogar', 'Föreningen']);
    expect(feed.fetchedAt).to.be.within(before, Date.now());
  });

  it('resolves addresses against the one that the answer came from', async () => {
    const body = JSON.stringify({items: [{title: 'Krogar', url: '../krogar'}]});
    const moved = answering(body, 'https://new.example/feeds/karlstad.json');
    const {items} = await loadFeed(url, {fetch: moved});
    expect(items[0]!.url).to.equal('https://new.example/krogar');
  });

  for (const [name, body] of [
    ['nothing', ''],
    ['a text', 'Hej!'],
    ['a web page', '<!doctype html><title>Hej</title><p>Hej!'],
    ['JSON that is no feed', '{"hej": 1}'],
    ['a number', '5'],
    ['null', 'null'],
  ] as const) {
    it(`fails with a FeedError of its address when there is ${name}`, async () => {
      const loading = loadFeed(url, {fetch: answering(body)});
      const error: unknown = await loading.catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(FeedError).and.include({code: 'not-a-feed', url});
    });
  }

  it('hands on its options', async () => {
    const failing = {fetch: answering(jsonFeed([])), maxBytes: 5};
    const error: unknown = await loadFeed(url, failing).catch((reason: unknown) => reason);
    expect(error).to.include({code: 'too-large', url});
  });

  it('takes a URL', async () => {
    const asked: unknown[] = [];
    const fetch: typeof globalThis.fetch = async address => {
      asked.push(address);
      return new Response(jsonFeed(['Krogar']));
    };
    const feed = await loadFeed(new URL(url), {fetch});
    expect(asked).to.deep.equal([url]);
    expect(feed.items[0]!.source.url).to.equal(url);
  });

  it('reads an address as the page does, where there is one', async () => {
    const fetch: typeof globalThis.fetch = async address =>
      new Response(jsonFeed([String(address)]));
    const asked = () =>
      loadFeed('/nyheter.json', {fetch}).then(
        ({items}) => items[0]!.title,
        ({code}: FeedError) => code,
      );
    if ('document' in globalThis) {
      expect(await asked()).to.equal(new URL('/nyheter.json', location.href).href);
      return;
    }
    expect(await asked()).to.equal('invalid-url');
    const page = {baseURI: 'https://page.example/a/', querySelectorAll: () => []};
    Object.assign(globalThis, {document: page, location: new URL(page.baseURI)});
    try {
      expect(await asked()).to.equal('https://page.example/nyheter.json');
    } finally {
      for (const name of ['document', 'location']) Reflect.deleteProperty(globalThis, name);
    }
  });

  it('says why there was no answer, and outside of pages nothing of CORS', async () => {
    const refused = new Error('connect ECONNREFUSED 127.0.0.1:1');
    const thrown = new TypeError('fetch failed', {cause: refused});
    const loading = loadFeed(url, {fetch: () => Promise.reject(thrown)});
    const error = (await loading.catch((reason: unknown) => reason)) as FeedError;
    expect(error).to.be.instanceOf(FeedError).and.include({code: 'blocked', url, cause: thrown});
    expect(error.message).to.include(refused.message);
    if (!('document' in globalThis)) expect(error.message).to.not.include('Access-Control');
  });
});
