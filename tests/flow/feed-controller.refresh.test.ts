import {expect} from '@open-wc/testing';
import {jsonFeed, recordRequests} from '../load/fake-fetch.js';
import {stopTime} from './clock.js';
import {ask, hostOf, removeHosts, sverige} from './hosts.js';
import {hidePage} from './page.js';

describe('a feed that is asked for again', () => {
  const asked = recordRequests();
  const time = stopTime();
  const page = hidePage();
  const {random} = Math;

  beforeEach(() => (Math.random = () => 0));
  afterEach(() => (Math.random = random));
  afterEach(removeHosts);

  const settle = () => time.clock.settle();
  const pass = (seconds: number) => time.clock.pass(seconds);

  const answerLast = async (title: string) => {
    asked.at(-1)!.answer(jsonFeed([title]));
    await settle();
  };
  const failLast = async (status = 503, headers: Record<string, string> = {}) => {
    asked.at(-1)!.answer('', {status, headers});
    await settle();
  };
  const loadedHost = async (refreshEvery = 60) => {
    const host = hostOf({refreshEvery});
    await answerLast('Krogar');
    return host;
  };
  /** Seconds until the next request. */
  const nextAfter = async (most: number) => {
    const [wait = Infinity] = time.clock.pending;
    const before = asked.length;
    await pass(Math.min(wait, most));
    return asked.length > before ? wait : null;
  };

  describe('every minute', () => {
    it('is asked for then, past the caches, and not before', async () => {
      const host = await loadedHost();
      await pass(59.9);
      expect(asked).to.have.lengthOf(1);
      await pass(0.2);
      expect(asked[1]!.cache).to.equal('no-cache');
      expect(host.now).to.equal('loading Krogar');
      await answerLast('Budget');
      expect(host.now).to.equal('ready Budget');
    });

    it('is asked for a minute after each answer', async () => {
      await loadedHost();
      await pass(60);
      await pass(9);
      await answerLast('Budget');
      await pass(59.9);
      expect(asked).to.have.lengthOf(2);
      await pass(0.1);
      expect(asked).to.have.lengthOf(3);
    });

    it('is never asked for unless that is wanted', async () => {
      await loadedHost(0);
      await pass(1e6);
      expect(asked).to.have.lengthOf(1);
    });

    it('is asked for once by several elements', async () => {
      const hosts = [await loadedHost(), hostOf({refreshEvery: 60})];
      await settle();
      await pass(60);
      expect(asked).to.have.lengthOf(2);
      await answerLast('Budget');
      for (const {now} of hosts) expect(now).to.equal('ready Budget');
    });

    it('is asked for at another pace when that is wanted', async () => {
      const host = await loadedHost();
      await pass(50);
      ask(host, {refreshEvery: 10});
      expect(await nextAfter(100)).to.equal(10);
      await answerLast('Budget');
      ask(host, {refreshEvery: 0});
      expect(await nextAfter(1e6)).to.equal(null);
    });

    it('is asked for in time although the element renders, and is moved', async () => {
      const host = await loadedHost();
      await pass(50);
      ask(host, {refreshEvery: 60});
      document.body.prepend(host);
      await settle();
      expect(await nextAfter(100)).to.equal(10);
    });

    it('is not asked for twice at once when the pace changes meanwhile', () => {
      const host = hostOf({timeout: 20});
      ask(host, {timeout: 20, refreshEvery: 3});
      expect(time.clock.pending).to.deep.equal([20]);
    });

    it('is asked for when the reader wants, and a minute after that', async () => {
      const host = await loadedHost();
      await pass(50);
      void host.feeds.refresh();
      await answerLast('Budget');
      expect(await nextAfter(100)).to.equal(60);
    });

    it('is not asked for while the page is hidden, but as soon as it is seen', async () => {
      await loadedHost();
      page.hide();
      await pass(300);
      expect(asked).to.have.lengthOf(1);
      page.hide();
      expect(asked).to.have.lengthOf(1);
      page.show();
      await settle();
      expect(asked).to.have.lengthOf(2);
      page.show();
      await settle();
      expect(asked).to.have.lengthOf(2);
    });

    it('is not asked for too early when the page was hidden shortly', async () => {
      await loadedHost();
      page.hide();
      await pass(30);
      page.show();
      expect(await nextAfter(100)).to.equal(30);
    });

    it('is not asked for by an element that is out, nor when the page is seen again', async () => {
      const host = await loadedHost();
      page.hide();
      await pass(60);
      host.remove();
      await settle();
      page.show();
      await pass(600);
      expect(asked).to.have.lengthOf(1);
    });

    it('is asked for a minute after the element is put back', async () => {
      const host = await loadedHost();
      host.remove();
      await pass(600);
      document.body.append(host);
      expect(host.now).to.equal('ready Krogar');
      expect(await nextAfter(100)).to.equal(60);
    });

    it('is another one, when another address is asked for', async () => {
      const host = await loadedHost();
      ask(host, {urls: [sverige], refreshEvery: 60});
      await answerLast('Riks');
      await pass(60);
      expect(asked.at(-1)!.url).to.equal(sverige);
      expect(asked).to.have.lengthOf(3);
    });
  });

  describe('after failures', () => {
    it('is asked for ever more rarely, up to 32 times', async () => {
      await loadedHost();
      await pass(60);
      const pauses: (number | null)[] = [];
      for (let failure = 0; failure < 7; failure++) {
        await failLast();
        pauses.push(await nextAfter(1e4));
      }
      expect(pauses).to.deep.equal([120, 240, 480, 960, 1920, 1920, 1920]);
    });

    it('is asked for at the old pace when it is there again', async () => {
      const host = await loadedHost();
      await pass(60);
      await failLast();
      expect(host.now).to.equal('failed server Krogar');
      await pass(120);
      await failLast();
      await pass(240);
      await answerLast('Budget');
      expect(await nextAfter(100)).to.equal(60);
    });

    it('is not asked for before its time by a change of pace', async () => {
      const host = hostOf();
      await failLast();
      ask(host, {refreshEvery: 30});
      expect(asked).to.have.lengthOf(1);
      expect(await nextAfter(100)).to.equal(60);
    });

    it('is not asked for by all pages at one moment', async () => {
      Math.random = () => 0.999;
      await loadedHost();
      await pass(60);
      await failLast();
      expect(await nextAfter(1e4)).to.be.within(140, 150);
    });

    it('is not asked for before the server wants that', async () => {
      await loadedHost();
      await pass(60);
      await failLast(503, {'retry-after': '1000'});
      expect(await nextAfter(1e4)).to.equal(1000);
      await failLast(429, {'retry-after': '5'});
      expect(await nextAfter(1e4)).to.equal(240);
    });

    it('is not asked for at all, whatever the server wants, where that is not wanted', async () => {
      hostOf();
      await failLast(503, {'retry-after': '5'});
      expect(await nextAfter(1e6)).to.equal(null);
    });

    it('is not asked for any more when it is gone, but by the reader', async () => {
      const host = await loadedHost();
      await pass(60);
      await failLast(410);
      dispatchEvent(new Event('online'));
      expect(asked).to.have.lengthOf(2);
      ask(host, {refreshEvery: 30});
      expect(await nextAfter(1e6)).to.equal(null);
      void host.feeds.refresh();
      await answerLast('Budget');
      expect(host.now).to.equal('ready Budget');
      expect(await nextAfter(100)).to.equal(30);
    });

    it('begins anew with another address', async () => {
      const host = await loadedHost();
      await pass(60);
      await failLast();
      ask(host, {urls: [sverige], refreshEvery: 60});
      await failLast();
      expect(await nextAfter(1e4)).to.equal(120);
    });
  });
});
