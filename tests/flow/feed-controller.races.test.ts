import {expect} from '@open-wc/testing';
import {jsonFeed, recordRequests} from '../load/fake-fetch.js';
import {stopTime} from './clock.js';
import {ask, hostOf, karlstad, removeHosts, sverige} from './hosts.js';
import {watchListeners} from './page.js';

describe('the newest request of an element', () => {
  const asked = recordRequests();
  const time = stopTime();
  const listeners = watchListeners();
  const settle = () => time.clock.settle();

  afterEach(removeHosts);

  describe('for another address', () => {
    it('aborts the one before', async () => {
      const host = hostOf();
      ask(host, {urls: [sverige]});
      expect(asked.map(({url, aborted}) => [url, aborted])).to.deep.equal([
        [karlstad, true],
        [sverige, false],
      ]);
      await settle();
      expect(host.shown).to.deep.equal(['loading']);
      asked[1]!.answer(jsonFeed(['Budget']));
      await settle();
      expect(host.now).to.equal('ready Budget');
    });

    it('wins over an answer that comes late, since another element waits for it', async () => {
      const other = hostOf();
      const host = hostOf();
      ask(host, {urls: [sverige]});
      asked[1]!.answer(jsonFeed(['Budget']));
      await settle();
      asked[0]!.answer(jsonFeed(['Krogar']));
      await settle();
      expect(host.now).to.equal('ready Budget');
      expect(other.now).to.equal('ready Krogar');
    });

    it('wins over a failure that comes late', async () => {
      hostOf();
      const host = hostOf();
      ask(host, {urls: [sverige]});
      asked[0]!.fail();
      await settle();
      expect(host.now).to.equal('loading');
    });

    it('wins over an answer that came at the same time', async () => {
      const host = hostOf();
      asked[0]!.answer(jsonFeed(['Krogar']));
      ask(host, {urls: [sverige]});
      asked[1]!.answer(jsonFeed(['Budget']));
      await settle();
      expect(host.shown).to.deep.equal(['loading', 'ready Budget']);
    });

    it('does not show the feed of the old one meanwhile', async () => {
      const host = hostOf();
      asked[0]!.answer(jsonFeed(['Krogar']));
      await settle();
      ask(host, {urls: [sverige]});
      expect(host.now).to.equal('loading');
      asked[1]!.fail();
      await settle();
      expect(host.now).to.equal('failed blocked');
    });

    it('may be the first one again', async () => {
      const host = hostOf();
      ask(host, {urls: [sverige]});
      ask(host);
      expect(asked.map(({aborted}) => aborted)).to.deep.equal([true, true, false]);
      asked[2]!.answer(jsonFeed(['Krogar']));
      await settle();
      expect(host.shown).to.deep.equal(['loading', 'ready Krogar']);
    });

    it('may be for none', async () => {
      const host = hostOf();
      ask(host, {urls: []});
      expect(asked[0]!.aborted).to.equal(true);
      await settle();
      expect(host.now).to.equal('idle');
    });

    it('is told from two addresses with a comma between', () => {
      const host = hostOf({urls: [`${karlstad},${sverige}`]});
      ask(host, {urls: [karlstad, sverige]});
      const urls = asked.map(({url}) => url);
      expect(urls).to.deep.equal([`${karlstad},${sverige}`, karlstad, sverige]);
    });

    it('leaves the refresh that it overtook settled', async () => {
      const host = hostOf();
      asked[0]!.answer(jsonFeed(['Krogar']));
      await settle();
      const refreshed = host.feeds.refresh();
      ask(host, {urls: [sverige]});
      await settle();
      await refreshed;
      expect(host.now).to.equal('loading');
    });
  });

  describe('of an element that is taken out', () => {
    it('is aborted, and made again when the element is put back', async () => {
      const host = hostOf();
      host.remove();
      await settle();
      expect(asked[0]!.aborted).to.equal(true);
      expect(host.now).to.equal('idle');
      document.body.append(host);
      asked[1]!.answer(jsonFeed(['Krogar']));
      await settle();
      expect(host.now).to.equal('ready Krogar');
    });

    it('changes nothing when it is answered in the same moment', async () => {
      const host = hostOf();
      asked[0]!.answer(jsonFeed(['Krogar']));
      host.remove();
      await settle();
      expect(host.now).to.equal('idle');
    });

    it('leaves what there was, without another request when it is put back', async () => {
      const host = hostOf();
      asked[0]!.answer(jsonFeed(['Krogar']));
      await settle();
      void host.feeds.refresh();
      host.remove();
      await settle();
      expect(host.now).to.equal('ready Krogar');
      expect(asked[1]!.aborted).to.equal(true);
      document.body.append(host);
      await settle();
      expect(host.now).to.equal('ready Krogar');
      expect(asked).to.have.lengthOf(2);
    });

    it('is made when it is put back after it had failed', async () => {
      const host = hostOf();
      asked[0]!.fail();
      await settle();
      host.remove();
      await settle();
      document.body.append(host);
      asked[1]!.answer(jsonFeed(['Krogar']));
      await settle();
      expect(host.now).to.equal('ready Krogar');
    });

    it('is not made while the element is out, and then for what was asked last', async () => {
      const host = hostOf();
      host.remove();
      await settle();
      ask(host, {urls: [sverige]});
      ask(host, {urls: [sverige], timeout: 3});
      await settle();
      expect(asked).to.have.lengthOf(1);
      document.body.append(host);
      expect(asked.at(-1)!.url).to.equal(sverige);
    });

    it('goes on when the element is only moved', async () => {
      const host = hostOf();
      const box = document.createElement('div');
      document.body.append(box);
      box.append(host);
      host.remove();
      document.body.prepend(host);
      await settle();
      expect(asked.map(({aborted}) => aborted)).to.deep.equal([false]);
      asked[0]!.answer(jsonFeed(['Krogar']));
      await settle();
      box.append(host);
      await settle();
      expect(host.shown).to.deep.equal(['loading', 'ready Krogar']);
      expect(asked).to.have.lengthOf(1);
      box.remove();
    });

    it('leaves nothing behind', async () => {
      const host = hostOf({refreshEvery: 60});
      asked[0]!.answer(jsonFeed(['Krogar']));
      await settle();
      expect(listeners()).to.deep.equal(['online']);
      expect(time.clock.pending).to.deep.equal([60]);
      host.remove();
      await settle();
      expect(listeners()).to.deep.equal([]);
      expect(time.clock.pending).to.deep.equal([]);
    });
  });

  describe('of several elements with one address', () => {
    it('is one, and lasts until the last of them goes', async () => {
      const hosts = Array.from({length: 20}, () => hostOf());
      expect(asked).to.have.lengthOf(1);
      hosts.slice(1).forEach(host => host.remove());
      await settle();
      expect(asked[0]!.aborted).to.equal(false);
      hosts[0]!.remove();
      await settle();
      expect(asked[0]!.aborted).to.equal(true);
    });

    it('reaches them all, and those that come later', async () => {
      const hosts = Array.from({length: 20}, () => hostOf());
      asked[0]!.answer(jsonFeed(['Krogar']));
      await settle();
      hosts.push(hostOf());
      await settle();
      for (const {now} of hosts) expect(now).to.equal('ready Krogar');
      expect(asked).to.have.lengthOf(1);
    });

    it('is refreshed by one of them alone, without taking the others along', async () => {
      const [one, other] = [hostOf(), hostOf()];
      asked[0]!.answer(jsonFeed(['Krogar']));
      await settle();
      void one.feeds.refresh();
      asked[1]!.answer(jsonFeed(['Budget']));
      await settle();
      expect([one.now, other.now]).to.deep.equal(['ready Budget', 'ready Krogar']);
    });
  });
});
