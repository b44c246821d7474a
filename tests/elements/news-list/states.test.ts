import {expect} from '@open-wc/testing';
import {serveFeed} from '../../tooling/served-feed.js';
import type {Answer} from '../../tooling/feed-server.mjs';
import {recordProblems} from '../problems.js';
import {items, jsonFeed, loaded, loadedPage, page, settled, type List} from '../support.js';
import {visibleLines} from '../visible-text.js';

const two: Answer = {
  body: jsonFeed([
    {
      title: 'Långsiktigt stöd till föreningen',
      date_published: '2023-10-16',
      _mp: {place: 'Karlstad'},
    },
    {title: 'Miljöpartiet om rasism', date_published: '2023-10-12T09:00:00+02:00'},
  ]),
};
const none: Answer = {body: jsonFeed([], {home_page_url: 'https://news.example/'})};
const never: Answer = {hold: true};
const gone: Answer = {status: 404};
const child = '<p>Läs nyheterna på <a href="https://news.example/">vår sida</a>.</p>';

/** A list in one of its states, in a language. */
type Reach = (lang: string) => Promise<List>;

const listWith = (answers: readonly Answer[], children = '', attributes = '') =>
  async function reach(lang: string): Promise<List> {
    const {url} = await serveFeed(...answers);
    return page(
      `<mp-news-list src="${url}" lang="${lang}" ${attributes}>${children}</mp-news-list>`,
    );
  };

const after =
  (reach: Reach, ...steps: readonly ((list: List) => unknown)[]): Reach =>
  async lang => {
    const list = await reach(lang);
    for (const step of steps) {
      await step(list);
      await settled(list);
    }
    return list;
  };

const refresh = (list: List) => list.refresh();
const startRefresh = (list: List) => void list.refresh();
const searchForNothing = (list: List) => (list.query = {...list.query, search: 'månraket'});
const withoutSource: Reach = lang => page(`<mp-news-list lang="${lang}"></mp-news-list>`);
const oneOfTwo: Reach = async lang => {
  const {url} = await serveFeed(two);
  const other = await serveFeed(gone);
  return loadedPage(`<mp-news-list src="${url} ${other.url}" lang="${lang}"></mp-news-list>`);
};

const datelines: Record<'sv' | 'en', readonly [string, string]> = {
  sv: ['Karlstad, 16 oktober 2023', '12 oktober 2023'],
  en: ['Karlstad, 16 October 2023', '12 October 2023'],
};
const search = {sv: 'Sök', en: 'Search'};
const rows = (lang: 'sv' | 'en') => [
  ...[search[lang], datelines[lang][0], 'Långsiktigt stöd till föreningen'],
  ...[datelines[lang][1], 'Miljöpartiet om rasism'],
];
const untitledRows = Array.from({length: 10}, (_, i) => `Nyhet ${i}`);
const fallback = 'Läs nyheterna på vår sida.';

/** The state, how it is reached, and what is seen in it in Swedish and in English. */
const states: readonly (readonly [string, Reach, readonly string[], readonly string[]])[] = [
  [
    'no address and no child',
    withoutSource,
    ['Här saknas adressen till innehållet.'],
    ['The address of the content is missing here.'],
  ],
  [
    'no address, a child',
    lang => page(`<mp-news-list lang="${lang}">${child}</mp-news-list>`),
    [fallback],
    [fallback],
  ],
  ['loading', listWith([never]), ['Läser in …'], ['Loading …']],
  ['loading, with a child', listWith([never], child), [fallback], [fallback]],
  ['ready', after(listWith([two], child), loaded), rows('sv'), rows('en')],
  [
    'loading again, the feed kept',
    after(listWith([two, never], child), loaded, startRefresh),
    rows('sv'),
    rows('en'),
  ],
  [
    'a feed without news',
    after(listWith([none], child), loaded),
    ['Kunde inte hitta några poster', 'Här finns inga nyheter än.', 'Läs alla nyheter'],
    ['No posts were found', 'There is no news here yet.', 'Read all news'],
  ],
  [
    'no match for the filter',
    after(listWith([two]), loaded, searchForNothing),
    [
      ...['Sök', 'månraket', 'Kunde inte hitta några poster'],
      ...['Försök med en annan filtrering eller sökning.', 'Rensa filtret'],
    ],
    [
      ...['Search', 'månraket', 'No posts were found'],
      ...['Try another filter or search.', 'Clear the filter'],
    ],
  ],
  [
    'failed',
    after(listWith([gone]), loaded),
    ['Innehållet finns inte längre kvar på sin adress.', 'Försök igen'],
    ['The content is no longer at its address.', 'Try again'],
  ],
  [
    'failed, with a child',
    after(listWith([gone], child), loaded),
    [fallback, 'Innehållet finns inte längre kvar på sin adress.', 'Försök igen'],
    [fallback, 'The content is no longer at its address.', 'Try again'],
  ],
  [
    'failed, with a way to all news',
    after(listWith([gone], '', 'all-href="https://news.example/"'), loaded),
    ['Innehållet finns inte längre kvar på sin adress.', 'Försök igen', 'Läs alla nyheter'],
    ['The content is no longer at its address.', 'Try again', 'Read all news'],
  ],
  [
    'failed, the last good feed kept with its age',
    after(listWith([two, {status: 503}], child), loaded, refresh),
    [
      ...[...rows('sv'), 'Det här hämtades nyss.'],
      ...['Det är något fel hos den som lämnar ut innehållet.', 'Försök igen'],
    ],
    [
      ...[...rows('en'), 'This was fetched just now.'],
      ...['Something is wrong where the content comes from.', 'Try again'],
    ],
  ],
  [
    'one of two feeds failed',
    oneOfTwo,
    [...rows('sv'), `Nyheterna från ${location.host} kunde inte hämtas.`, 'Försök igen'],
    [...rows('en'), `The news from ${location.host} could not be fetched.`, 'Try again'],
  ],
  [
    'more than a page',
    after(listWith([{body: jsonFeed(items(25))}], '', 'controls=""'), loaded),
    [...untitledRows, 'Visa fler', 'Visar 10 av 25'],
    [...untitledRows, 'Show more', 'Showing 10 of 25'],
  ],
];

// However slow the machine is: the feed was fetched a few seconds ago at the most.
const ageless = (line: string) =>
  line
    .replace(/hämtades (nu|för \d+ sekund(er)? sedan)/, 'hämtades nyss')
    .replace(/fetched (now|\d+ seconds? ago)/, 'fetched just now');

describe('a news list says', () => {
  recordProblems();

  for (const [state, reach, swedish, english] of states) {
    for (const [lang, seen] of Object.entries({sv: swedish, en: english})) {
      it(`${state}, in ${lang}, and is accessible`, async () => {
        const list = await reach(lang);
        expect(visibleLines(list).map(ageless)).to.deep.equal(seen);
        await expect(list).to.be.accessible();
      });
    }
  }
});
