import {expect} from 'chai';
import {holdFeeds, type FeedHold} from '../../src/load/hold-feed.js';
import {holdTimers, type HeldTimers} from '../fetch/held-timers.js';
import {eventually, serve} from '../fetch/serve.js';
import {titlesOf} from '../model/samples.js';
import {jsonFeed} from './fake-fetch.js';

const titles = Array.from({length: 1000}, (_, i) => `Nyhet ${i}`);
const half = jsonFeed(titles).length / 2;

describe('parts of a feed that a page holds', () => {
  const holds: FeedHold[] = [];

  const hold = (...urls: string[]) => {
    const taken = holdFeeds(urls, {timeout: 900}, []);
    taken.answer.catch(() => {});
    holds.push(taken);
    return taken;
  };
  const firstOf = async ({parts}: FeedHold) => {
    for await (const part of parts()) return part;
    return null;
  };

  // The second for which those of several feeds that are there wait for the others.
  let patience: HeldTimers;
  beforeEach(() => (patience = holdTimers(1000)));
  afterEach(() => {
    holds.splice(0).forEach(({release}) => release());
    patience.restore();
  });

  it('are there before the whole, and the same for all who hold it', async () => {
    const {url, release} = await serve({body: jsonFeed(titles), holdAfter: half});
    const [one, other] = [hold(url), hold(url)];
    const part = (await firstOf(one))!;
    expect(part.isPartial).to.equal(true);
    expect(part.items.length).to.be.within(150, 600);
    expect(titlesOf(part.items)).to.deep.equal(titles.slice(0, part.items.length));
    expect(await firstOf(other)).to.equal(part);
    await release();
    const feed = await one.answer;
    expect(feed.isPartial).to.equal(false);
    expect(titlesOf(feed.items)).to.deep.equal(titles);
  });

  it('are none where the feed comes at once, or nobody can read its beginning', async () => {
    const quick = hold((await serve({body: jsonFeed(titles.slice(0, 9))})).url);
    expect(await firstOf(quick)).to.equal(null);
    const {url, release} = await serve({body: '.'.repeat(40_000), holdAfter: 20_000});
    const unreadable = hold(url);
    const outcome: unknown = await firstOf(unreadable).catch((error: unknown) => error);
    expect(outcome).to.include({code: 'not-a-feed'});
    await release();
  });

  it('end where the feed fails', async () => {
    const {url} = await serve({body: jsonFeed(titles), cut: half, framing: 'length'});
    const {answer, parts} = hold(url);
    const all = async () => {
      for await (const {isPartial} of parts()) expect(isPartial).to.equal(true);
    };
    const ends: unknown[] = await Promise.all([answer, all()].map(end => end.catch(why => why)));
    expect(ends[0]).to.include({code: 'server'}).and.equal(ends[1]);
  });

  it('go when nobody holds it any more', async () => {
    const {url, requests} = await serve({body: jsonFeed(titles), holdAfter: half});
    const taken = hold(url);
    await firstOf(taken);
    taken.release();
    expect(await eventually(async () => (await requests())[0]!.closed)).to.equal(true);
  });

  it('of several feeds are those that are there, when another is late', async () => {
    const quick = await serve({body: jsonFeed(['Budget'], {next_url: '/2'})});
    const failing = await serve({status: 404});
    const late = await serve({body: jsonFeed(['Krogar']), hold: true});
    const taken = hold(late.url, failing.url, quick.url);
    const first = firstOf(taken);
    await Promise.allSettled([quick, failing].map(({url}) => hold(url).answer));
    await eventually(() => patience.size > 0);
    patience.fire();
    const part = (await first)!;
    expect(part.isPartial).to.equal(true);
    expect(titlesOf(part.items)).to.deep.equal(['Budget']);
    expect(part.warnings.map(({code}) => code)).to.include('feed-failed');
    await late.release();
    const feed = await taken.answer;
    expect(titlesOf(feed.items)).to.deep.equal(['Krogar', 'Budget']);
    expect(feed.isPartial).to.equal(false);
  });

  it('of several feeds are none where all come, or all fail', async () => {
    const [one, two] = [await serve({body: jsonFeed(['Ett'])}), await serve({status: 500})];
    const taken = hold(one.url, two.url);
    const first = firstOf(taken);
    await taken.answer;
    patience.fire();
    expect(await first).to.equal(null);
    const other = await serve({status: 404});
    const outcome: unknown = await firstOf(hold(other.url, two.url)).catch(() => 'failed');
    expect(outcome).to.equal('failed');
  });
});
