import {expect} from 'chai';
import {readAttributes} from '../../src/markup/read-attributes.js';

const cases: [source: string, attributes: Record<string, string>][] = [
  ['', {}],
  ['/', {}],
  [' a="1" b=\'2\' c=3 d', {a: '1', b: '2', c: '3', d: ''}],
  [' HREF="X" xml:Base="Y"', {'href': 'X', 'xml:base': 'Y'}],
  [' a = "1"\n\tb\n=\n2', {a: '1', b: '2'}],
  [' a="1"b="2"/', {a: '1', b: '2'}],
  [' a="1" a="2" A="3"', {a: '1'}],
  [' a="&quot;&amp;&aring;" b="?x=1&copy=2"', {a: '"&å', b: '?x=1&copy=2'}],
  [' a="1>2" b=\'"\'', {a: '1>2', b: '"'}],
  [' a=http://x/?y=1', {a: 'http://x/?y=1'}],
  [' a="1', {a: '"1'}],
  [' reversed', {reversed: ''}],
];

describe('attributes', () => {
  for (const [source, attributes] of cases)
    it(`${source} are ${JSON.stringify(attributes)}`, () => {
      expect({...readAttributes(source)}).to.deep.equal(attributes);
    });

  it('inherit nothing, whatever they are called', () => {
    const attributes = readAttributes(' __proto__="x" toString="y"');
    expect(attributes.__proto__).to.equal('x');
    expect(attributes.constructor).to.equal(undefined);
    expect(({} as Record<string, unknown>).x).to.equal(undefined);
  });
});
