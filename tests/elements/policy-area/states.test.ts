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
import {jsonFeed, loaded} from '../support.js';

const tag = 'mp-policy-area';
const area = {slug: 'a', title: 'Trygghet', lead: 'Ingressen.', news_heading: 'Nyheter'};
const more = {home_page_url: 'https://news.example/', _mp: {areas: [area]}};
const good: Answer = {
  body: jsonFeed([{title: 'Lyktor', date_published: '2023-10-16', _mp: {place: 'Kil'}}], more),
};
const none: Answer = {body: jsonFeed([], more)};

const head = ['Trygghet', 'Ingressen.', 'Nyheter'];
const swedish = [...head, 'Sök', 'Kil, 16 oktober 2023', 'Lyktor', 'Läs alla nyheter'];
const english = [...head, 'Search', 'Kil, 16 October 2023', 'Lyktor', 'Read all news'];

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
  ['ready', after(asking(tag, [good], child), loaded), swedish, english],
  [
    'loading again, the feed kept',
    after(asking(tag, [good, never], child), loaded, startRefresh),
    swedish,
    english,
  ],
  [
    'an area without news',
    after(asking(tag, [none]), loaded),
    [...head, 'Kunde inte hitta några poster', 'Här finns inga nyheter än.', 'Läs alla nyheter'],
    [...head, 'No posts were found', 'There is no news here yet.', 'Read all news'],
  ],
  [
    'no match for the filter',
    after(asking(tag, [good]), loaded, search('månraket')),
    [
      ...[...head, 'Sök', 'månraket', 'Kunde inte hitta några poster'],
      ...['Försök med en annan filtrering eller sökning.', 'Rensa filtret', 'Läs alla nyheter'],
    ],
    [
      ...[...head, 'Search', 'månraket', 'No posts were found'],
      ...['Try another filter or search.', 'Clear the filter', 'Read all news'],
    ],
  ],
  [
    'failed',
    after(asking(tag, [gone]), loaded),
    ['Innehållet finns inte längre kvar på sin adress.', 'Försök igen'],
    ['The content is no longer at its address.', 'Try again'],
  ],
  [
    'failed, with a child and a way to all news',
    after(asking(tag, [gone], child, 'all-href="https://news.example/"'), loaded),
    [
      ...[fallback, 'Innehållet finns inte längre kvar på sin adress.', 'Försök igen'],
      'Läs alla nyheter',
    ],
    [fallback, 'The content is no longer at its address.', 'Try again', 'Read all news'],
  ],
  [
    'failed, the last good feed kept with its age',
    after(asking(tag, [good, {status: 503}], child), loaded, refresh),
    [
      ...[...swedish, 'Det här hämtades nyss.'],
      ...['Det är något fel hos den som lämnar ut innehållet.', 'Försök igen'],
    ],
    [
      ...[...english, 'This was fetched just now.'],
      ...['Something is wrong where the content comes from.', 'Try again'],
    ],
  ],
  [
    'one of two feeds failed',
    oneOfTwo(tag, good),
    [...swedish, `Nyheterna från ${location.host} kunde inte hämtas.`, 'Försök igen'],
    [...english, `The news from ${location.host} could not be fetched.`, 'Try again'],
  ],
];

describeStates('a policy area says', states);
