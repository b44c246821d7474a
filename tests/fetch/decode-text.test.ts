import {expect} from 'chai';
import {decodeText} from '../../src/fetch/decode-text.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Every character as one byte: ISO-8859-1, and windows-1252 but for 0x80 to 0x9f. */
const latin1 = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};
/** UTF-16, each of whose characters has two more bytes that are 0. */
const utf32 = (text: string, littleEndian: boolean) =>
  utf16(
    [...text].map(letter => (littleEndian ? `${letter}\0` : `\0${letter}`)).join(''),
    littleEndian,
  );
const be = (text: string) => utf16(text, false);
const le = (text: string) => utf16(text, true);
const bytes = (...parts: (Uint8Array | number)[]) =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'number' ? part : [...part])));
const xml = (encoding: string, text: string) =>
  `<?xml version="1.0" encoding="${encoding}"?><title>${text}</title>`;

const sv = 'Räksmörgås på Öland – 5 €';
const plain = 'Nyheter';

type Row = [name: string, body: Uint8Array, contentType: string, read: string];

const chosen: Row[] = [
  ['UTF-8 without any label', utf8(sv), '', sv],
  ['UTF-8 as the header says', utf8(sv), 'application/json; charset=utf-8', sv],
  ['a byte order mark of UTF-8, which is no text', utf8(`\ufeff${sv}`), '', sv],
  ['a byte order mark of UTF-8 against the header', utf8(`\ufeff${sv}`), 'a/b; charset=gbk', sv],
  ['UTF-16BE by its byte order mark', be(`\ufeff${sv}`), 'text/xml; charset=utf-8', sv],
  ['UTF-16LE by its byte order mark', le(`\ufeff${sv}`), 'text/xml; charset=iso-8859-1', sv],
  ['UTF-16BE without a mark, of ASCII alone', be(`<a>${plain}</a>`), '', `<a>${plain}</a>`],
  ['UTF-16LE without a mark, of ASCII alone', le(`{"a": "${plain}"}`), '', `{"a": "${plain}"}`],
  ['UTF-16BE without a mark, in Swedish', be(`<a>${sv}</a>`), '', `<a>${sv}</a>`],
  ['UTF-16LE without a mark, in Swedish', le(`<a>${sv}</a>`), '', `<a>${sv}</a>`],
  ['UTF-16LE without a mark, labelled', le(`<a>${sv}`), 'text/xml; charset=utf-16', `<a>${sv}`],
  ['UTF-16 that begins with a line break', le(`\n<a>${sv}`), '', `\n<a>${sv}`],
  ['UTF-32BE by its byte order mark', utf32(`\ufeff<a>${sv}`, false), '', `\ufeff<a>${sv}`],
  ['UTF-32LE by its byte order mark', utf32(`\ufeff<a>${sv}`, true), '', `<a>${sv}`],
  ['UTF-32BE without a mark', utf32(`<a>${sv}`, false), 'text/xml; charset=utf-32', `<a>${sv}`],
  ['UTF-32LE without a mark', utf32(`{"a": "${sv}"}`, true), '', `{"a": "${sv}"}`],
  ['ISO-8859-1 by the header', latin1('åäö ÅÄÖ é'), 'text/xml; charset=ISO-8859-1', 'åäö ÅÄÖ é'],
  ['a label in quotes', latin1('åäö'), "text/xml; charset='iso-8859-1'", 'åäö'],
  ['a label in double quotes', bytes(0xa4), 'text/xml;charset="ISO-8859-15"', '€'],
  ['a label in capitals, with spaces', bytes(0xa4), 'text/xml; CHARSET = ISO-8859-15', '€'],
  ['windows-1252 by the header', bytes(0x80, 0x96), 'text/xml; charset=windows-1252', '€–'],
  ['ISO-8859-1 is read as windows-1252', bytes(0x96), 'text/xml; charset=iso-8859-1', '–'],
  ['the header before the declaration', bytes(0xa4), 'a/b; charset=iso-8859-15', '€'],
  ['a multi-byte label', bytes(0x93, 0xfa, 0x96, 0x7b), 'text/xml; charset=shift_jis', '日本'],
  ['nothing of an empty body', bytes(), 'text/xml; charset=utf-16', ''],
  ['one byte', utf8('{'), '', '{'],
  ['two bytes', utf8('{}'), '', '{}'],
  ['a NUL within a text', utf8('{"a": "\0å"}'), '', '{"a": "\0å"}'],
  ['a NUL before a text', utf8('\0{"a": "å"}'), '', '\0{"a": "å"}'],
];

const declared: Row[] = [
  ['by the declaration', latin1(xml('ISO-8859-1', 'åäö')), 'text/xml', xml('ISO-8859-1', 'åäö')],
  [
    'by the declaration in single quotes, after white space',
    latin1("\n <?xml version='1.0' encoding = 'iso-8859-15' ?><a>\xa4"),
    '',
    "\n <?xml version='1.0' encoding = 'iso-8859-15' ?><a>€",
  ],
  [
    'by the header before the declaration',
    bytes(utf8(xml('koi8-r', '')), 0xa4),
    'text/xml; charset=iso-8859-15',
    `${xml('koi8-r', '')}€`,
  ],
  [
    'by the declaration where the label is empty',
    bytes(utf8(xml('iso-8859-15', '')), 0xa4),
    'text/xml; charset=',
    `${xml('iso-8859-15', '')}€`,
  ],
  [
    'by the declaration in capitals',
    latin1('<?XML VERSION="1.0" ENCODING="ISO-8859-15"?><a>\xa4'),
    '',
    '<?XML VERSION="1.0" ENCODING="ISO-8859-15"?><a>€',
  ],
  ...['utf-8', 'us-ascii', 'klingon', 'utf-16'].map((label): Row => {
    const text = xml('koi8-r', '');
    const body = bytes(utf8(text), 0xf0, 0xd2, 0xc9);
    const name = `by the declaration where the header says ${label}, which it is not`;
    return [name, body, `text/xml; charset=${label}`, `${text}При`];
  }),
  [
    'and not by what looks like a declaration further down',
    utf8(`<a title='<?xml encoding="koi8-r"?>'>${sv}`),
    '',
    `<a title='<?xml encoding="koi8-r"?>'>${sv}`,
  ],
];

const latinLabels = ['iso-8859-1', 'ISO8859-1', 'iso_8859-1', 'iso-8859-15', 'latin1', 'us-ascii'];
const utfLabels = ['utf-8', 'utf8', 'utf-16', 'UTF-16LE', 'utf-7'];

const mislabelled: Row[] = [
  ...[...latinLabels, 'windows-1252', 'windows-1250', ...utfLabels].map((label): Row => {
    return [`UTF-8 that the header calls ${label}`, utf8(sv), `text/xml; charset=${label}`, sv];
  }),
  ...['iso-8859-1', 'utf-16', 'windows-1252'].map((label): Row => {
    const text = xml(label, sv);
    return [`UTF-8 that its declaration calls ${label}`, utf8(text), 'text/xml', text];
  }),
  ...['', ...utfLabels].map((label): Row => {
    const name = label ? `that the header calls ${label}` : 'without a label';
    return [`ISO-8859-1 ${name}`, latin1('Åre på väg'), `a/b; charset=${label}`, 'Åre på väg'];
  }),
  ['windows-1252 called UTF-8', bytes(latin1('Växjö '), 0x96), 'a/b;charset=utf-8', 'Växjö –'],
  ['UTF-8 under an unknown label', utf8(sv), 'text/xml; charset=klingon', sv],
  ['ASCII under an unknown label', utf8(plain), 'text/xml; charset=klingon', plain],
  ['ISO-8859-1 under an unknown label', latin1('på!'), 'text/xml; charset=klingon', 'på!'],
  ['UTF-8 that cannot be Shift_JIS', utf8(`${sv}å`), 'text/xml; charset=shift_jis', `${sv}å`],
];

const emoji = utf8('🌱');

const broken: Row[] = [
  ['a character cut off at the end', bytes(utf8(sv), 0xc3), '', sv],
  ['an emoji cut off at the end', bytes(utf8(sv), emoji.subarray(0, 3)), '', sv],
  ['half a UTF-16 character at the end', bytes(le(`<${sv}`), 0x41), '', `<${sv}`],
  ['half a character inside', bytes(utf8(sv), 0xc3, utf8(sv)), '', `${sv}\ufffd${sv}`],
  [
    'half a character inside UTF-8 that is called ISO-8859-1',
    bytes(utf8(sv), 0xc3, utf8(sv)),
    'text/xml; charset=iso-8859-1',
    `${sv}\ufffd${sv}`,
  ],
  [
    'half an emoji inside, under a label nobody knows',
    bytes(utf8(sv), emoji.subarray(0, 2), utf8(sv)),
    'text/xml; charset=klingon',
    `${sv}\ufffd${sv}`,
  ],
  [
    'a byte too many in Shift_JIS',
    bytes(0x93, 0xfa, 0x96, 0x7b, 0xa0, 0x93, 0xfa),
    'text/xml; charset=shift_jis',
    '日本\ufffd日',
  ],
  ['half an emoji in UTF-16', le('\ufeff{"å": "\ud83c"}'), '', '{"å": "\ufffd"}'],
  ['half an emoji in UTF-16 without a mark', be('{"å": "\ud83c"}'), '', '{"å": "\ufffd"}'],
  ['ISO-8859-1 behind a mark of UTF-8', bytes(0xef, 0xbb, 0xbf, latin1('{på}')), '', '{på}'],
  ['a byte that windows-1252 has no character for', bytes(0x81, 0xe5), '', '\x81å'],
];

describe('the text of a feed’s bytes', () => {
  const suites: [string, Row[]][] = [
    ['is read as', chosen],
    ['is read by what XML declares,', declared],
    ['is read as what it is, not as what it is called:', mislabelled],
    ['survives', broken],
  ];
  for (const [suite, rows] of suites) {
    describe(suite, () => {
      for (const [name, body, contentType, read] of rows) {
        it(name, () => expect(decodeText(body, contentType)).to.equal(read));
      }
    });
  }

  it('is read from a part of a larger buffer', () => {
    const whole = bytes(0xff, 0xfe, utf8(sv), 0xff);
    expect(decodeText(whole.subarray(2, -1), '')).to.equal(sv);
  });

  it('is read for any bytes and any label without throwing', () => {
    const labels = [
      '',
      'utf-16',
      'gbk',
      'iso-2022-kr',
      'replacement',
      'x-user-defined',
      '___',
      '..',
    ];
    let seed = 1;
    const random = () => (seed = (seed * 48271) % 2147483647) % 256;
    for (let i = 0; i < 400; i++) {
      const body = Uint8Array.from({length: i % 9}, random);
      expect(decodeText(body, `a/b; charset=${labels[i % labels.length]}`)).to.be.a('string');
    }
  });
});
