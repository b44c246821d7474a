import {jsonFeed} from '../elements/support.js';
import {rss, sentences, type Fault} from './fault.js';

const {unreadable} = sentences;
const shown = ['Ny belysning'];

/** Text in which `\u00xx` stands for that byte. */
const bytes = (text: string) => ({base64: btoa(text)});
const dated = (title: string, date: unknown) => ({title, date_published: date});

const polluted = JSON.stringify({title: 'Förgiftad', url: 'https://evil.example/', polluted: true});

/** Wrong bytes, wrong dates and traps: what a feed says. */
export const contentFaults: readonly Fault[] = [
  {
    name: 'a byte order mark',
    answer: {body: `\ufeff${jsonFeed([{title: 'Ny belysning'}])}`},
    code: null,
    seen: shown,
  },
  {
    name: 'UTF-16 with a byte order mark',
    answer: bytes(`\u00ff\u00fe${jsonFeed([{title: 'Ny belysning'}]).replace(/[^]/g, '$&\0')}`),
    code: null,
    seen: shown,
  },
  {
    name: 'invalid UTF-8 within valid',
    answer: bytes(jsonFeed([{title: '\u00c3\u0085r 1: G\u00c3\u00a5ng\u00ff och cykel'}])),
    code: null,
    seen: ['År 1: Gång\ufffd och cykel'],
  },
  {
    name: 'ISO-8859-1 that says it is UTF-8',
    answer: {
      ...bytes(jsonFeed([{title: 'F\u00f6reningen p\u00e5 \u00f6n'}])),
      type: 'application/json; charset=utf-8',
    },
    code: null,
    seen: ['Föreningen på ön'],
  },
  {
    name: 'NULs in JSON, raw and escaped',
    answer: {body: jsonFeed([{title: 'Ny bel\0ysning'}]).replace('Ny', 'Ny\0')},
    code: null,
    seen: ['Ny belysning'],
  },
  {
    name: 'NULs in XML',
    answer: {body: rss('<description>a\0b</description>').replace('Ny ', 'Ny\0 ')},
    code: null,
    seen: shown,
  },
  {
    name: 'nothing but NULs',
    answer: {body: '\0'.repeat(1e6)},
    code: 'not-a-feed',
    seen: unreadable,
  },
  {
    name: '`__proto__` as a key, everywhere',
    answer: {
      body: jsonFeed([{title: 'Ny belysning', _mp: {place: 'Karlstad'}}]).replace(
        /\{/g,
        `{"__proto__":${polluted},"constructor":{"prototype":${polluted}},`,
      ),
    },
    code: null,
    seen: ['Karlstad', 'Ny belysning'],
  },
  {
    name: 'one id for all items',
    answer: {body: jsonFeed(['Ett', 'Två', 'Tre'].map(title => ({id: '1', title})))},
    code: null,
    seen: ['Ett', 'Två', 'Tre'],
  },
  {
    name: 'future dates: shown, not on top',
    answer: {
      body: jsonFeed([
        dated('Om hundra år', '2126-01-01'),
        dated('I höstas', '2023-10-19'),
        dated('År 9999', '9999-12-31'),
      ]),
    },
    code: null,
    seen: [
      ...['1 januari 2126', 'Om hundra år', '31 december 9999', 'År 9999'],
      ...['19 oktober 2023', 'I höstas'],
    ],
  },
  {
    name: 'absurd dates: none',
    answer: {
      body: jsonFeed(
        ['0000-00-00', '2023-13-45', '+999999-01-01', 'i går', '', null, -1, 1e300, {}, [[]]].map(
          (date, i) => dated(`Nyhet ${i}`, date),
        ),
      ),
    },
    code: null,
    seen: Array.from({length: 10}, (_, i) => `Nyhet ${i}`),
  },
  {
    name: 'bidi overrides',
    answer: {
      body: jsonFeed([
        {
          title: 'Ny \u202egninsyleb\u202c',
          _mp: {place: '\u202eKarl\u2066stad'},
          tags: ['\u202eBrå'],
        },
      ]),
    },
    code: null,
    seen: ['Karlstad', 'Ny gninsyleb'],
  },
  {
    name: 'emoji, flags and families',
    answer: {body: jsonFeed([{title: '🌱 Ny 👩‍👩‍👧‍👦 belysning 🇸🇪', _mp: {place: '🏳️‍🌈'}}])},
    code: null,
    seen: ['🏳️‍🌈', '🌱 Ny 👩‍👩‍👧‍👦 belysning 🇸🇪'],
  },
];
