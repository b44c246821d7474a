import {expect, fixture} from '@open-wc/testing';
import {
  find,
  findAll,
  jsonFeed,
  loaded,
  settled,
  type Area,
  type List,
} from '../elements/support.js';
import {recordProblems} from '../elements/problems.js';
import {serveFeed} from '../tooling/served-feed.js';

const items = Array.from({length: 4}, (_, i) => ({
  ...{date_published: `202${i}-01-01`, summary: 'Kort om nyheten.', tags: [`Ämne ${i}`]},
  ...{_mp: {place: `Ort ${i}`}},
}));
const area = {
  slug: 'a',
  title: 'Trygghet',
  lead: 'Ingress.',
  more: 'Se mer:',
  body_html: '<p>Brödtext.</p>',
};
const body = jsonFeed(items, {
  home_page_url: 'https://news.example/',
  _mp: {areas: [{...area, priorities_heading: 'Vi vill', priorities: [{title: 'A.', text: 'B.'}]}]},
});

const pixel = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext(
  '2d',
  {
    willReadFrequently: true,
  },
)!;

/** What one sees of colours that lie on each other, the lowest first: red, green, blue. */
function seen(...colours: readonly string[]): readonly number[] {
  pixel.fillStyle = '#fff';
  for (const colour of ['#fff', ...colours]) {
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
  }
  return [...pixel.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** WCAG 2.2, "relative luminance". */
function luminance(rgb: readonly number[]): number {
  const [red, green, blue] = rgb.map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** WCAG 2.2, "contrast ratio", of a colour to what it lies on. */
function contrast(colour: string, below: readonly string[]): number {
  const [dark, light] = [seen(...below), seen(...below, colour)]
    .map(luminance)
    .sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The backgrounds below an element's text, the page's first. */
function backgrounds(element: Element | null): readonly string[] {
  if (!element) return [];
  const above = element.assignedSlot ?? element.parentElement ?? hostOf(element);
  return [...backgrounds(above), getComputedStyle(element).backgroundColor];
}
const hostOf = (node: Node) => (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

const names = (element: Element) => element.getAttribute('part') ?? element.localName;
const hasText = (element: Element) =>
  [...element.childNodes].some(node => node instanceof Text && node.data.trim());
const isSeen = (element: Element) =>
  element.checkVisibility() && !element.matches('[role=status], option');

/** What a token comes to within an element. */
function token(element: Element, name: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${name})`;
  find(element, '.base')!.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** A page that is light or dark, and an element in it that is in some state. */
async function shown(markup: string, scheme: string, theme: string): Promise<List | Area> {
  const page = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
  const box = await fixture<HTMLElement>(`<div style="${page}">${markup}</div>`);
  const element = box.querySelector<List>('mp-news-list, mp-policy-area')!;
  element.setAttribute('theme', theme);
  await loaded(element);
  return element;
}

const states: Readonly<Record<string, (urls: Record<string, string>) => string>> = {
  'a list': ({good}) =>
    `<mp-news-list src="${good}" page-size="2" show="dateline excerpt topics source"></mp-news-list>`,
  'cards': ({good}) =>
    `<mp-news-list src="${good}" layout="cards" show="dateline excerpt topics source"></mp-news-list>`,
  'a compact list': ({good}) =>
    `<mp-news-list src="${good}" layout="compact" heading="Nyheter"></mp-news-list>`,
  'a policy area': ({good}) => `<mp-policy-area src="${good}"></mp-policy-area>`,
  'no news': ({empty}) => `<mp-news-list src="${empty}"></mp-news-list>`,
  'no feed': ({gone}) => `<mp-news-list src="${gone}"></mp-news-list>`,
  'one feed of two': ({good, gone}) => `<mp-news-list src="${good} ${gone}"></mp-news-list>`,
};

describe('contrast', () => {
  recordProblems();

  let urls: Record<string, string>;
  before(async () => {
    const answers = {good: {body}, empty: {body: jsonFeed([])}, gone: {status: 404}};
    const served = Object.entries(answers).map(async ([name, answer]) => [
      name,
      (await serveFeed(answer)).url,
    ]);
    urls = Object.fromEntries(await Promise.all(served)) as Record<string, string>;
  });

  it('is computed as WCAG does', () => {
    expect(contrast('#000', ['#fff'])).to.equal(21);
    expect(contrast('#fff', ['#fff'])).to.equal(1);
    expect(contrast('#767676', ['#fff'])).to.be.within(4.5, 4.6);
    expect(contrast('rgb(0 0 0 / 50%)', ['#000', '#fff'])).to.be.within(3.9, 4.1);
    expect(contrast('color(srgb 0 0 0)', ['#fff'])).to.equal(21);
  });

  for (const theme of ['green', 'neutral']) {
    for (const scheme of ['light', 'dark']) {
      const where = `in the theme ${theme}, ${scheme}`;

      for (const [state, markup] of Object.entries(states)) {
        it(`of every text is at least 7 in ${state}, ${where}`, async () => {
          const element = await shown(markup(urls), scheme, theme);
          if (state === 'a list') element.query = {...element.query, topic: 'Ämne 1'};
          await settled(element);
          const texts = findAll(element, '*').filter(
            text => isSeen(text) && (hasText(text) || text.matches('input, select')),
          );
          expect(texts).to.have.length.above(1);
          const faint = texts
            .map(text => ({
              of: names(text),
              is: contrast(getComputedStyle(text).color, backgrounds(text)),
            }))
            .filter(({is}) => is < 7);
          expect(faint).to.deep.equal([]);
        });
      }

      it(`of every control’s edge is at least 3, ${where}`, async () => {
        const element = await shown(states['a list']!(urls), scheme, theme);
        const controls = findAll(element, 'input, select, button');
        expect(controls).to.have.length.above(3);
        const faint = controls
          .map(control => {
            const edge = contrast(
              getComputedStyle(control).borderTopColor,
              backgrounds(control.parentElement),
            );
            return {of: names(control), is: edge};
          })
          .filter(({is}) => is < 3);
        expect(faint).to.deep.equal([]);
      });

      it(`of the focus is at least 3 to all that it may lie on, ${where}`, async () => {
        const element = await shown(states['cards']!(urls), scheme, theme);
        const accent = token(element, '--_accent');
        for (const part of ['list', 'item']) {
          expect(contrast(accent, backgrounds(find(element, `[part=${part}]`))), part).to.be.least(
            3,
          );
        }
      });

      it(`of found words and of links under the pointer is at least 7, ${where}`, async () => {
        const element = await shown(states['cards']!(urls), scheme, theme);
        for (const part of ['list', 'item']) {
          const below = backgrounds(find(element, `[part=${part}]`));
          expect(contrast(token(element, '--_accent'), below), part).to.be.least(7);
          const marked = [...below, token(element, '--_mark')];
          expect(contrast(token(element, '--_text'), marked), part).to.be.least(7);
        }
      });
    }
  }

  it('is the same by the attribute as by the page, in our own theme', async () => {
    for (const scheme of ['light', 'dark']) {
      const byPage = await shown(states['a list']!(urls), scheme, 'green');
      const byAttribute = await shown(
        states['a list']!(urls),
        scheme === 'light' ? 'dark' : 'light',
        'green',
      );
      byAttribute.setAttribute('scheme', scheme);
      await settled(byAttribute);
      const colours = [byPage, byAttribute].map(element =>
        [
          '--_text',
          '--_muted',
          '--_accent',
          '--_on-accent',
          '--_surface',
          '--_field',
          '--_mark',
        ].map(name => token(element, name)),
      );
      expect(colours[1]).to.deep.equal(colours[0]);
    }
  });
});
