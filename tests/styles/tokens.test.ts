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
const others = ['--mp-measure', '--mp-card-width', '--mp-color-mark'];

describe('the tokens', () => {
  it('are read by styles/tokens.ts alone', () => {
    expect(found(tokens.cssText, read)).to.have.length.above(10);
    expect(found(elsewhere, read)).to.deep.equal([]);
  });

  it('are each mapped to a private property, all of which are defined and used', () => {
    expect(found(all, readPrivately)).to.deep.equal(found(tokens.cssText, defined));
    expect(found(elsewhere, defined)).to.deep.equal([]);
  });

  it('are the same in browsers with and without light-dark()', () => {
    const [plain = '', modern = ''] = tokens.cssText.split('@supports');
    const inBoth = found(modern, read);
    expect(inBoth).to.have.length.above(5);
    expect(found(plain, read)).to.include.members(inBoth);
    // A colour of the light scheme is the first of its pair.
    for (const [, name, light] of plain.matchAll(/(--mp-color-[\w-]+), (#\w+)/g)) {
      expect(modern, name).to.match(new RegExp(`${name}, light-dark\\(${light},`));
    }
  });

  it('are all tried below', () => {
    const tried = [...rows.map(([token]) => token), ...others].sort();
    expect(tried).to.deep.equal(found(tokens.cssText, read));
  });

  for (const [token, value, part, property, computed] of rows) {
    it(`${token} decides ${property} of ${part}`, async () => {
      const list = await listOf(feed, 'show="dateline image topics"');
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

  it('--mp-card-width decides how many cards stand side by side', async () => {
    const list = await listOf(feed, 'layout="cards" style="inline-size: 700px"');
    const columns = () =>
      getComputedStyle(find(list, '[part=items]')!).gridTemplateColumns.split(' ').length;
    list.style.setProperty('--mp-card-width', '600px');
    expect(columns()).to.equal(1);
    list.style.setProperty('--mp-card-width', '150px');
    expect(columns()).to.be.above(2);
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

  it('follow the colour scheme of the page', async () => {
    const list = await listOf(feed);
    const surface = () => getComputedStyle(find(list, '[part=list]')!).backgroundColor;
    list.parentElement!.style.colorScheme = 'light';
    const light = surface();
    list.parentElement!.style.colorScheme = 'dark';
    expect(surface()).to.not.equal(light);
    await expect(list).to.be.accessible();
  });
});
