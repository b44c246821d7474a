import {expect} from 'chai';
import {holdFeeds, type FeedHold, type HoldOptions} from '../../src/load/hold-feed.js';
import {FeedError} from '../../src/model/feed-error.js';
import {titlesOf} from '../model/samples.js';
import {jsonFeed, recordRequests} from './fake-fetch.js';

const url = 'https://example.org/feed.json';

describe('a feed that a page holds', () => {
  const asked = recordRequests();
  const holds: FeedHold[] = [];

  const hold = (options: Partial<HoldOptions> = {}, address = url) => {
    const taken = holdFeeds([address], {timeout: 10, ...options}, []);
    taken.answer.catch(() => {});
    holds.push(taken);
    return taken;
  };
  const failureOf = async ({answer}: FeedHold) => {
    const reason: unknown = await answer.catch((error: unknown) => error);
    expect(reason).to.be.instanceOf(FeedError);
    return reason as FeedError;
  };
  const titles = async ({answer}: FeedHold) => titlesOf((await answer).items);

  afterEach(() => holds.splice(0).forEach(({release}) => release()));

  it('is asked for once, however many hold it, and is the same for all', async () => {
    const all = [hold(), hold(), hold()];
    expect(asked.map(request => request.url)).to.deep.equal([url]);
    asked[0]!.answer(jsonFeed(['Krogar']));
    const feeds = await Promise.all(all.map(({answer}) => answer));
    expect(new Set(feeds).size).to.equal(1);
    expect(titlesOf(feeds[0]!.items)).to.deep.equal(['Krogar']);
  });

  it('is asked for under every address of its own', () => {
    hold();
    hold({}, `${url}?other`);
    expect(asked.map(request => request.url)).to.deep.equal([url, `${url}?other`]);
  });

  it('is shared with those who come later, while somebody holds it', async () => {
    const first = hold();
    const second = hold();
    asked[0]!.answer(jsonFeed(['Krogar']));
    await first.answer;
    first.release();
    expect(await titles(hold())).to.deep.equal(['Krogar']);
    second.release();
    expect(asked).to.have.lengthOf(1);
  });

  it('is asked for again when nobody held it any more', async () => {
    const first = hold();
    asked[0]!.answer(jsonFeed(['Krogar']));
    await first.answer;
    first.release();
    const second = hold();
    asked[1]!.answer(jsonFeed(['Föreningen']));
    expect(await titles(second)).to.deep.equal(['Föreningen']);
  });

  it('waits for the time that the first to ask has', async () => {
    const first = hold({timeout: 0.01});
    const second = hold({timeout: 3600});
    expect((await failureOf(first)).code).to.equal('timeout');
    expect((await failureOf(second)).code).to.equal('timeout');
  });

  describe('when it is let go', () => {
    it('by one of two, still reaches the other', async () => {
      const first = hold();
      const second = hold();
      first.release();
      expect(asked[0]!.aborted).to.equal(false);
      asked[0]!.answer(jsonFeed(['Krogar']));
      expect(await titles(second)).to.deep.equal(['Krogar']);
    });

    it('by the last one, is aborted, and asked for again by the next', async () => {
      const [first, second] = [hold(), hold()];
      first.release();
      second.release();
      expect(asked[0]!.aborted).to.equal(true);
      const next = hold();
      expect((await failureOf(first)).code).to.equal('aborted');
      asked[1]!.answer(jsonFeed(['Krogar']));
      expect(await titles(next)).to.deep.equal(['Krogar']);
      expect(asked).to.have.lengthOf(2);
    });

    it('twice by one, still belongs to the other', async () => {
      const first = hold();
      const second = hold();
      first.release();
      first.release();
      expect(asked[0]!.aborted).to.equal(false);
      asked[0]!.answer(jsonFeed(['Krogar']));
      expect(await titles(second)).to.deep.equal(['Krogar']);
    });

    it('twice by one, still belongs to those who came in between', () => {
      const first = hold();
      first.release();
      hold();
      first.release();
      expect(asked.map(({aborted}) => aborted)).to.deep.equal([true, false]);
    });
  });

  describe('that could not be had', () => {
    it('is never remembered, even while somebody holds the failure', async () => {
      const first = hold();
      asked[0]!.answer('', {status: 503});
      expect(await failureOf(first)).to.include({code: 'server', status: 503, url});
      const second = hold();
      asked[1]!.answer(jsonFeed(['Krogar']));
      expect(await titles(second)).to.deep.equal(['Krogar']);
      expect((await failureOf(first)).code).to.equal('server');
    });

    it('does not take the next request with it when it is let go', async () => {
      const first = hold();
      asked[0]!.fail();
      expect((await failureOf(first)).code).to.equal('blocked');
      const second = hold();
      first.release();
      expect(asked[1]!.aborted).to.equal(false);
      hold();
      expect(asked).to.have.lengthOf(2);
      asked[1]!.answer(jsonFeed(['Krogar']));
      expect(await titles(second)).to.deep.equal(['Krogar']);
    });

    it('because it is no feed, says so of its address', async () => {
      const first = hold();
      asked[0]!.answer('Hej!');
      expect(await failureOf(first)).to.include({code: 'not-a-feed', url});
    });

    it('because its address is none, asks nobody', async () => {
      expect((await failureOf(hold({}, 'flöde.json'))).code).to.equal('invalid-url');
      expect(asked).to.have.lengthOf(0);
    });
  });

  describe('when a newer one is wanted', () => {
    const answered = async (title: string, options?: Partial<HoldOptions>) => {
      const taken = hold(options);
      asked.at(-1)!.answer(jsonFeed([title]));
      return {...taken, at: (await taken.answer).fetchedAt};
    };

    it('is asked for with a word to the caches, which the first time is not', async () => {
      await answered('Krogar');
      hold({newerThan: Infinity});
      expect(asked.map(({cache}) => cache)).to.deep.equal([undefined, 'no-cache']);
    });

    it('is not asked for again while it is new enough', async () => {
      const {at, answer} = await answered('Krogar');
      expect(await hold({newerThan: at - 1}).answer).to.equal(await answer);
      expect(asked).to.have.lengthOf(1);
    });

    it('is asked for again when it is as old as that', async () => {
      const {at} = await answered('Krogar');
      hold({newerThan: at});
      expect(asked).to.have.lengthOf(2);
    });

    it('is not asked for twice at the same time', async () => {
      hold();
      hold({newerThan: Infinity});
      hold({newerThan: Infinity});
      expect(asked).to.have.lengthOf(1);
    });

    it('stays as it was for those who hold the older one', async () => {
      const old = await answered('Krogar');
      const renewed = await answered('Föreningen', {newerThan: Infinity});
      expect(await titles(old)).to.deep.equal(['Krogar']);
      expect(await titles(renewed)).to.deep.equal(['Föreningen']);
      old.release();
      expect(await titles(hold())).to.deep.equal(['Föreningen']);
      expect(asked).to.have.lengthOf(2);
    });

    it('is forgotten alone when it fails', async () => {
      const old = await answered('Krogar');
      const renewed = hold({newerThan: Infinity});
      asked[1]!.fail();
      expect((await failureOf(renewed)).code).to.equal('blocked');
      expect(await titles(old)).to.deep.equal(['Krogar']);
      hold();
      expect(asked).to.have.lengthOf(3);
    });
  });
});
