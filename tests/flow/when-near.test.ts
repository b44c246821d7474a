import {expect} from '@open-wc/testing';
import {whenNear} from '../../src/flow/when-near.js';
import {looked, placeElements} from './page.js';

describe('an element that is waited for', () => {
  const place = placeElements();
  let calls = 0;
  let stop = () => {};

  const waitAt = async (screens: number) => {
    const element = document.createElement('div');
    place(screens, element);
    calls = 0;
    stop = whenNear(element, () => calls++);
    await looked();
    return element;
  };

  afterEach(() => stop());

  for (const [where, screens, expected] of [
    ['in view', 0.5, 1],
    ['a third of a screen below', 1.3, 1],
    ['a screen below', 2, 0],
  ] as const) {
    it(`${expected ? 'has come' : 'has not come'} when it is ${where}`, async () => {
      await waitAt(screens);
      expect(calls).to.equal(expected);
    });
  }

  it('comes once, when the reader scrolls near', async () => {
    await waitAt(2.2);
    scrollTo(0, innerHeight);
    await looked();
    expect(calls).to.equal(1);
    scrollTo(0, 0);
    await looked();
    scrollTo(0, innerHeight);
    await looked();
    expect(calls).to.equal(1);
  });

  it('does not come when the waiting was stopped', async () => {
    await waitAt(2.2);
    stop();
    scrollTo(0, 2 * innerHeight);
    await looked();
    expect(calls).to.equal(0);
  });

  it('comes when it is shown', async () => {
    const element = await waitAt(0.2);
    stop();
    calls = 0;
    element.style.display = 'none';
    stop = whenNear(element, () => calls++);
    await looked();
    expect(calls).to.equal(0);
    element.style.display = 'block';
    await looked();
    expect(calls).to.equal(1);
  });
});
