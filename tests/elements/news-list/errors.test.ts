import {expect} from '@open-wc/testing';
import type {FeedErrorCode} from '../../../src/model/feed-error.js';
import {serveFeed} from '../../tooling/served-feed.js';
import type {Answer} from '../../tooling/feed-server.mjs';
import {recordProblems} from '../problems.js';
import {loaded, next, page} from '../support.js';
import {visibleLines} from '../visible-text.js';

/** What the server answers, the code that programs get, and what a visitor reads. */
type Row = readonly [string, Answer, FeedErrorCode, string, string];

const gone = [
  'Innehållet finns inte längre kvar på sin adress.',
  'The content is no longer at its address.',
] as const;
const refused = [
  'Innehållet får inte läsas härifrån.',
  'The content may not be read from here.',
] as const;
const trouble = [
  'Det är något fel hos den som lämnar ut innehållet.',
  'Something is wrong where the content comes from.',
] as const;
const unreadable = ['Innehållet gick inte att läsa.', 'The content could not be read.'] as const;

const answers: readonly Row[] = [
  ['404', {status: 404}, 'not-found', ...gone],
  ['410', {status: 410}, 'not-found', ...gone],
  ['401', {status: 401}, 'refused', ...refused],
  ['403', {status: 403}, 'refused', ...refused],
  ['429', {status: 429}, 'server', ...trouble],
  ['500', {status: 500}, 'server', ...trouble],
  ['503', {status: 503}, 'server', ...trouble],
  ['a text', {body: 'God morgon'}, 'not-a-feed', ...unreadable],
  ['a web page', {body: '<!doctype html><html lang="sv"></html>'}, 'not-a-feed', ...unreadable],
  ['JSON that is no feed', {body: '{"ok": true}'}, 'not-a-feed', ...unreadable],
  ['nothing', {body: ''}, 'not-a-feed', ...unreadable],
  [
    'more than eight megabytes',
    {body: '{', size: 8 * 2 ** 20 + 1},
    'too-large',
    'Innehållet är för stort för att visas här.',
    'The content is too large to be shown here.',
  ],
  [
    'nothing within its time',
    {hold: true},
    'timeout',
    'Det tog för lång tid att hämta innehållet.',
    'It took too long to fetch the content.',
  ],
];

const blocked = ['Innehållet kunde inte hämtas.', 'The content could not be fetched.'] as const;
const invalid = [
  'Adressen till innehållet är felskriven.',
  'The address of the content is misspelt.',
] as const;

/** An address, made when it is needed; the rest is as above. */
type AddressRow = readonly [string, () => string | Promise<string>, FeedErrorCode, string, string];

const addresses: readonly AddressRow[] = [
  ...answers.map(([name, answer, ...seen]): AddressRow => [
    `an answer that is ${name}`,
    async () => (await serveFeed(answer)).url,
    ...seen,
  ]),
  [
    'an answer that this page may not read',
    async () => (await serveFeed({cors: 'none'})).foreignUrl,
    'blocked',
    ...blocked,
  ],
  ['an address without a host', () => 'https://', 'invalid-url', ...invalid],
  ['a script for an address', () => 'javascript:alert(1)', 'invalid-url', ...invalid],
  ['a file for an address', () => 'file:///etc/hosts', 'invalid-url', ...invalid],
];

describe('a news list that could not be loaded', () => {
  const problems = recordProblems();

  for (const [name, address, code, swedish, english] of addresses) {
    for (const [lang, sentence] of Object.entries({sv: swedish, en: english})) {
      it(`says so of ${name}, in ${lang}`, async () => {
        const src = await address();
        const list = await page(
          `<mp-news-list lang="${lang}" timeout="${code === 'timeout' ? 0.3 : 10}"></mp-news-list>`,
        );
        list.src = src;
        const event = await next(list, 'mp-error');
        await loaded(list);
        expect(event.code).to.equal(code);
        expect(event.url).to.equal(src);
        expect(event.message).to.have.length.above(10);
        expect(visibleLines(list)).to.deep.equal([
          sentence,
          lang === 'sv' ? 'Försök igen' : 'Try again',
        ]);
        expect(problems.warnings).to.deep.equal([`<mp-news-list> ${event.message}`]);
        await expect(list).to.be.accessible();
      });
    }
  }

  it('says so where there is no network', async () => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      const {foreignUrl} = await serveFeed({cors: 'none'});
      const list = await page(`<mp-news-list src="${foreignUrl}" lang="sv"></mp-news-list>`);
      await loaded(list);
      expect(visibleLines(list)).to.deep.equal([
        'Du verkar sakna internetanslutning.',
        'Försök igen',
      ]);
      list.lang = 'en';
      await list.updateComplete;
      expect(visibleLines(list)).to.deep.equal(['You seem to be offline.', 'Try again']);
    } finally {
      delete (navigator as {onLine?: boolean}).onLine;
    }
  });

  it('names the header that a server lacks', async () => {
    const {foreignUrl} = await serveFeed({cors: 'none'});
    await loaded(await page(`<mp-news-list src="${foreignUrl}"></mp-news-list>`));
    expect(problems.warnings[0]).to.contain(`"Access-Control-Allow-Origin: ${location.origin}"`);
  });
});
