import {expect} from '@open-wc/testing';
import {jsonFeed, recordRequests} from '../load/fake-fetch.js';
import {stopTime} from './clock.js';
import {ask, hostOf, karlstad, removeHosts, sverige} from './hosts.js';

describe('the feed of an element', () => {
  const asked = recordRequests();
  const time = stopTime();
  const settle = () => time.clock.settle();
  const urlsAsked = () => asked.map(({url}) => url);

  afterEach(removeHosts);

  it('is none without an address', async () => {
    const host = hostOf({urls: []});
    await settle();
    expect(host.feeds.state).to.deep.equal({status: 'idle'});
    expect(host.feeds.isStale).to.equal(false);
    expect(asked).to.have.lengthOf(0);
  });

  it('is loading, and then there', async () => {
    const host = hostOf();
    await settle();
    asked[0]!.answer(jsonFeed(['Krogar']));
    await settle();
    expect(host.shown).to.deep.equal(['loading', 'ready Krogar']);
    expect(urlsAsked()).to.deep.equal([karlstad]);
  });

  const failures: [name: string, fail: () => void, shown: string][] = [
    ['without an answer', () => asked[0]!.fail(), 'failed blocked'],
    ['not there', () => asked[0]!.answer('', {status: 404}), 'failed not-found'],
    ['no feed', () => asked[0]!.answer('Hej!'), 'failed not-a-feed'],
  ];
  for (const [name, fail, shown] of failures) {
    it(`is loading, and then failed: ${name}`, async () => {
      const host = hostOf();
      await settle();
      fail();
      await settle();
      expect(host.shown).to.deep.equal(['loading', shown]);
      expect(host.feeds.isStale).to.equal(false);
    });
  }

  it('failed when it took too long', async () => {
    const host = hostOf({timeout: 3});
    await time.clock.pass(2.9);
    expect(host.now).to.equal('loading');
    await time.clock.pass(0.2);
    expect(host.now).to.equal('failed timeout');
    expect(asked[0]!.aborted).to.equal(true);
  });

  it('failed where its address is none, without a request', async () => {
    const host = hostOf({urls: ['flöde.json']});
    await settle();
    expect(host.now).to.equal('failed invalid-url');
    expect(asked).to.have.lengthOf(0);
  });

  it('is several feeds as one, of which one may fail', async () => {
    const host = hostOf({urls: [karlstad, sverige]});
    asked[0]!.fail();
    asked[1]!.answer(jsonFeed(['Budget']));
    await settle();
    expect(host.now).to.equal('ready Budget');
  });

  it('is not asked for again by asking for the same', async () => {
    const host = hostOf();
    ask(host);
    asked[0]!.answer(jsonFeed(['Krogar']));
    await settle();
    ask(host);
    ask(host, {timeout: 5});
    await settle();
    expect(host.now).to.equal('ready Krogar');
    expect(asked).to.have.lengthOf(1);
  });

  describe('when it is refreshed', () => {
    const loadedHost = async () => {
      const host = hostOf();
      asked[0]!.answer(jsonFeed(['Krogar']));
      await settle();
      return host;
    };

    it('stays while the new one is on its way, past the caches', async () => {
      const host = await loadedHost();
      const refreshed = host.feeds.refresh();
      await settle();
      expect(host.now).to.equal('loading Krogar');
      asked[1]!.answer(jsonFeed(['Budget', 'Krogar']));
      await settle();
      await refreshed;
      expect(host.shown.slice(-2)).to.deep.equal(['loading Krogar', 'ready Budget Krogar']);
      expect(asked.map(({cache}) => cache)).to.deep.equal([undefined, 'no-cache']);
    });

    it('stays when the new one cannot be had, and is stale until it can', async () => {
      const host = await loadedHost();
      expect(host.feeds.isStale).to.equal(false);
      const refreshed = host.feeds.refresh();
      asked[1]!.answer('', {status: 500});
      await settle();
      await refreshed;
      expect(host.now).to.equal('failed server Krogar');
      expect(host.feeds.isStale).to.equal(true);
      void host.feeds.refresh();
      expect(host.now).to.equal('loading Krogar');
      expect(host.feeds.isStale).to.equal(true);
      asked[2]!.answer(jsonFeed(['Budget']));
      await settle();
      expect(host.now).to.equal('ready Budget');
      expect(host.feeds.isStale).to.equal(false);
    });

    it('comes after it could not be had', async () => {
      const host = hostOf();
      asked[0]!.fail();
      await settle();
      void host.feeds.refresh();
      expect(host.now).to.equal('loading');
      asked[1]!.answer(jsonFeed(['Krogar']));
      await settle();
      expect(host.now).to.equal('ready Krogar');
    });

    it('is asked for once, however often the reader presses', async () => {
      const host = await loadedHost();
      const presses = [host.feeds.refresh(), host.feeds.refresh(), host.feeds.refresh()];
      asked[1]!.answer(jsonFeed(['Budget']));
      await settle();
      await Promise.all(presses);
      expect(host.now).to.equal('ready Budget');
      expect(asked).to.have.lengthOf(2);
    });

    it('settles at once where there is nothing to ask for', async () => {
      await hostOf({urls: []}).feeds.refresh();
      const removed = hostOf();
      removed.remove();
      await removed.feeds.refresh();
      expect(asked).to.have.lengthOf(1);
    });
  });
});
