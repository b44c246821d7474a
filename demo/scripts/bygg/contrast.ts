/** Contrast as WCAG 2.2 has it, and what to do where there is too little. */
import type {ColourName} from './choice.js';
import type {Look, Palette, Rgba} from './shown.js';

/** Two colours that must be told apart. */
export interface Pair {
  readonly words: string;
  readonly of: ColourName;
  readonly over: ColourName;
  /** The least ratio: 4.5 for text (1.4.3), 3 for what is no text (1.4.11). */
  readonly least: 4.5 | 3;
}

/** Where each pair is met is in src/styles/tokens.ts and the elements' styles. */
export const pairs: readonly Pair[] = [
  {words: 'Text på bakgrunden', of: 'text', over: 'surface', least: 4.5},
  {words: 'Text på kort och i fält', of: 'text', over: 'field', least: 4.5},
  {words: 'Datum och ort på bakgrunden', of: 'muted', over: 'surface', least: 4.5},
  {words: 'Datum och ort på kort', of: 'muted', over: 'field', least: 4.5},
  {words: 'Länkar på bakgrunden', of: 'accent', over: 'surface', least: 4.5},
  {words: 'Länkar på kort', of: 'accent', over: 'field', least: 4.5},
  {words: 'Text på knappen', of: 'on-accent', over: 'accent', least: 4.5},
  {words: 'Sökträffar', of: 'text', over: 'mark', least: 4.5},
  {words: 'Knapp och fokusram mot bakgrunden', of: 'accent', over: 'surface', least: 3},
  {words: 'Fältens kanter mot bakgrunden', of: 'muted', over: 'surface', least: 3},
];

/** A colour as it is seen on an opaque one. */
export function over([r, g, b, a]: Rgba, below: Rgba): Rgba {
  const mix = (top: number, bottom: number) => top * a + bottom * (1 - a);
  return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2]), 1];
}

/** @returns relative luminance, 0 to 1 (WCAG 2.2) */
export function luminance([r, g, b]: Rgba): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** @returns 1 to 21, of opaque colours */
export function contrast(one: Rgba, other: Rgba): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

export type Verdict = 'good' | 'close' | 'fails';

/** `close` warns before it fails: within a tenth of the least. */
export function verdictOf(ratio: number, least: number): Verdict {
  return ratio < least ? 'fails' : ratio < least * 1.1 ? 'close' : 'good';
}

/** What is seen of a pair; what is see-through lets the page's own colour show. */
function seen(palette: Palette, {of, over: below}: Pair, page: Rgba): [Rgba, Rgba] {
  const surface = over(palette.surface, page);
  const back = below === 'surface' ? surface : over(palette[below], surface);
  return [over(palette[of], back), back];
}

/** A pair as it is on some pages. */
export interface Measured {
  readonly pair: Pair;
  readonly ratio: number;
  readonly verdict: Verdict;
  readonly front: Rgba;
  readonly back: Rgba;
  /** On which pages; one entry where light and dark pages show the same. */
  readonly looks: readonly LookName[];
}

export type LookName = 'light' | 'dark';

export function measure(looks: Readonly<Record<LookName, Look>>): Measured[] {
  return pairs.flatMap(pair => {
    const on = (name: LookName): Measured => {
      const [front, back] = seen(looks[name].palette, pair, looks[name].page);
      const ratio = contrast(front, back);
      return {pair, ratio, verdict: verdictOf(ratio, pair.least), front, back, looks: [name]};
    };
    const [light, dark] = [on('light'), on('dark')];
    const isSame = `${light.front} ${light.back}` === `${dark.front} ${dark.back}`;
    return isSame ? [{...light, looks: ['light', 'dark'] as const}] : [light, dark];
  });
}

/**
 * What to choose instead of a colour that fails: one that is enough wherever it is met.
 *
 * @returns `null` where one colour cannot be
 */
export function remedyFor({pair, front}: Measured, all: readonly Measured[]): Rgba | null {
  const same = all.filter(({pair: {of}}) => of === pair.of);
  const least = Math.max(...same.map(({pair}) => pair.least));
  return nearestEnough(
    front,
    same.map(({back}) => back),
    least,
  );
}

/** `#rrggbb`, of what is seen on an opaque colour. */
export function hexOf(colour: Rgba): string {
  return `#${colour
    .slice(0, 3)
    .map(value => Math.round(value).toString(16).padStart(2, '0'))
    .join('')}`;
}

const black: Rgba = [0, 0, 0, 1];
const white: Rgba = [255, 255, 255, 1];

/**
 * The colour nearest to one that has enough contrast, on the way to black or to white.
 *
 * @param backs what it is seen on, all of them at once
 * @returns `null` where no colour on either way has
 */
export function nearestEnough(colour: Rgba, backs: readonly Rgba[], least: number): Rgba | null {
  for (let step = 0; step <= 100; step++) {
    for (const end of [black, white]) {
      const [r, g, b] = over([end[0], end[1], end[2], step / 100], colour);
      const tried: Rgba = [Math.round(r), Math.round(g), Math.round(b), 1];
      if (backs.every(back => contrast(tried, back) >= least)) return tried;
    }
  }
  return null;
}
