import {expect} from '@open-wc/testing';
import {recordProblems} from '../problems.js';
import {feedWith, find, findAll, listOf, settled, until, type List} from '../support.js';
import {visibleLines} from '../visible-text.js';

const picture = '/demo/images/marke.svg';
const feed = feedWith(
  [
    {
      title: 'Parken öppnar',
      date_published: '2023-04-01',
      tags: ['Natur', 'Trygghet'],
      summary: 'Lagom till våren.',
      image: new URL(picture, location.href).href,
      _mp: {place: 'Karlstad'},
    },
  ],
  {title: 'Aktuellt i Karlstad'},
);

/** The attribute, and the lines that are then read. */
const shows: readonly (readonly [string, readonly string[]])[] = [
  ['', ['Karlstad, 1 april 2023', 'Parken öppnar', '[bild]']],
  ['show=""', ['Parken öppnar']],
  ['show="image"', ['Parken öppnar', '[bild]']],
  ['show="dateline"', ['Karlstad, 1 april 2023', 'Parken öppnar']],
  ['show="excerpt"', ['Parken öppnar', 'Lagom till våren.']],
  ['show="topics"', ['Parken öppnar', 'Natur', 'Trygghet']],
  ['show="source"', ['Parken öppnar', 'Aktuellt i Karlstad']],
  [
    'show="source topics excerpt image dateline"',
    [
      ...['Karlstad, 1 april 2023', 'Parken öppnar', 'Lagom till våren.', 'Natur', 'Trygghet'],
      ...['Aktuellt i Karlstad', '[bild]'],
    ],
  ],
];

const seenOf = (list: List) => [
  ...visibleLines(find(list, '[part=items]')!),
  ...findAll(list, 'img').map(() => '[bild]'),
];
const wide = (layout: string, feed = sixItems) => listOf(feed, `layout="${layout}" controls=""`);
const image = {image: new URL(picture, location.href).href};
const sixItems = feedWith(
  Array.from({length: 6}, () => ({...image, date_published: '2023-04-01'})),
);
const boxes = (list: List, selector: string) =>
  findAll(list, selector).map(element => element.getBoundingClientRect());

describe('an item of a news list', () => {
  recordProblems();

  for (const [attribute, seen] of shows) {
    it(`shows ${seen.join(' · ')} with ${attribute || 'no attribute'}`, async () => {
      const list = await listOf(feed, `controls="" ${attribute}`);
      expect(seenOf(list)).to.deep.equal(seen);
      await expect(list).to.be.accessible();
    });
  }

  it('links its title to the article', async () => {
    const link = find<HTMLAnchorElement>(await listOf(feed), '[part=link]')!;
    expect(link.href).to.equal('https://news.example/0');
    expect(link.innerText).to.equal('Parken öppnar');
  });

  it('has no link where it has no address, and says so where it has no title', async () => {
    const list = await listOf(feedWith([{url: undefined, title: undefined, image: picture}]));
    expect(findAll(list, '[part=link]')).to.have.length(0);
    expect(visibleLines(find(list, '[part=items]')!)).to.deep.equal(['Utan rubrik']);
    list.lang = 'en';
    await settled(list);
    expect(visibleLines(find(list, '[part=items]')!)).to.deep.equal(['Untitled']);
  });

  it('sends no referrer with its picture, which is fetched when it is near', async () => {
    const {referrerPolicy, loading, alt} = find<HTMLImageElement>(await listOf(feed), 'img')!;
    expect([referrerPolicy, loading, alt]).to.deep.equal(['no-referrer', 'lazy', '']);
  });

  it('leaves no hole for a picture that cannot be had', async () => {
    const list = await listOf(feedWith([{image: 'https://localhost:1/no.png'}]));
    await until(() => !find(list, 'img'), 'the hole is left');
    const again = await listOf(feedWith([{image: 'https://localhost:1/no.png'}]));
    expect(find(again, 'img')).to.equal(null);
  });

  it('marks its language where it is another than the element’s', async () => {
    const list = await listOf(
      feedWith([
        {
          ...{title: 'Good news', language: 'en-GB', summary: 'Yes.', tags: ['Traffic']},
          ...{date_published: '2023-10-19', ...image},
        },
        {title: 'Goda nyheter'},
      ]),
      'show="dateline image excerpt topics"',
    );
    const spoken = (part: string, nth = 0) =>
      findAll(list, `[part=${part}]`)[nth]!.closest<HTMLElement>('[lang]')!.lang;
    for (const part of ['item-title', 'excerpt', 'topic', 'image'])
      expect(spoken(part)).to.equal('en-GB');
    // The date is the element's own words.
    expect(spoken('dateline')).to.equal('sv');
    expect(spoken('item-title', 1)).to.equal('sv');
    list.lang = 'en';
    await settled(list);
    expect([spoken('item-title'), find(list, '.text')!.lang]).to.deep.equal(['en', '']);
    expect(spoken('item-title', 1)).to.equal('sv');
  });
});

describe('the layout of a news list', () => {
  recordProblems();

  it('"list" puts items below each other, pictures at their side', async () => {
    const list = await wide('list');
    const [first, second] = boxes(list, '[part=item]');
    expect(second!.top).to.be.at.least(first!.bottom);
    expect(boxes(list, 'img')[0]!.left).to.be.above(boxes(list, '[part=item-title]')[0]!.left);
  });

  it('"cards" puts items side by side, pictures above', async () => {
    const list = await wide('cards');
    const [first, second] = boxes(list, '[part=item]');
    expect(second!.top).to.equal(first!.top);
    expect(second!.left).to.be.at.least(first!.right);
    expect(boxes(list, 'img')[0]!.bottom).to.be.at.most(boxes(list, '[part=item-title]')[0]!.top);
  });

  it('"compact" takes the least height', async () => {
    const heights = new Map<string, number>();
    for (const layout of ['list', 'cards', 'compact']) {
      heights.set(layout, find(await wide(layout), '[part=items]')!.offsetHeight);
    }
    expect(heights.get('compact')).to.equal(Math.min(...heights.values()));
    expect(new Set(heights.values()).size).to.equal(3);
  });

  for (const layout of ['list', 'cards', 'compact']) {
    it(`"${layout}" is accessible and fits into 280 pixels`, async () => {
      const list = await wide(layout);
      list.style.width = '280px';
      await settled(list);
      expect(list.scrollWidth).to.be.at.most(280);
      await expect(list).to.be.accessible();
    });
  }

  it('changes with its attribute', async () => {
    const list = await wide('cards');
    list.layout = 'list';
    await settled(list);
    const [first, second] = boxes(list, '[part=item]');
    expect(second!.top).to.be.at.least(first!.bottom);
  });
});

describe('"Läs alla nyheter"', () => {
  recordProblems();

  for (const [of, attributes, title, name] of [
    [
      'the feed, whose page it leads to',
      'heading="Aktuellt"',
      'Flödet',
      'Läs alla nyheter: Flödet',
    ],
    ['the list', 'heading="Aktuellt"', '', 'Läs alla nyheter: Aktuellt'],
    ['nothing that has no name', '', '', null],
  ] as const) {
    it(`makes sense alone, by the name of ${of}, and is called what it says`, async () => {
      const feed = feedWith([{}], {title, home_page_url: 'https://news.example/'});
      const link = find(await listOf({...feed, title}, attributes), '[part=all-link]')!;
      expect(link.ariaLabel).to.equal(name);
      expect(link.innerText.trim()).to.equal('Läs alla nyheter');
    });
  }
});
