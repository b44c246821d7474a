import {expect} from 'chai';
import {cutAtWord} from '../../src/parse/cut-at-word.js';

const cases: [text: string, length: number, cut: string][] = [
  ['kort', 10, 'kort'],
  ['precis tio', 10, 'precis tio'],
  ['ett två tre', 10, 'ett två…'],
  ['ett två, tre', 9, 'ett två…'],
  ['ett två. Tre', 9, 'ett två…'],
  ['ett – två tre', 6, 'ett…'],
  ['a bcdefghijklmnop', 10, 'a bcdefghi…'],
  ['abcdefghijklmnop', 10, 'abcdefghij…'],
  ['👍👍👍', 3, '👍…'],
  ['👍👍👍', 4, '👍👍…'],
];

describe('a text cut at a word', () => {
  for (const [text, length, cut] of cases)
    it(`${text} is ${cut} within ${length}`, () => {
      expect(cutAtWord(text, length)).to.equal(cut);
    });

  it('never parts what people see as one character', () => {
    expect(cutAtWord('👨‍👩‍👧‍👦'.repeat(3), 13)).to.equal('👨‍👩‍👧‍👦…');
    expect(cutAtWord('e\u0301'.repeat(9), 5)).to.equal('e\u0301e\u0301…');
  });

  it('does without Intl.Segmenter, which older browsers lack', () => {
    const segmenter = Object.getOwnPropertyDescriptor(Intl, 'Segmenter');
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      expect(cutAtWord('👍👍👍', 3)).to.equal('👍…');
      expect(cutAtWord('abcdefghijkl', 10)).to.equal('abcdefghij…');
    } finally {
      if (segmenter) Object.defineProperty(Intl, 'Segmenter', segmenter);
    }
  });
});
