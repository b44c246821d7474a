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
});
