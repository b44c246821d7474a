import {expect, waitUntil} from '@open-wc/testing';
import {recordProblems} from '../elements/problems.js';
import {find, jsonFeed, loadedPage, settled, until} from '../elements/support.js';
import type {Area, List} from '../elements/support.js';
import {visibleLines} from '../elements/visible-text.js';
import type {Answer} from '../tooling/feed-server.mjs';
import {serveFeed} from '../tooling/served-feed.js';
import {isWebKit, sentences} from './fault.js';

const good: Answer = {body: jsonFeed([{title: 'Ny belysning'}])};
const newer: Answer = {body: jsonFeed([{title: 'Fler mötesplatser'}])};
const bad: Answer = {status: 503};
const failed = [sentences.server, 'Försök igen'];
const tags = ['mp-news-list', 'mp-policy-area'] as const;

const open = (tag: string, url: string, attributes = '') =>
  loadedPage<List | Area>(`<${tag} src="${url}" controls="" timeout="900" ${attributes}></${tag}>`);

/** Waits until an element shows these lines. */
async function shows(element: List | Area, lines: readonly string[]): Promise<void> {
  const seen = async () => {
    await settled(element);
    return visibleLines(element).join('\n');
  };
  await waitUntil(async () => (await seen()) === lines.join('\n'), `not seen: ${lines}`, {
    timeout: 60_000,
  }).catch(async () => expect(await seen()).to.equal(lines.join('\n')));
}

/** Seconds of every pause of more than 1 s that the page has begun, while the suite runs. */
function recordPauses(): number[] {
  const pauses: number[] = [];
  const {setTimeout} = globalThis;
  before(() => {
    globalThis.setTimeout = ((work: () => void, delay = 0) => {
      if (delay > 1000) pauses.push(delay / 1000);
      return setTimeout(work, delay);
    }) as typeof globalThis.setTimeout;
  });
  beforeEach(() => void (pauses.length = 0));
  after(() => void (globalThis.setTimeout = setTimeout));
  return pauses;
}

/** The pauses for a refresh that is wanted every twenty minutes: no other timer waits so long. */
const ofRefresh = (pauses: readonly number[]) => pauses.filter(pause => pause >= 1200);

describe('after a failure', function () {
  this.timeout(120_000);
  recordProblems();
  const pauses = recordPauses();

  for (const tag of tags) {
    it(`${tag} asks again when the browser is online again`, async () => {
      const feed = await serveFeed(bad, good);
      const element = await open(tag, feed.url);
      expect(visibleLines(element)).to.deep.equal(failed);
      dispatchEvent(new Event('online'));
      await shows(element, ['Ny belysning']);
      dispatchEvent(new Event('online'));
      expect(await feed.requests()).to.have.length(2);
    });

    it(`${tag} asks again at the next refresh, after a longer pause`, async () => {
      const feed = await serveFeed(good, bad, newer);
      const element = await open(tag, feed.url, 'refresh-every="1"');
      // One second, which is not recorded, and then two to two and a half.
      const pause = () => pauses.find(pause => pause < 9);
      await until(pause, 'no refresh');
      expect(pause()).to.be.within(2, 2.5);
      await shows(element, ['Fler mötesplatser']);
    });

    it(`${tag} says how old what it shows is`, async () => {
      const feed = await serveFeed(good, bad);
      const element = await open(tag, feed.url);
      const {now} = Date;
      Date.now = () => now() + 3 * 86_400_000;
      try {
        await element.refresh();
        await shows(element, ['Ny belysning', 'Det här hämtades för 3 dagar sedan.', ...failed]);
      } finally {
        Date.now = now;
      }
    });

    it(`${tag} asks no more when the feed is gone, unless the visitor wants it`, async () => {
      const feed = await serveFeed({status: 410}, good);
      const element = await open(tag, feed.url, 'refresh-every="1200"');
      dispatchEvent(new Event('online'));
      await settled(element);
      expect(element.state.status).to.equal('failed');
      expect(ofRefresh(pauses)).to.deep.equal([]);
      expect(await feed.requests()).to.have.length(1);
      find(element, '[part=retry]')!.click();
      await shows(element, ['Ny belysning']);
      expect(ofRefresh(pauses)).to.deep.equal([1200]);
    });
  }

  const waits: readonly (readonly [string, Answer['headers'], boolean, readonly number[]])[] = [
    ['as long as the server asks', {'retry-after': '7200'}, false, [7200, 7200]],
    ['until the moment that the server names', {'retry-after': inTwoHours()}, false, [3600, 7200]],
    [
      'as long as another origin asks, which lets the page read that',
      {'retry-after': '7200', 'access-control-expose-headers': 'retry-after'},
      true,
      [7200, 7200],
    ],
    [
      'twice as long as usual, where another origin keeps its wish to itself',
      {'retry-after': '7200'},
      true,
      [2400, 3000],
    ],
    [
      'twice as long as usual, where the server asks for less',
      {'retry-after': '9'},
      false,
      [2400, 3000],
    ],
  ];
  for (const [name, headers, foreign, [least, most]] of waits) {
    it(`waits ${name}`, async () => {
      const feed = await serveFeed({status: 503, headers: headers!});
      const url = foreign ? feed.foreignUrl : feed.url;
      await open('mp-news-list', url, 'refresh-every="1200"');
      const [pause, ...others] = ofRefresh(pauses);
      expect(others).to.deep.equal([]);
      expect(pause).to.be.within(least!, most!);
    });
  }

  it('takes the browser’s own copy when the server says that it is still right', async () => {
    const etag = '"1"';
    const feed = await serveFeed({...good, etag}, {...good, etag}, newer);
    const list = await open('mp-news-list', feed.url);
    await list.refresh();
    await shows(list, ['Ny belysning']);
    expect(list.state.status).to.equal('ready');
    // WebKitGTK keeps nothing while it is driven by a test.
    const driven = isWebKit ? undefined : etag;
    expect((await feed.requests())[1]!.headers['if-none-match']).to.equal(driven);
    await list.refresh();
    await shows(list, ['Fler mötesplatser']);
  });
});

function inTwoHours(): string {
  return new Date(Date.now() + 7_200_000).toUTCString();
}
