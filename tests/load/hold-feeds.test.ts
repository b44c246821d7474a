import {expect} from 'chai';
import {holdFeeds, keptFeeds, type FeedHold} from '../../src/load/hold-feed.js';
import {FeedError} from '../../src/model/feed-error.js';
import type {Feed} from '../../src/model/feed.js';
import {titlesOf} from '../model/samples.js';
import {jsonFeed, recordRequests} from './fake-fetch.js';
import {withStorage} from './storage.js';

const karlstad = 'https://karlstad.example/feed.json';
const sverige = 'https://sverige.example/feed.json';

describe('several feeds that a page holds as one', () => {
  const asked = recordRequests();
  const holds: FeedHold[] = [];

  const hold = (...urls: string[]) => {
    const taken = holdFeeds(urls, {timeout: 10}, []);
    taken.answer.catch(() => {});
    holds.push(taken);
    return taken;
  };
  const urlsAsked = () => asked.map(({url}) => url);

  afterEach(() => holds.splice(0).forEach(({release}) => release()));

  it('are asked for at once, and are there when the last one is', async () => {
    const {answer} = hold(karlstad, sverige);
    expect(urlsAsked()).to.deep.equal([karlstad, sverige]);
    asked[1]!.answer(jsonFeed(['Budget', 'Klimat']));
    const first = await Promise.race([answer, new Promise(go => setTimeout(go, 20, 'waits'))]);
    expect(first).to.equal('waits');
    asked[0]!.answer(jsonFeed(['Krogar', 'Budget']));
    expect(titlesOf((await answer).items)).to.deep.equal(['Krogar', 'Budget', 'Klimat']);
  });

  it('share each request with those who hold one of them', async () => {
    const one = hold(sverige);
    const both = hold(karlstad, sverige);
    expect(urlsAsked()).to.deep.equal([sverige, karlstad]);
    one.release();
    expect(asked[0]!.aborted).to.equal(false);
    both.release();
    expect(asked.map(({aborted}) => aborted)).to.deep.equal([true, true]);
  });

  it('show the others when one fails, which a warning names', async () => {
    const {answer} = hold(karlstad, sverige);
    asked[0]!.answer('', {status: 404});
    asked[1]!.answer(jsonFeed(['Budget']));
    const {items, warnings} = await answer;
    expect(titlesOf(items)).to.deep.equal(['Budget']);
    const failed = warnings.filter(({code}) => code === 'feed-failed');
    expect(failed.map(({url}) => url)).to.deep.equal([karlstad]);
    expect(failed[0]!.message).to.include('404');
  });

  it('fail with the first one’s error when none could be had', async () => {
    const {answer} = hold(karlstad, sverige);
    asked[1]!.answer('', {status: 404});
    asked[0]!.answer('', {status: 500});
    const reason: unknown = await answer.catch((error: unknown) => error);
    expect(reason).to.be.instanceOf(FeedError).and.include({code: 'server', url: karlstad});
  });

  describe('when newer ones are wanted', () => {
    const newer = async (...answers: (readonly [string, ResponseInit?])[]) => {
      const before = asked.length;
      const taken = holdFeeds([karlstad, sverige], {timeout: 10, newerThan: Infinity}, last);
      holds.push(taken);
      answers.forEach((answer, i) => asked[before + i]!.answer(...answer));
      const {items, warnings} = await taken.answer;
      const failed = warnings.filter(({code}) => code === 'feed-failed').map(({url}) => url);
      return {titles: titlesOf(items), failed};
    };
    const gone = ['', {status: 404}] as const;
    let last: (Feed | null)[];

    beforeEach(async () => {
      last = [];
      const taken = holdFeeds([karlstad, sverige], {timeout: 10}, last);
      holds.push(taken);
      asked[0]!.answer(jsonFeed(['Krogar']));
      asked[1]!.answer(jsonFeed(['Budget']));
      await taken.answer;
    });

    it('keep what one that fails gave last, however often it fails, and say so', async () => {
      const kept = {titles: ['Krogar', 'Klimat'], failed: [karlstad]};
      expect(await newer(gone, [jsonFeed(['Klimat'])])).to.deep.equal(kept);
      expect(await newer(gone, [jsonFeed(['Klimat'])])).to.deep.equal(kept);
    });

    it('keep it no longer than it fails', async () => {
      await newer(gone, [jsonFeed(['Klimat'])]);
      const all = await newer([jsonFeed(['Bibliotek'])], [jsonFeed(['Klimat'])]);
      expect(all).to.deep.equal({titles: ['Bibliotek', 'Klimat'], failed: []});
    });

    it('fail where all fail', async () => {
      const reason: unknown = await newer(gone, gone).catch((error: unknown) => error);
      expect(reason).to.be.instanceOf(FeedError);
    });
  });

  describe('that have further pages', () => {
    const page = (number: number) => `${karlstad}?page=${number}`;

    it('name those that were not asked for', async () => {
      const {answer} = hold(karlstad, page(2));
      asked[0]!.answer(jsonFeed(['Nyast'], {next_url: page(2)}));
      asked[1]!.answer(jsonFeed(['Äldre'], {next_url: page(3)}));
      expect((await answer).next).to.deep.equal([page(3)]);
    });

    it('name none that leads in a circle', async () => {
      const {answer} = hold(karlstad, page(2));
      asked[0]!.answer(jsonFeed(['Nyast'], {next_url: page(2)}));
      asked[1]!.answer(jsonFeed(['Äldre'], {next_url: karlstad}));
      expect((await answer).next).to.deep.equal([]);
    });

    it('have an end even where every page names another', async () => {
      const urls = Array.from({length: 20}, (_, i) => page(i));
      const {answer} = hold(...urls);
      asked.forEach(({answer}, i) => answer(jsonFeed([`${i}`], {next_url: page(i + 1)})));
      expect((await answer).items).to.have.lengthOf(20);
      expect((await answer).next).to.deep.equal([]);
    });
  });

  describe('and keeps in the visitor’s browser', () => {
    const storage = withStorage();

    const load = async (url: string, keep: boolean, body = jsonFeed(['Krogar'])) => {
      const taken = holdFeeds([url], {timeout: 10, keep}, []);
      holds.push(taken);
      asked.at(-1)!.answer(body);
      await taken.answer.catch(() => {});
    };

    it('are none unless that is wanted', async () => {
      await load(karlstad, false);
      expect(storage.keys()).to.deep.equal([]);
      expect(keptFeeds([karlstad], [])).to.equal(null);
    });

    it('are there again without a request', async () => {
      await load(karlstad, true);
      await load(sverige, true, jsonFeed(['Budget', 'Krogar']));
      const count = asked.length;
      const feed = keptFeeds([sverige, 'https://other.example/', karlstad], []);
      expect(titlesOf(feed!.items)).to.deep.equal(['Budget', 'Krogar']);
      expect(asked).to.have.lengthOf(count);
    });

    it('are kept when one of those who share the request wants that', async () => {
      const plain = hold(karlstad);
      const keeping = holdFeeds([karlstad], {timeout: 10, keep: true}, []);
      holds.push(keeping);
      hold(karlstad);
      asked[0]!.answer(jsonFeed(['Krogar']));
      await plain.answer;
      expect(titlesOf(keptFeeds([karlstad], [])!.items)).to.deep.equal(['Krogar']);
    });

    it('stand for one of several that cannot be had', async () => {
      await load(karlstad, true);
      holds.splice(0).forEach(({release}) => release());
      const last: (Feed | null)[] = [];
      keptFeeds([karlstad, sverige], last);
      const taken = holdFeeds([karlstad, sverige], {timeout: 10, keep: true}, last);
      holds.push(taken);
      asked.at(-2)!.fail();
      asked.at(-1)!.answer(jsonFeed(['Budget']));
      expect(titlesOf((await taken.answer).items)).to.deep.equal(['Krogar', 'Budget']);
    });

    it('are not what is no feed, which leaves the last good one', async () => {
      await load(karlstad, true);
      holds.splice(0).forEach(({release}) => release());
      await load(karlstad, true, '<p>Driftstopp</p>');
      expect(titlesOf(keptFeeds([karlstad], [])!.items)).to.deep.equal(['Krogar']);
    });
  });
});
