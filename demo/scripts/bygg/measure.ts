/** What only a browser can tell of the element: its height at each width, and its colours. */
import {colourNames, type ColourName} from './choice.js';
import {widths, type Look, type Palette, type Rgba, type Shown, type Width} from './shown.js';

export type FeedElement = HTMLElementTagNameMap['mp-news-list' | 'mp-policy-area'];

/** Every element below a root, in shadow trees too. */
export function within(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap(one => [
    one,
    ...(one.shadowRoot ? within(one.shadowRoot) : []),
  ]);
}

/** The list inside an area. */
export const listIn = (element: FeedElement): FeedElement | null =>
  element.shadowRoot!.querySelector('mp-news-list');

/** Resolves when the element, and those inside it, show what they were given or fetched. */
export async function drawn(element: FeedElement): Promise<void> {
  await element.updateComplete;
  const list = listIn(element);
  await list?.updateComplete;
  if (list?.state.status === 'loading') {
    await new Promise(done => {
      for (const type of ['mp-load', 'mp-error']) list.addEventListener(type, done, {once: true});
    });
  }
  for (const inner of within(element.shadowRoot!)) {
    if ('updateComplete' in inner) await inner.updateComplete;
  }
}

/** Of the page in bygg-visning.css, on either side. */
const padding: Readonly<Record<Width, number>> = {phone: 16, tablet: 24, desktop: 40};

/** The private property, whatever its name, that holds what a public one, or none, leads to. */
function privateOf({adoptedStyleSheets}: ShadowRoot, name: ColourName): string | undefined {
  const rules = adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
  const styles = rules.flatMap(rule => (rule instanceof CSSStyleRule ? [rule.style] : []));
  const reads = new RegExp(`^\\s*var\\(\\s*--mp-color-${name}\\b(?!-)`);
  for (const style of styles)
    for (const property of style) if (reads.test(style.getPropertyValue(property))) return property;
  return undefined;
}

type Measured = Pick<Shown, 'heights' | 'palettes'>;

/**
 * Measures twins of an element, which show the same feed without asking for it again.
 *
 * @param makeTwin gives an element with the same attributes and properties, and no `src`
 */
export async function measured(makeTwin: () => FeedElement): Promise<Measured> {
  const names = Object.keys(widths) as Width[];
  const boxes = names.map((name, index) => {
    const box = document.createElement('div');
    box.className = 'matt';
    box.inert = true;
    const width = widths[name] - 2 * padding[name];
    box.style.inlineSize = `${width + 1}px`;
    box.style.colorScheme = index ? 'light' : 'dark';
    const twin = makeTwin();
    box.append(twin);
    return {name, width, box, twin};
  });
  document.body.append(...boxes.map(({box}) => box));
  try {
    await Promise.all(boxes.map(({twin}) => drawn(twin)));
    // Firefox asks inner containers once, before it knows what a padding in cqi is: a second layout
    // at another width makes it ask again.
    for (const {box, twin, width} of boxes) {
      twin.getBoundingClientRect();
      box.style.inlineSize = `${width}px`;
    }
    const heights = boxes.map(({name, twin}) => [name, twin.getBoundingClientRect().height]);
    return {
      heights: Object.fromEntries(heights) as Record<Width, number>,
      palettes: {dark: lookOf(boxes[0]!), light: lookOf(boxes[1]!)},
    };
  } finally {
    for (const {box} of boxes) box.remove();
  }
}

function lookOf({box, twin}: {box: HTMLElement; twin: FeedElement}): Look {
  return {palette: paletteOf(twin), page: rgbaOf(getComputedStyle(box).backgroundColor)};
}

function paletteOf(element: FeedElement): Palette {
  const probe = document.createElement('span');
  const root = element.shadowRoot!;
  root.querySelector('.base')!.append(probe);
  const entries = colourNames.map(name => {
    probe.style.backgroundColor = `var(${privateOf(root, name)})`;
    return [name, rgbaOf(getComputedStyle(probe).backgroundColor)];
  });
  probe.remove();
  return Object.fromEntries(entries) as Palette;
}

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const paper = canvas.getContext('2d', {willReadFrequently: true})!;

/** Any colour that this browser can compute, in sRGB. */
function rgbaOf(colour: string): Rgba {
  paper.clearRect(0, 0, 1, 1);
  paper.fillStyle = colour;
  paper.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = paper.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
}
