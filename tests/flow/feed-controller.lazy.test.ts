import {expect} from '@open-wc/testing';
import {jsonFeed, recordRequests} from '../load/fake-fetch.js';
import {stopTime} from './clock.js';
import {ask, FeedHost, removeHosts, sverige} from './hosts.js';
import {looked, placeElements} from './page.js';

describe('the feed of a lazy element', () => {
  const asked = recordRequests();
  const time = stopTime();
  const place = placeElements();
  const lazy = {lazy: true};

  afterEach(removeHosts);

  const hostAt = async (screens: number) => {
    const host = new FeedHost();
    place(screens, host);
    ask(host, lazy);
    await looked();
    return host;
  };
  const scrollNear = async () => {
    scrollTo(0, 2 * innerHeight);
    await looked();
  };

  it('is asked for when the element is near, and not before', async () => {
    const host = await hostAt(3);
    expect(host.now).to.equal('idle');
    expect(asked).to.have.lengthOf(0);
    await scrollNear();
    expect(host.now).to.equal('loading');
    asked[0]!.answer(jsonFeed(['Krogar']));
    await time.clock.settle();
    expect(host.now).to.equal('ready Krogar');
    scrollTo(0, 0);
    await looked();
    await scrollNear();
    expect(asked).to.have.lengthOf(1);
  });

  it('is asked for at once in view', async () => {
    await hostAt(0.2);
    expect(asked).to.have.lengthOf(1);
  });

  it('is asked for at once when the reader wants it, and not again when near', async () => {
    const host = await hostAt(3);
    void host.feeds.refresh();
    expect(asked).to.have.lengthOf(1);
    await scrollNear();
    expect(asked).to.have.lengthOf(1);
  });

  it('is still waited for when it is asked for in another way', async () => {
    const host = await hostAt(3);
    ask(host, {...lazy, timeout: 3});
    ask(host, {...lazy, refreshEvery: 60});
    await looked();
    expect(asked).to.have.lengthOf(0);
    await scrollNear();
    expect(asked).to.have.lengthOf(1);
  });

  it('is asked for when the element is lazy no more', async () => {
    const host = await hostAt(3);
    ask(host);
    expect(asked).to.have.lengthOf(1);
  });

  it('is asked for under the newest address', async () => {
    const host = await hostAt(3);
    ask(host, {...lazy, urls: [sverige]});
    await looked();
    expect(asked).to.have.lengthOf(0);
    await scrollNear();
    expect(asked.map(({url}) => url)).to.deep.equal([sverige]);
  });

  it('is not asked for by an element that is out', async () => {
    const host = await hostAt(3);
    const box = host.parentElement!;
    host.remove();
    await scrollNear();
    expect(asked).to.have.lengthOf(0);
    box.append(host);
    await looked();
    expect(asked).to.have.lengthOf(1);
  });

  it('is still waited for when the element is only moved', async () => {
    const host = await hostAt(3);
    host.parentElement!.append(host);
    await looked();
    expect(asked).to.have.lengthOf(0);
    await scrollNear();
    expect(asked).to.have.lengthOf(1);
  });

  it('is not loaded again when a moved element, whose feed is there already, comes near', async () => {
    const host = await hostAt(3);
    host.parentElement!.append(host);
    await looked();
    void host.feeds.refresh();
    asked[0]!.answer(jsonFeed(['Krogar']));
    await time.clock.settle();
    await scrollNear();
    await time.clock.settle();
    expect(host.shown).to.deep.equal(['idle', 'loading', 'ready Krogar']);
  });

  it('is left alone by a browser that is online again', async () => {
    await hostAt(3);
    dispatchEvent(new Event('online'));
    expect(asked).to.have.lengthOf(0);
  });
});
