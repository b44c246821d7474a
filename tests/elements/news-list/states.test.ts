import type {Answer} from '../../tooling/feed-server.mjs';
import {
  after,
  asking,
  child,
  describeStates,
  fallback,
  gone,
  idle,
  never,
  oneOfTwo,
  refresh,
  search,
  startRefresh,
  type StateRow,
} from '../state-tables.js';
import {items, jsonFeed, loaded} from '../support.js';

const tag = 'mp-news-list';
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

const words = {
  sv: ['Sök', 'Karlstad, 16 oktober 2023', '12 oktober 2023'],
  en: ['Search', 'Karlstad, 16 October 2023', '12 October 2023'],
};
const rows = (lang: 'sv' | 'en') => {
  const [search = '', first = '', second = ''] = words[lang];
  return [...[search, first, 'Långsiktigt stöd till föreningen', second, 'Miljöpartiet om rasism']];
};
const untitledRows = Array.from({length: 10}, (_, i) => `Nyhet ${i}`);

const states: readonly StateRow[] = [
  [
    'no address and no child',
    idle(tag),
    ['Här saknas adressen till innehållet.'],
    ['The address of the content is missing here.'],
  ],
  ['no address, a child', idle(tag, child), [fallback], [fallback]],
  ['loading', asking(tag, [never]), ['Läser in …'], ['Loading…']],
  ['loading, with a child', asking(tag, [never], child), [fallback], [fallback]],
  ['ready', after(asking(tag, [two], child), loaded), rows('sv'), rows('en')],
  [
    'loading again, the feed kept',
    after(asking(tag, [two, never], child), loaded, startRefresh),
    rows('sv'),
    rows('en'),
  ],
  [
    'a feed without news',
    after(asking(tag, [none], child), loaded),
    ['Kunde inte hitta några poster', 'Här finns inga nyheter än.', 'Läs alla nyheter'],
    ['No posts were found', 'There is no news here yet.', 'Read all news'],
  ],
  [
    'no match for the filter',
    after(asking(tag, [two]), loaded, search('månraket')),
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
    after(asking(tag, [gone]), loaded),
    ['Innehållet finns inte längre kvar på sin adress.', 'Försök igen'],
    ['The content is no longer at its address.', 'Try again'],
  ],
  [
    'failed, with a child',
    after(asking(tag, [gone], child), loaded),
    [fallback, 'Innehållet finns inte längre kvar på sin adress.', 'Försök igen'],
    [fallback, 'The content is no longer at its address.', 'Try again'],
  ],
  [
    'failed, with a way to all news',
    after(asking(tag, [gone], '', 'all-href="https://news.example/"'), loaded),
    ['Innehållet finns inte längre kvar på sin adress.', 'Försök igen', 'Läs alla nyheter'],
    ['The content is no longer at its address.', 'Try again', 'Read all news'],
  ],
  [
    'failed, the last good feed kept with its age',
    after(asking(tag, [two, {status: 503}], child), loaded, refresh),
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
    oneOfTwo(tag, two),
    [...rows('sv'), `Nyheterna från ${location.host} kunde inte hämtas.`, 'Försök igen'],
    [...rows('en'), `The news from ${location.host} could not be fetched.`, 'Try again'],
  ],
  [
    'more than a page',
    after(asking(tag, [{body: jsonFeed(items(25))}], '', 'controls=""'), loaded),
    [...untitledRows, 'Visa fler', 'Visar 10 av 25'],
    [...untitledRows, 'Show more', 'Showing 10 of 25'],
  ],
];

describeStates('a news list says', states);
