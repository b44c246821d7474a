import {expect} from 'chai';
import {readJson} from '../../src/parse/read-json.js';

/** The value that is read, and whether that took a repair. */
function read(text: string): {value: unknown; repaired: boolean} {
  let repaired = false;
  const value = readJson(text, () => (repaired = true));
  return {value, repaired};
}

const repairs: [why: string, text: string, value: unknown][] = [
  ['a line break in a text', '{"a":"b\nc\td"}', {a: 'b c d'}],
  ['commas before an end', '{"a":[1,2,],"b":{"c":3, },}', {a: [1, 2], b: {c: 3}}],
  ['but no comma in a text', '["a,]","\\",}",]', ['a,]', '",}']],
  ['something after the end', '{"a":1} <!-- cached -->', {a: 1}],
  ['a second document', '{"a":1}{"b":2}', {a: 1}],
  ['a list that is cut', '[{"a":1},{"b":2},{"c":', [{a: 1}, {b: 2}]],
  ['a list that is cut in a text', '[{"a":1},{"b":"2', [{a: 1}]],
  [
    'a list in an object that is cut',
    '{"x":"y","a":[{"b":[1,{"c":2}]},{"d":[',
    {x: 'y', a: [{b: [1, {c: 2}]}]},
  ],
  ['a list that is cut before its first element ends', '{"x":1,"a":[{"b":', {x: 1, a: []}],
  ['brackets in texts', '[{"a":"]}[{\\"]"},{"b":', [{a: ']}[{"]'}]],
];

describe('reading JSON', () => {
  it('repairs nothing where nothing is wrong', () => {
    expect(read(' {"a":[1,"b\\n"]}\n')).to.deep.equal({value: {a: [1, 'b\n']}, repaired: false});
  });

  for (const [why, text, value] of repairs)
    it(`repairs ${why}`, () => {
      expect(read(text)).to.deep.equal({value, repaired: true});
    });

  for (const text of ['', ' ', 'x', '{', '{"a', '{a:1}', "{'a':1}", '}', '"a', 'undefined', '<a>'])
    it(`gives up on ${text || 'nothing'}`, () => {
      expect(() => read(text)).to.throw(SyntaxError);
    });
});
