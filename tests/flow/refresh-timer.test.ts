import {expect} from '@open-wc/testing';
import {refreshTimer} from '../../src/flow/refresh-timer.js';
import {stopTime} from './clock.js';
import {hidePage} from './page.js';

describe('a pause', () => {
  const time = stopTime();
  const page = hidePage();
  let calls = 0;
  const call = () => void calls++;

  beforeEach(() => (calls = 0));

  it('ends once, after its seconds', async () => {
    refreshTimer(2.5, call);
    await time.clock.pass(2.4);
    expect(calls).to.equal(0);
    await time.clock.pass(0.1);
    expect(calls).to.equal(1);
    await time.clock.pass(100);
    page.hide();
    page.show();
    expect(calls).to.equal(1);
  });

  for (const seconds of [0, -1, NaN, -Infinity]) {
    it(`of ${seconds} seconds never ends`, async () => {
      const stop = refreshTimer(seconds, call);
      await time.clock.pass(1e6);
      stop();
      expect(calls).to.equal(0);
    });
  }

  for (const seconds of [2 ** 31 / 1000, 1e9, Infinity]) {
    it(`of ${seconds} seconds does not end at once`, async () => {
      const stop = refreshTimer(seconds, call);
      await time.clock.pass(1000);
      expect(calls).to.equal(0);
      stop();
    });
  }

  it('that is stopped does not end', async () => {
    refreshTimer(1, call)();
    await time.clock.pass(10);
    expect(calls).to.equal(0);
    expect(time.clock.pending).to.deep.equal([]);
  });

  it('that ends while the page is hidden ends when it is seen', async () => {
    page.hide();
    refreshTimer(1, call);
    await time.clock.pass(5);
    page.hide();
    expect(calls).to.equal(0);
    page.show();
    expect(calls).to.equal(1);
    page.hide();
    page.show();
    expect(calls).to.equal(1);
  });

  it('that is stopped while the page is hidden does not end', async () => {
    page.hide();
    const stop = refreshTimer(1, call);
    await time.clock.pass(5);
    stop();
    page.show();
    expect(calls).to.equal(0);
  });

  it('may be followed by another from within', async () => {
    refreshTimer(1, () => refreshTimer(1, call));
    await time.clock.pass(1.5);
    expect(calls).to.equal(0);
    await time.clock.pass(0.5);
    expect(calls).to.equal(1);
  });
});
