import {expect} from '@open-wc/testing';
import {MpNewsFilter, MpNewsList, MpPolicyArea} from '../../src/entry/index.js';
import {tokens} from '../../src/styles/tokens.js';
import {areaOf, feedWith, find, items, listOf, settled} from '../elements/support.js';

const classes = [MpNewsFilter, MpNewsList, MpPolicyArea];
const sheets = [...new Set(classes.flatMap(({elementStyles}) => elementStyles))].map(
  style => (style as {cssText: string}).cssText,
);
const all = sheets.join('\n');
const elsewhere = sheets.filter(css => css !== tokens.cssText).join('\n');
const found = (css: string, pattern: RegExp) =>
  [...new Set([...css.matchAll(pattern)].map(([, name]) => name!))].sort();

const read = /var\(\s*(--mp-[\w-]+)/g;
const readPrivately = /var\(\s*(--_[\w-]+)/g;
const defined = /(?<!var\(\s*)(--_[\w-]+)\s*:/g;

const picture = new URL('/demo/images/marke.svg', location.href).href;
const feed = feedWith(
  Array.from({length: 12}, () => ({
    ...{image: picture, date_published: '2023-01-01', tags: ['A'], summary: 'Kort.'},
  })),
);

/** A token, what a page sets it to, and a part and its property that it then decides. */
const rows: readonly (readonly [string, string, string, string, string])[] = [
  ['--mp-font-family', 'monospace', 'list', 'fontFamily', 'monospace'],
  ['--mp-heading-font-family', 'monospace', 'item-title', 'fontFamily', 'monospace'],
  ['--mp-font-size', '30px', 'list', 'fontSize', '30px'],
  ['--mp-line-height', '40px', 'list', 'lineHeight', '40px'],
  ['--mp-heading-weight', '300', 'item-title', 'fontWeight', '300'],
  ['--mp-title-size', '41px', 'item-title', 'fontSize', '41px'],
  ['--mp-border-width', '7px', 'topic', 'borderTopWidth', '7px'],
  [
    '--mp-shadow',
    'rgb(1, 2, 3) 0px 1px 2px 3px',
    'item',
    'boxShadow',
    'rgb(1, 2, 3) 0px 1px 2px 3px',
  ],
  ['--mp-padding', '33px', 'list', 'paddingTop', '33px'],
  ['--mp-gap', '44px', 'items', 'rowGap', '44px'],
  ['--mp-radius', '9px', 'list', 'borderTopLeftRadius', '9px'],
  ['--mp-image-ratio', '7 / 5', 'image', 'aspectRatio', '7 / 5'],
  ['--mp-color-text', 'rgb(1, 2, 3)', 'item-title', 'color', 'rgb(1, 2, 3)'],
  ['--mp-color-muted', 'rgb(1, 2, 3)', 'dateline', 'color', 'rgb(1, 2, 3)'],
  ['--mp-color-accent', 'rgb(1, 2, 3)', 'show-more', 'backgroundColor', 'rgb(1, 2, 3)'],
  ['--mp-color-on-accent', 'rgb(1, 2, 3)', 'show-more', 'color', 'rgb(1, 2, 3)'],
  ['--mp-color-surface', 'rgb(1, 2, 3)', 'list', 'backgroundColor', 'rgb(1, 2, 3)'],
  ['--mp-color-field', 'rgb(1, 2, 3)', 'search', 'backgroundColor', 'rgb(1, 2, 3)'],
  ['--mp-color-border', 'rgb(1, 2, 3)', 'topic', 'borderTopColor', 'rgb(1, 2, 3)'],
];
/** Those that are seen in other ways than one property of one part. */
const others = [
  ...['--mp-measure', '--mp-card-padding', '--mp-card-width', '--mp-columns', '--mp-motion'],
  ...['--mp-color-brand', '--mp-color-mark'],
];

/** What the page says of the widget, and the colours that are seen then. */
function colours(element: Element) {
  const of = (part: string) => getComputedStyle(find(element, `[part=${part}]`)!);
  return {
    surface: of('list').backgroundColor,
    text: of('item-title').color,
    muted: of('dateline').color,
    button: of('show-more').backgroundColor,
  };
}

describe('the tokens', () => {
  it('are read by styles/tokens.ts alone', () => {
    expect(found(tokens.cssText, read)).to.have.length.above(10);
    expect(found(elsewhere, read)).to.deep.equal([]);
  });

  it('are each mapped to a private property, all of which are defined and used', () => {
    expect(found(all, readPrivately)).to.deep.equal(found(tokens.cssText, defined));
    expect(found(tokens.cssText, defined)).to.include.members(found(elsewhere, defined));
  });

  it('are each read once', () => {
    expect([...tokens.cssText.matchAll(read)]).to.have.length(found(tokens.cssText, read).length);
  });

  it('are all tried below', () => {
    const tried = [...rows.map(([token]) => token), ...others].sort();
    expect(tried).to.deep.equal(found(tokens.cssText, read));
  });

  for (const [token, value, part, property, computed] of rows) {
    it(`${token} decides ${property} of ${part}`, async () => {
      const list = await listOf(feed, 'show="dateline image topics" layout="cards"');
      const look = () =>
        getComputedStyle(find(list, `[part=${part}]`)!)[property as 'color'].replace('auto ', '');
      expect(look()).to.not.equal(computed);
      list.style.setProperty(token, value);
      expect(look()).to.equal(computed);
      list.style.removeProperty(token);
      list.parentElement!.style.setProperty(token, value);
      expect(look()).to.equal(computed);
    });
  }

  it('--mp-measure decides how wide a text is', async () => {
    const area = await areaOf(
      feedWith([], {_mp: {areas: [{title: 'A', lead: 'Ord och '.repeat(99)}]}}),
      'style="inline-size: 800px"',
    );
    area.style.setProperty('--mp-measure', '300px');
    expect(find(area, '[part=lead]')!.offsetWidth).to.equal(300);
  });

  it('--mp-card-padding decides how far the text of a card is from its border', async () => {
    const list = await listOf(feed, 'layout="cards"');
    list.style.setProperty('--mp-card-padding', '37px');
    const card = find(list, '[part=item]')!.getBoundingClientRect();
    const {left} = find(list, '[part=item-title]')!.getBoundingClientRect();
    expect(Math.round(left - card.left)).to.equal(37 + 1);
  });

  it('--mp-card-width decides how many cards stand side by side', async () => {
    const list = await listOf(feed, 'layout="cards" style="inline-size: 700px"');
    const columns = () =>
      getComputedStyle(find(list, '[part=items]')!).gridTemplateColumns.split(' ').length;
    list.style.setProperty('--mp-card-width', '600px');
    expect(columns()).to.equal(1);
    list.style.setProperty('--mp-card-width', '150px');
    expect(columns()).to.be.above(2);
  });

  it('--mp-columns decides how many cards stand side by side at the most', async () => {
    const list = await listOf(feed, 'layout="cards" style="inline-size: 1600px"');
    const columns = () =>
      getComputedStyle(find(list, '[part=items]')!).gridTemplateColumns.split(' ').length;
    for (const columnCount of [1, 2, 3]) {
      list.style.setProperty('--mp-columns', `${columnCount}`);
      expect(columns()).to.equal(columnCount);
    }
  });

  it('--mp-motion decides how long a movement takes, where the visitor has nothing against it', async () => {
    const list = await listOf(feed, 'style="--mp-motion: 3s"');
    const {transitionDuration} = getComputedStyle(find(list, '[part=image]')!);
    const moves = matchMedia('(prefers-reduced-motion: no-preference)').matches;
    expect(transitionDuration).to.equal(moves ? '3s' : '0s');
  });

  it('--mp-color-brand decides all colours but those that have a token of their own', async () => {
    const list = await listOf(feed);
    const green = colours(list);
    list.style.setProperty('--mp-color-brand', '#909');
    const purple = colours(list);
    for (const name of Object.keys(green) as (keyof typeof green)[]) {
      expect(purple[name], name).to.not.equal(green[name]);
    }
    list.style.setProperty('--mp-color-accent', 'rgb(1, 2, 3)');
    expect(colours(list)).to.deep.equal({...purple, button: 'rgb(1, 2, 3)'});
  });

  it('--mp-color-mark decides how hits are marked', async () => {
    const list = await listOf(feedWith(items(2)));
    list.style.setProperty('--mp-color-mark', 'rgb(1, 2, 3)');
    list.query = {...list.query, search: 'nyhet'};
    await settled(list);
    if (!CSS.highlights) return;
    const {backgroundColor} = getComputedStyle(find(list, '[part=link]')!, '::highlight(mp-match)');
    // Engines without computed styles of highlights give those of the element.
    expect(['rgb(1, 2, 3)', 'rgba(0, 0, 0, 0)']).to.include(backgroundColor);
  });

  for (const show of ['page', 'attribute']) {
    it(`follow the colour scheme of the ${show}`, async () => {
      const list = await listOf(feed);
      const set = (scheme: string) => {
        if (show === 'page') list.parentElement!.style.colorScheme = scheme;
        else list.setAttribute('scheme', scheme);
        return settled(list);
      };
      await set('light');
      const light = colours(list);
      await expect(list).to.be.accessible();
      await set('dark');
      const dark = colours(list);
      for (const name of Object.keys(light) as (keyof typeof light)[]) {
        expect(dark[name], name).to.not.equal(light[name]);
      }
      await expect(list).to.be.accessible();
    });
  }
});

describe('the neutral theme', () => {
  const page =
    'font: 21px/2 serif; color: rgb(1, 2, 3); background: rgb(250, 240, 230); padding: 1em';

  for (const [name, element] of [
    ['a list', () => listOf(feed, 'theme="neutral"')],
    [
      'a policy area’s list',
      () => areaOf(feedWith(items(12), {_mp: {areas: [{title: 'A'}]}}), 'theme="neutral"'),
    ],
  ] as const) {
    it(`takes font and colours of the page, in ${name}`, async () => {
      const widget = await element();
      widget.parentElement!.setAttribute('style', page);
      const {color, backgroundColor, fontFamily, fontSize, lineHeight} = getComputedStyle(
        find(widget, '[part=list]')!,
      );
      expect({color, backgroundColor, fontFamily, fontSize, lineHeight}).to.deep.equal({
        ...{color: 'rgb(1, 2, 3)', backgroundColor: 'rgba(0, 0, 0, 0)'},
        ...{fontFamily: 'serif', fontSize: '21px', lineHeight: '42px'},
      });
      for (const part of ['item-title', 'link', 'all-link', 'show-more', 'search']) {
        const found = find(widget, `[part=${part}]`);
        if (found) expect(getComputedStyle(found).color, part).to.equal('rgb(1, 2, 3)');
      }
      await expect(widget).to.be.accessible();
      widget.setAttribute('theme', 'green');
      await settled(widget);
      expect(getComputedStyle(find(widget, '[part=list]')!).fontSize).to.equal('16px');
    });
  }

  it('leaves the tokens their say', async () => {
    const list = await listOf(feed, 'theme="neutral"');
    list.style.cssText = '--mp-color-accent: rgb(9, 9, 9); --mp-radius: 8px; --mp-font-size: 33px';
    const {fontSize, borderTopLeftRadius} = getComputedStyle(find(list, '[part=list]')!);
    const {color} = getComputedStyle(find(list, '[part=show-more]')!);
    expect([fontSize, borderTopLeftRadius, color]).to.deep.equal(['33px', '8px', 'rgb(9, 9, 9)']);
  });
});
