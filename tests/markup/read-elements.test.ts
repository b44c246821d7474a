import {expect} from 'chai';
import {readElements} from '../../src/markup/read-elements.js';

const cases: [why: string, source: string, elements: [name: string, inner: string][]][] = [
  [
    'in order',
    '<a>1</a> <b>2</b><a>3</a>',
    [
      ['a', '1'],
      ['b', '2'],
      ['a', '3'],
    ],
  ],
  ['with what is within unread', '<a><b>1</b><c/></a>', [['a', '<b>1</b><c/>']]],
  [
    'that are empty',
    '<a/><b></b><c />',
    [
      ['a', ''],
      ['b', ''],
      ['c', ''],
    ],
  ],
  [
    'within others of their name',
    '<a>1<a>2</a>3</a><b/>',
    [
      ['a', '1<a>2</a>3'],
      ['b', ''],
    ],
  ],
  ['in sections as text', '<a><![CDATA[</a><b>]]></a>', [['a', '<![CDATA[</a><b>]]>']]],
  [
    'that do not end',
    '<a>1<b>2</b><c>3',
    [
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
    ],
  ],
  [
    'within which others do not end',
    '<a>1<br>2<p>3</a><b/>',
    [
      ['a', '1<br>2<p>3'],
      ['b', ''],
    ],
  ],
  [
    'that cross',
    '<a>1<b>2</a>3</b><c/>',
    [
      ['a', '1<b>2'],
      ['c', ''],
    ],
  ],
  ['that have ended before they began', '</a>1<b>2</b></c>', [['b', '2']]],
  ['of no feed', 'text & <', []],
];

describe('elements', () => {
  for (const [why, source, elements] of cases)
    it(why, () => {
      const read = readElements(source).map(({name, inner}) => [name, inner]);
      expect(read).to.deep.equal(elements);
    });

  it('keep their attributes as written', () => {
    expect(readElements('<a b="1>2" C=3>x</a>')[0]!.attributes).to.equal(' b="1>2" C=3');
  });

  it('of which a million are never ended are read up to ten thousand of them', () => {
    const text = `<title>A</title><item><title>B</title>${'<a>'.repeat(1e6)}</item>`;
    const elements = readElements(text);
    expect(elements.slice(0, 3).map(({name}) => name)).to.deep.equal(['title', 'item', 'title']);
    expect(elements).to.have.length.within(9000, 11_000);
  });

  it('nest as deep as they like', () => {
    const deep = '<a>'.repeat(5000) + 'x' + '</a>'.repeat(5000);
    expect(readElements(deep)).to.have.length(1);
    expect(readElements('<a>'.repeat(5000) + 'x')).to.have.length(5000);
  });

  it('find their end past many that have none', () => {
    expect(readElements(`<a>${'<br>'.repeat(900)}</a>`)).to.have.length(1);
  });
});
