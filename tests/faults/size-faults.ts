import {jsonFeed} from '../elements/support.js';
import {noNews, rss, sentences, type Fault} from './fault.js';

const {unreadable} = sentences;
const shown = ['Ny belysning'];

const nested = (open: string, close: string, depth: number) =>
  open.repeat(depth) + close.repeat(depth);

/** A hundred thousand times the same letter, as it is shown. */
const pieces = (letter: string) => Array.from({length: 200}, () => letter.repeat(500)).join(' ');

const laughs = Array.from(
  {length: 20},
  (_, i) => `<!ENTITY ha${i + 1} "${`&ha${i};`.repeat(10)}">`,
);
const bomb = `<!DOCTYPE rss [<!ENTITY ha0 "ha">${laughs.join('')}]>`;
const wide = `<!DOCTYPE rss [<!ENTITY wide "${'w'.repeat(1e5)}">]>`;

/**
 * Deep, long and many, up to the 8 MiB that are read: what goes over it more than once is at it for
 * longer than a test may take.
 */
export const sizeFaults: readonly Fault[] = [
  {
    name: 'JSON a million arrays deep in an item',
    answer: {
      body: jsonFeed([{title: 'Ny belysning', _mp: 0}]).replace('0}', `${nested('[', ']', 1e6)}}`),
    },
    code: null,
    seen: shown,
  },
  {
    name: 'nothing but four million open arrays',
    answer: {body: '['.repeat(4e6)},
    code: 'not-a-feed',
    seen: unreadable,
  },
  {
    name: 'an item, and then two million quotes that end nothing',
    answer: {body: `${jsonFeed([{title: 'Ny belysning'}]).slice(0, -2)},"${'\\"'.repeat(2e6)}`},
    code: null,
    seen: shown,
  },
  {
    name: 'HTML a million elements deep in an item',
    answer: {
      body: jsonFeed([{title: 'Ny belysning', content_html: nested('<b>', '</b>', 1e6)}]),
    },
    code: null,
    seen: shown,
  },
  {
    name: 'HTML a million elements deep in an area',
    answer: {
      body: jsonFeed([{title: 'Ny belysning'}], {
        _mp: {areas: [{slug: 'a', body_html: nested('<ul><li>', '', 1e6)}]},
      }),
    },
    code: null,
    seen: shown,
  },
  {
    name: 'XML a million elements deep',
    answer: {body: rss(nested('<a>', '</a>', 1e6))},
    code: null,
    seen: shown,
  },
  {
    name: 'XML of a million open elements',
    answer: {body: rss(nested('<a>', '', 1e6))},
    code: null,
    seen: shown,
  },
  {
    name: 'a billion laughs',
    answer: {body: rss('<description>&ha20;</description>', bomb)},
    code: null,
    seen: shown,
  },
  {
    name: 'a wide entity, ten thousand times',
    answer: {body: rss(`<description>${'&wide;'.repeat(1e4)}</description>`, wide)},
    code: null,
    seen: shown,
  },
  {
    name: 'an external entity',
    answer: {
      body: rss(
        '<description>&file;</description>',
        '<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd">]>',
      ),
    },
    code: null,
    seen: shown,
  },
  {
    name: '100,000 items in JSON',
    answer: {
      body: jsonFeed(
        Array.from({length: 1e5}, (_, i) => ({
          id: `${i}`,
          title: `Nyhet ${i}`,
          url: '',
          date_published: '2023-10-19',
        })),
      ),
    },
    code: null,
    seen: [
      ...Array.from({length: 10}, (_, i) => ['19 oktober 2023', `Nyhet ${i}`]).flat(),
      ...['Visa fler', 'Visar 10 av 100 000'],
    ],
  },
  {
    name: '100,000 items in RSS',
    answer: {
      body: rss('').replace(
        /<item>.*<\/item>/,
        Array.from({length: 1e5}, (_, i) => `<item><title>Nyhet ${i}</title></item>`).join(''),
      ),
    },
    code: null,
    seen: [
      ...Array.from({length: 10}, (_, i) => `Nyhet ${i}`),
      ...['Visa fler', 'Visar 10 av 100 000'],
    ],
  },
  {
    name: 'a million empty items',
    answer: {body: jsonFeed([]).replace('[]', `[${'{},'.repeat(1e6)}{}]`)},
    code: null,
    seen: noNews,
  },
  {
    name: 'words of a megabyte: their beginning, in pieces that fit on a screen',
    answer: {
      body: jsonFeed([
        {
          title: 'T'.repeat(2 ** 20),
          summary: 'S'.repeat(2 ** 20),
          _mp: {place: 'P'.repeat(2 ** 20)},
        },
      ]),
    },
    code: null,
    seen: [pieces('P'), pieces('T')],
  },
  {
    name: 'a letter with a million accents',
    answer: {body: jsonFeed([{title: `a${'\u0301'.repeat(1e6)}`}])},
    code: null,
    // The first accent is composed with its letter (NFC).
    seen: [pieces('\u0301').replace('\u0301\u0301', 'á')],
  },
];
