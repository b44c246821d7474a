import {expect, waitUntil} from '@open-wc/testing';
import {recordProblems} from '../elements/problems.js';
import {jsonFeed, page, settled, type Area, type List} from '../elements/support.js';
import {visibleLines} from '../elements/visible-text.js';
import {serveFeed, type ServedFeed} from '../tooling/served-feed.js';
import {contentFaults} from './content-faults.js';
import {isWebKit, type Fault} from './fault.js';
import {networkFaults} from './network-faults.js';
import {sizeFaults} from './size-faults.js';
import {expectCalm, watchGaps} from './watch-gaps.js';

const faults = [...networkFaults, ...contentFaults, ...sizeFaults].map((fault): Fault => ({
  ...fault,
  ...(isWebKit && fault.inWebKit),
}));

const good = {
  body: jsonFeed([{title: 'Det som fanns'}], {
    _mp: {areas: [{slug: 'trygghet', title: 'Trygghet', lead: 'En trygg stad.'}]},
  }),
};
const stale = 'Det här hämtades nyss.';
const retry = 'Försök igen';

/** Both elements, side by side, with the same feed. */
interface Pair {
  readonly feed: ServedFeed;
  readonly url: string;
  readonly list: List;
  readonly area: Area;
  /** The codes of all `mp-error` events. */
  readonly codes: string[];
}

async function pair({url}: Fault): Promise<Pair> {
  const feed = await serveFeed(good);
  // Longer than any machine takes that is not stuck.
  const attributes = 'controls="" timeout="60"';
  const list = await page(
    `<mp-news-list ${attributes}></mp-news-list><mp-policy-area ${attributes}></mp-policy-area>`,
  );
  const area = list.nextElementSibling as Area;
  const codes: string[] = [];
  for (const element of [list, area]) {
    element.addEventListener('mp-error', event => codes.push(event.code));
  }
  return {feed, url: url?.(feed) ?? feed.url, list, area, codes};
}

/** Loads into both and waits until both show what came of it. */
async function load({list, area, url}: Pair): Promise<void> {
  list.src = area.src = url;
  await settledAfter([list, area]);
}

async function settledAfter(elements: readonly (List | Area)[]): Promise<void> {
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  const done = () => elements.every(({state}) => /ready|failed/.test(state.status));
  await waitUntil(done, 'no answer came', {interval: 20, timeout: 90_000});
  for (const element of elements) await settled(element);
}

async function prepare({feed, list, area}: Pair, {answer, timeout = 60}: Fault): Promise<void> {
  list.timeout = area.timeout = timeout;
  await feed.answer(typeof answer === 'function' ? await answer(feed) : answer);
}

/** Loads the good feed into both, also from an address where there never was one. */
async function loadGood(both: Pair): Promise<void> {
  const {fetch} = globalThis;
  if (both.url !== both.feed.url && both.url !== both.feed.foreignUrl) {
    globalThis.fetch = () => Promise.resolve(new Response(good.body));
  }
  await load(both);
  globalThis.fetch = fetch;
}

const ageless = (line: string) =>
  line.replace(/hämtades (nu|för \d+ sekund.*)\.$/, 'hämtades nyss.');

function expectOutcome({list, area, codes}: Pair, {code}: Fault): void {
  expect(codes).to.deep.equal(code ? [code, code] : []);
  for (const {state} of [list, area]) {
    expect(state.status).to.equal(code ? 'failed' : 'ready');
    if (state.status === 'failed') expect(state.error.code).to.equal(code);
  }
}

/** Loads a fault into a page that shows nothing. @returns the longest time that the page was busy */
async function loadFirst(fault: Fault): Promise<number> {
  const {code, seen} = fault;
  const both = await pair(fault);
  await prepare(both, fault);
  const watch = watchGaps();
  await load(both);
  const longest = watch.stop();
  expectOutcome(both, fault);
  const lines = visibleLines(both.list);
  expect(lines).to.deep.equal(code ? [seen, retry] : seen);
  expect(visibleLines(both.area)).to.deep.equal(lines);
  return longest;
}

/** Loads it into a page that shows a good feed. @returns the same */
async function loadAfterGood(fault: Fault): Promise<number> {
  const {code, seen} = fault;
  const both = await pair(fault);
  const {list, area} = both;
  await loadGood(both);
  await prepare(both, fault);
  const watch = watchGaps();
  await Promise.all([list.refresh(), area.refresh()]);
  await settledAfter([list, area]);
  const longest = watch.stop();
  expectOutcome(both, fault);
  const after = code ? [stale, seen, retry] : [];
  expect(visibleLines(list).map(ageless)).to.deep.equal(code ? ['Det som fanns', ...after] : seen);
  expect(visibleLines(area).map(ageless)).to.deep.equal(
    code ? ['Trygghet', 'En trygg stad.', 'Det som fanns', ...after] : seen,
  );
  return longest;
}

describe('what a feed or its server does wrong', function () {
  this.timeout(300_000);
  recordProblems();

  it('is measured by a clock that notices a page that is busy', async () => {
    const busy = async () => {
      const watch = watchGaps();
      await new Promise(resolve => setTimeout(resolve, 50));
      for (const end = performance.now() + 300; performance.now() < end;);
      return watch.stop();
    };
    expect(await busy()).to.be.at.least(300);
    const outcome: unknown = await expectCalm(busy, 1).catch((error: unknown) => error);
    expect(outcome).to.be.instanceOf(Error);
  });

  for (const fault of faults) {
    const {name, code, gap = 1000} = fault;

    it(`${name}: ${code ?? 'shown'}`, () => expectCalm(() => loadFirst(fault), gap));

    it(`${name}, after a good answer: ${code ? 'that stays' : 'shown'}`, () =>
      expectCalm(() => loadAfterGood(fault), gap));
  }
});
