import {expect} from 'chai';
import {colourNames} from '../../../demo/scripts/bygg/choice.js';
import {
  contrast,
  hexOf,
  luminance,
  measure,
  nearestEnough,
  over,
  pairs,
  remedyFor,
  verdictOf,
} from '../../../demo/scripts/bygg/contrast.js';
import type {Look, Palette, Rgba} from '../../../demo/scripts/bygg/shown.js';

const rgb = (hex: string, alpha = 1): Rgba => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
  alpha,
];
const black = rgb('#000000');
const white = rgb('#ffffff');

function look(changes: Partial<Palette>, page = white): Look {
  const all = Object.fromEntries(colourNames.map(name => [name, black])) as Palette;
  const light = {
    'surface': white,
    'field': white,
    'on-accent': white,
    'mark': rgb('#ffcc00', 0.25),
  };
  return {palette: {...all, ...light, ...changes}, page};
}

describe('contrast', () => {
  const known: [one: string, other: string, ratio: number][] = [
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#949494', '#ffffff', 3.03],
    ['#ff0000', '#ffffff', 4],
    ['#333333', '#000000', 1.66],
    ['#0000ff', '#ffffff', 8.59],
  ];
  for (const [one, other, ratio] of known) {
    it(`of ${one} and ${other} is ${ratio}:1, either way`, () => {
      expect(contrast(rgb(one), rgb(other))).to.be.closeTo(ratio, 0.05);
      expect(contrast(rgb(other), rgb(one))).to.equal(contrast(rgb(one), rgb(other)));
    });
  }

  it('is of what is seen where a colour lets another through', () => {
    expect(over(rgb('#000000', 0.5), white).slice(0, 3)).to.deep.equal([127.5, 127.5, 127.5]);
    const [row] = measure({
      light: look({surface: [0, 0, 0, 0]}, rgb('#777777')),
      dark: look({surface: [0, 0, 0, 0]}, rgb('#777777')),
    });
    expect(row?.ratio).to.be.closeTo(contrast(black, rgb('#777777')), 0.001);
  });

  it('goes from 0 to 1 in luminance', () => {
    expect([luminance(black), luminance(white)]).to.deep.equal([0, 1]);
  });

  it('warns before it fails', () => {
    const verdicts = [4.49, 4.5, 4.94, 4.96].map(ratio => verdictOf(ratio, 4.5));
    expect(verdicts).to.deep.equal(['fails', 'close', 'close', 'good']);
    expect(verdictOf(3.1, 3)).to.equal('close');
  });

  it('asks 4.5 of text and 3 of the rest', () => {
    for (const {words, least} of pairs) {
      expect(least, words).to.equal(/kant|fokusram/.test(words) ? 3 : 4.5);
    }
  });

  it('tells light from dark pages only where they differ', () => {
    const same = measure({light: look({}), dark: look({})});
    expect(same).to.have.length(pairs.length);
    const other = measure({light: look({}), dark: look({surface: black}, black)});
    expect(other.length).to.be.greaterThan(pairs.length);
    expect(other.some(({looks, verdict}) => `${looks}` === 'dark' && verdict === 'fails')).to.be
      .true;
  });

  describe('that is too low', () => {
    it('is mended by the nearest colour that is enough', () => {
      const grey = nearestEnough(rgb('#999999'), [white], 4.5)!;
      expect(contrast(grey, white)).to.be.within(4.5, 4.8);
      expect(nearestEnough(rgb('#555555'), [white], 4.5)?.slice(0, 3)).to.deep.equal([85, 85, 85]);
      expect(hexOf(nearestEnough(rgb('#333333'), [black], 4.5)!)).to.equal('#767676');
    });

    it('has no remedy where no colour is enough on both', () => {
      expect(nearestEnough(rgb('#999999'), [white, black], 4.6)).to.equal(null);
    });

    it('is mended for every pair that the colour is in', () => {
      const all = measure({
        light: look({accent: rgb('#88cc88'), field: rgb('#dddddd')}),
        dark: look({accent: rgb('#88cc88'), field: rgb('#dddddd')}),
      });
      const failing = all.find(({pair, verdict}) => pair.of === 'accent' && verdict === 'fails')!;
      const better = remedyFor(failing, all)!;
      for (const back of [white, rgb('#dddddd')])
        expect(contrast(better, back)).to.be.at.least(4.5);
    });
  });
});
