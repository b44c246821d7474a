import {expect} from '@open-wc/testing';
import {feedOf} from '../../src/model/feed-state.js';
import {jsonFeed, recordRequests} from '../load/fake-fetch.js';
import {withStorage} from '../load/storage.js';
import {stopTime} from './clock.js';
import {ask, hostOf, karlstad, removeHosts, sverige, type FeedHost} from './hosts.js';

describe('several feeds of an element', () => {
  const asked = recordRequests();
  const time = stopTime();

  afterEach(removeHosts);

  /** Answers the newest two requests; a feed that has no title fails. */
  const answer = async (...titles: [first: string, second: string]) => {
    titles.forEach((title, i) => {
      const request = asked.at(i - 2)!;
      if (title) request.answer(jsonFeed([title]));
      else request.fail();
    });
    await time.clock.settle();
  };
  const failed = ({feeds}: FeedHost) =>
    feedOf(feeds.state)!
      .warnings.filter(({code}) => code === 'feed-failed')
      .map(({url}) => url);
  const urls = [karlstad, sverige];

  it('are asked for once each, and shown once, where an address stands twice', async () => {
    const host = hostOf({urls: [karlstad, sverige, karlstad]});
    expect(asked.map(({url}) => url)).to.deep.equal(urls);
    await answer('Krogar', 'Budget');
    expect(host.now).to.equal('ready Krogar Budget');
  });

  it('keep what one gave last that cannot be had again, until it can', async () => {
    const host = hostOf({urls});
    await answer('Krogar', 'Budget');
    for (let time = 0; time < 2; time++) {
      void host.feeds.refresh();
      await answer('', 'Klimat');
      expect(host.now).to.equal('ready Krogar Klimat');
      expect(failed(host)).to.deep.equal([karlstad]);
    }
    void host.feeds.refresh();
    await answer('Bibliotek', 'Klimat');
    expect(host.now).to.equal('ready Bibliotek Klimat');
    expect(failed(host)).to.deep.equal([]);
  });

  it('have failed where none can be had again, and stay', async () => {
    const host = hostOf({urls});
    await answer('Krogar', 'Budget');
    void host.feeds.refresh();
    await answer('', '');
    expect(host.now).to.equal('failed blocked Krogar Budget');
  });

  it('keep nothing of what was asked for before', async () => {
    const host = hostOf({urls});
    await answer('Krogar', 'Budget');
    ask(host, {urls: [...urls].reverse()});
    void host.feeds.refresh();
    await answer('Klimat', '');
    expect(host.now).to.equal('ready Klimat');
  });

  describe('of which copies are kept', () => {
    withStorage();

    it('show the copy of one that cannot be had', async () => {
      const first = hostOf({urls, keep: true});
      await answer('Krogar', 'Budget');
      first.remove();
      await Promise.resolve();
      const host = hostOf({urls, keep: true});
      await answer('', 'Klimat');
      expect(host.now).to.equal('ready Krogar Klimat');
      expect(failed(host)).to.deep.equal([karlstad]);
    });
  });
});
