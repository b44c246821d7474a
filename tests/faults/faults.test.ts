import {expect, waitUntil} from '@open-wc/testing';
import {recordProblems} from '../elements/problems.js';
import {jsonFeed, page, settled, type Area, type List} from '../elements/support.js';
import {visibleLines} from '../elements/visible-text.js';
import {serveFeed, type ServedFeed} from '../tooling/served-feed.js';
import {contentFaults} from './content-faults.js';
import {isWebKit, type Fault} from './fault.js';
import {networkFaults} from './network-faults.js';
import {sizeFaults} from './size-faults.js';

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
  const attributes = 'controls="" timeout="900"';
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
  await waitUntil(done, 'no answer came', {interval: 20, timeout: 250_000});
  for (const element of elements) await settled(element);
}

async function prepare({feed, list, area}: Pair, {answer, timeout = 900}: Fault): Promise<void> {
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
  line.replace(/hämtades (nu|för \d+ (sekund|minut).*)\.$/, 'hämtades nyss.');

function expectOutcome({list, area, codes}: Pair, {code}: Fault): void {
  expect(codes).to.deep.equal(code ? [code, code] : []);
  for (const {state} of [list, area]) {
    expect(state.status).to.equal(code ? 'failed' : 'ready');
    if (state.status === 'failed') expect(state.error.code).to.equal(code);
  }
}

/** Loads a fault into a page that shows nothing. */
async function loadFirst(fault: Fault): Promise<void> {
  const {code, seen} = fault;
  const both = await pair(fault);
  await prepare(both, fault);
  await load(both);
  expectOutcome(both, fault);
  const lines = visibleLines(both.list);
  expect(lines).to.deep.equal(code ? [seen, retry] : seen);
  expect(visibleLines(both.area)).to.deep.equal(lines);
}

/** Loads it into a page that shows a good feed. */
async function loadAfterGood(fault: Fault): Promise<void> {
  const {code, seen} = fault;
  const both = await pair(fault);
  const {list, area} = both;
  await loadGood(both);
  await prepare(both, fault);
  await Promise.all([list.refresh(), area.refresh()]);
  await settledAfter([list, area]);
  expectOutcome(both, fault);
  const after = code ? [stale, seen, retry] : [];
  expect(visibleLines(list).map(ageless)).to.deep.equal(code ? ['Det som fanns', ...after] : seen);
  expect(visibleLines(area).map(ageless)).to.deep.equal(
    code ? ['Trygghet', 'En trygg stad.', 'Det som fanns', ...after] : seen,
  );
}

describe('what a feed or its server does wrong', function () {
  this.timeout(300_000);
  recordProblems();

  for (const fault of faults) {
    const {name, code} = fault;

    it(`${name}: ${code ?? 'shown'}`, () => loadFirst(fault));

    it(`${name}, after a good answer: ${code ? 'that stays' : 'shown'}`, () =>
      loadAfterGood(fault));
  }
});
