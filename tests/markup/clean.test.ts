import {expect} from 'chai';
import {cleanText} from '../../src/markup/clean-text.js';
import {cleanUrl} from '../../src/markup/clean-url.js';
import {imageSource} from '../../src/markup/image-source.js';

const texts: [raw: unknown, text: string][] = [
  ['  a\n\tb  c ', 'a b c'],
  ['10\u00a0000\u202fkr', '10\u00a0000\u202fkr'],
  ['a \u00a0 b\u00a0', 'a b'],
  ['a\u0000b\u0007c\u0085d\u009fe\u007f', 'abc de'],
  ['a\u202eb\u202ac\u202cd\u2066e\u2069', 'abcde'],
  ['\ufeffa\u200db\u200f', 'a\u200db\u200f'],
  ['O\u0308rebro', '\u00d6rebro'],
  ['a\u2028b\u2029c', 'a b c'],
  ['', ''],
  [17, '17'],
  [0, '0'],
  [true, ''],
  [null, ''],
  [undefined, ''],
  [{toString: () => 'x'}, ''],
  [['x'], ''],
];

describe('a clean text', () => {
  for (const [raw, text] of texts)
    it(`of ${JSON.stringify(raw)} is ${JSON.stringify(text)}`, () => {
      expect(cleanText(raw)).to.equal(text);
    });
});

const base = 'https://feed.example/dir/feed.xml';
const addresses: [raw: unknown, url: string | null][] = [
  ['https://x.example/a', 'https://x.example/a'],
  ['HTTP://X.example', 'http://x.example/'],
  [' https://x.example/a b\n', 'https://x.example/a%20b'],
  ['/a?b=1#c', 'https://feed.example/a?b=1#c'],
  ['a', 'https://feed.example/dir/a'],
  ['//x.example/a', 'https://x.example/a'],
  ['https://user:pass@x.example/', 'https://x.example/'],
  ['https://xn--malm-8qa.example/å', 'https://xn--malm-8qa.example/%C3%A5'],
  ...['', ' ', 'javascript:alert(1)', 'JaVaScRiPt:x', 'java\nscript:x', '\u0001javascript:x'].map(
    (raw): [string, null] => [raw, null],
  ),
  ...[
    'data:text/html,x',
    'vbscript:x',
    'file:///x',
    'blob:https://x/1',
    'ftp://x/',
    'mailto:a@b.se',
  ].map((raw): [string, null] => [raw, null]),
  ...['http://', 'http://[::1', 'https://a b/', null, undefined, 7, {}, ['https://x.example/']].map(
    (raw): [unknown, null] => [raw, null],
  ),
];

describe('a clean address', () => {
  for (const [raw, url] of addresses)
    it(`of ${JSON.stringify(raw)} is ${url}`, () => {
      expect(cleanUrl(raw, base)).to.equal(url);
    });

  it('needs no base where it is absolute, and is none where it is not', () => {
    expect(cleanUrl('https://x.example/', '')).to.equal('https://x.example/');
    expect(cleanUrl('a', '')).to.equal(null);
    expect(cleanUrl('a', 'also/relative')).to.equal(null);
  });
});

const pictures: [attributes: Record<string, string>, url: string | null][] = [
  [{src: 'a.jpg'}, 'https://feed.example/dir/a.jpg'],
  [{'src': 'data:image/gif;base64,x', 'data-src': '/a.jpg'}, 'https://feed.example/a.jpg'],
  [{'src': '/blank.gif', 'data-lazy-src': '/a.jpg'}, 'https://feed.example/a.jpg'],
  [{'src': '/a.jpg', 'data-src': 'javascript:x'}, 'https://feed.example/a.jpg'],
  [{src: '/a.gif', width: '1', height: '1'}, null],
  [{src: '/a.gif', height: '0px'}, null],
  [{src: '/a.gif', width: '10', height: '100'}, 'https://feed.example/a.gif'],
  [{src: 'https://s.w.org/images/core/emoji/1f600.png'}, null],
  [{src: '/a.png', class: 'wp-smiley'}, null],
  [{src: 'data:image/png;base64,x'}, null],
  [{}, null],
];

describe('the address of a picture', () => {
  for (const [attributes, url] of pictures)
    it(`of ${JSON.stringify(attributes)} is ${url}`, () => {
      expect(imageSource(attributes, base)).to.equal(url);
    });
});
