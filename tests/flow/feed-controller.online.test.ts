import {expect} from '@open-wc/testing';
import {jsonFeed, recordRequests} from '../load/fake-fetch.js';
import {stopTime} from './clock.js';
import {hostOf, removeHosts, sverige} from './hosts.js';

describe('a feed', () => {
  const asked = recordRequests();
  const time = stopTime();
  const settle = () => time.clock.settle();

  afterEach(removeHosts);

  const answerLast = async (title: string) => {
    asked.at(-1)!.answer(jsonFeed([title]));
    await settle();
  };
  const failLast = async () => {
    asked.at(-1)!.fail();
    await settle();
  };
  const loadedHost = async () => {
    const host = hostOf();
    await answerLast('Krogar');
    return host;
  };

  describe('when the browser is online again', () => {
    it('is asked for if it had failed, with or without an old one to show', async () => {
      const [host, other] = [await loadedHost(), hostOf({urls: [sverige]})];
      await failLast();
      void host.feeds.refresh();
      await failLast();
      dispatchEvent(new Event('online'));
      expect([host.now, other.now]).to.deep.equal(['loading Krogar', 'loading']);
      expect(asked.slice(-2).map(({cache}) => cache)).to.deep.equal(['no-cache', 'no-cache']);
    });

    it('is asked for once by several elements', async () => {
      const hosts = [hostOf(), hostOf(), hostOf()];
      await failLast();
      dispatchEvent(new Event('online'));
      expect(asked).to.have.lengthOf(2);
      await answerLast('Krogar');
      for (const {now} of hosts) expect(now).to.equal('ready Krogar');
    });

    it('is left alone if it is there, on its way, or not near yet', async () => {
      await loadedHost();
      hostOf({urls: [sverige]});
      hostOf({urls: []});
      dispatchEvent(new Event('online'));
      dispatchEvent(new Event('online'));
      await settle();
      expect(asked).to.have.lengthOf(2);
    });

    it('is left alone by an element that is out', async () => {
      const host = hostOf();
      await failLast();
      host.remove();
      await settle();
      dispatchEvent(new Event('online'));
      expect(asked).to.have.lengthOf(1);
    });
  });
});
