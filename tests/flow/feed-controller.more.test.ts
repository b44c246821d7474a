import {expect} from '@open-wc/testing';
import {jsonFeed, recordRequests} from '../load/fake-fetch.js';
import {withStorage} from '../load/storage.js';
import {stopTime} from './clock.js';
import {ask, hostOf, karlstad, removeHosts, sverige} from './hosts.js';

describe('the feed of an element', () => {
  const asked = recordRequests();
  const time = stopTime();
  const settle = () => time.clock.settle();
  const urlsAsked = () => asked.map(({url}) => url);

  afterEach(removeHosts);

  describe('with further pages', () => {
    const page = (number: number) => `${karlstad}?page=${number}`;

    it('grows by them when more is asked for, and keeps what there is meanwhile', async () => {
      const host = hostOf();
      asked[0]!.answer(jsonFeed(['Nyast'], {next_url: page(2)}));
      await settle();
      host.feeds.more();
      host.feeds.more();
      expect(host.now).to.equal('loading Nyast');
      asked[1]!.answer(jsonFeed(['Äldre'], {next_url: page(3)}));
      await settle();
      expect(host.now).to.equal('ready Nyast Äldre');
      host.feeds.more();
      asked[2]!.answer(jsonFeed(['Äldst']));
      await settle();
      expect(host.now).to.equal('ready Nyast Äldre Äldst');
      host.feeds.more();
      expect(urlsAsked()).to.deep.equal([karlstad, page(2), page(3)]);
    });

    it('is refreshed with them', async () => {
      const host = hostOf();
      asked[0]!.answer(jsonFeed(['Nyast'], {next_url: page(2)}));
      await settle();
      host.feeds.more();
      asked[1]!.answer(jsonFeed(['Äldre']));
      await settle();
      void host.feeds.refresh();
      expect(urlsAsked().slice(2)).to.deep.equal([karlstad, page(2)]);
    });

    it('forgets them when another one is asked for', async () => {
      const host = hostOf();
      asked[0]!.answer(jsonFeed(['Nyast'], {next_url: page(2)}));
      await settle();
      host.feeds.more();
      ask(host, {urls: [sverige]});
      expect(urlsAsked()).to.deep.equal([karlstad, page(2), sverige]);
      expect(asked.map(({aborted}) => aborted)).to.deep.equal([false, true, false]);
    });

    it('stays as it is when one of them cannot be had', async () => {
      const host = hostOf();
      asked[0]!.answer(jsonFeed(['Nyast'], {next_url: page(2)}));
      await settle();
      host.feeds.more();
      asked[1]!.fail();
      await settle();
      expect(host.now).to.equal('ready Nyast');
    });

    it('asks for none before the first is there', () => {
      const host = hostOf();
      host.feeds.more();
      expect(urlsAsked()).to.deep.equal([karlstad]);
    });
  });

  describe('that is kept in the visitor’s browser', () => {
    const storage = withStorage();

    const keep = async () => {
      const host = hostOf({keep: true});
      asked[0]!.answer(jsonFeed(['Kopian']));
      await settle();
      host.remove();
      await settle();
    };

    it('is shown at once the next time, as stale until the new one is there', async () => {
      await keep();
      const host = hostOf({keep: true});
      expect(host.now).to.equal('loading Kopian');
      expect(host.feeds.isStale).to.equal(true);
      asked[1]!.answer(jsonFeed(['Krogar']));
      await settle();
      expect(host.now).to.equal('ready Krogar');
      expect(host.feeds.isStale).to.equal(false);
    });

    it('is shown when the new one cannot be had', async () => {
      await keep();
      const host = hostOf({keep: true});
      asked[1]!.fail();
      await settle();
      expect(host.now).to.equal('failed blocked Kopian');
      expect(host.feeds.isStale).to.equal(true);
    });

    it('does not take the place of what is shown already', async () => {
      await keep();
      const host = hostOf({keep: true});
      asked[1]!.answer(jsonFeed(['Krogar']));
      await settle();
      storage.keys().forEach(key => localStorage.removeItem(key));
      void host.feeds.refresh();
      expect(host.now).to.equal('loading Krogar');
      expect(host.feeds.isStale).to.equal(false);
    });

    it('is not shown to an element that does not want it', async () => {
      await keep();
      expect(hostOf().now).to.equal('loading');
    });

    it('is asked for again by an element that was taken out too early', async () => {
      await keep();
      const host = hostOf({keep: true});
      host.remove();
      await settle();
      expect(host.feeds.isStale).to.equal(true);
      document.body.append(host);
      expect(asked).to.have.lengthOf(3);
      asked[2]!.answer(jsonFeed(['Krogar']));
      await settle();
      expect(host.now).to.equal('ready Krogar');
    });
  });
});
