import {expect} from '@open-wc/testing';
import {recordProblems} from '../problems.js';
import {
  click,
  feedWith,
  find,
  findAll,
  focused,
  has,
  items,
  listOf,
  settled,
  type List,
} from '../support.js';
import {visibleLines} from '../visible-text.js';

const titles = (list: List) => findAll(list, '[part=item-title]').map(title => title.innerText);
const foot = (list: List) => visibleLines(list).filter(line => /^(Visa|Show)/.test(line));
const showMore = (list: List) => click(list, 'show-more');

/** Attributes, the number of items, how many are shown after each "Visa fler", and the last note. */
const rows: readonly (readonly [string, number, readonly number[], string])[] = [
  ['', 10, [10], ''],
  ['', 25, [10, 20, 25], 'Visar 20 av 25'],
  ['page-size="3"', 7, [3, 6, 7], 'Visar 6 av 7'],
  ['page-size="1"', 3, [1, 2, 3], 'Visar 2 av 3'],
  ['page-size="4" limit="6"', 20, [4, 6], 'Visar 4 av 6'],
  ['page-size="100"', 25, [25], ''],
  ['page-size="Infinity"', 25, [25], ''],
];

describe('"Visa fler"', () => {
  recordProblems();

  for (const [attributes, count, steps, lastNote] of rows) {
    it(`leads through ${steps.join(', ')} of ${count} with ${attributes || 'no attribute'}`, async () => {
      const list = await listOf(feedWith(items(count)), attributes);
      const seen = [titles(list).length];
      let note = '';
      while (has(list, 'show-more')) {
        note = foot(list).at(-1)!;
        await showMore(list);
        seen.push(titles(list).length);
      }
      expect(seen).to.deep.equal(steps);
      expect(note).to.equal(lastNote);
      expect(foot(list)).to.deep.equal([]);
    });
  }

  it('stays where it is when the same query is set again, as React’s wrapper does', async () => {
    const list = await listOf(feedWith(items(25)));
    await showMore(list);
    list.query = {...list.query};
    await settled(list);
    expect(titles(list)).to.have.length(20);
    list.query = {search: 'Nyhet'};
    await settled(list);
    expect(titles(list)).to.have.length(10);
  });

  it('moves the focus to the first new item', async () => {
    const list = await listOf(feedWith(items(25)));
    await showMore(list);
    expect(focused()).to.equal('link: Nyhet 10');
    await showMore(list);
    expect(focused()).to.equal('link: Nyhet 20');
    await expect(list).to.be.accessible();
  });

  it('moves the focus to a first new item that has no link', async () => {
    const list = await listOf(
      feedWith([{}, {url: undefined, title: 'Utan länk'}]),
      'page-size="1"',
    );
    await showMore(list);
    expect(focused()).to.equal('item-title: Utan länk');
  });

  it('leaves the focus with its item, and with the next where that is gone from the feed', async () => {
    const feed = feedWith(items(4));
    const list = await listOf(feed);
    findAll(list, '[part=link]')[2]!.focus();
    const without = async (...gone: readonly number[]) => {
      list.feed = {...feed, items: feed.items.filter((_, i) => !gone.includes(i))};
      await settled(list);
      return focused();
    };
    expect(await without(0)).to.equal('link: Nyhet 2');
    expect(await without(0, 2)).to.equal('link: Nyhet 3');
    expect(await without(0, 2, 3)).to.equal('link: Nyhet 1');
  });

  it('takes the focus from nobody when the feed comes again', async () => {
    const list = await listOf(feedWith(items(4)));
    find(list, '[part=search]')!.focus();
    list.feed = feedWith(items(2));
    await settled(list);
    expect(focused()).to.equal('search: ');
  });

  it('starts again at the first page when the filter changes', async () => {
    const list = await listOf(feedWith(items(25)), 'page-size="5"');
    await showMore(list);
    list.query = {...list.query, search: 'nyhet'};
    await settled(list);
    expect(titles(list)).to.have.length(5);
  });

  it('keeps what it has shown when the feed comes again', async () => {
    const list = await listOf(feedWith(items(25)), 'page-size="5"');
    await showMore(list);
    list.feed = feedWith(items(26));
    await settled(list);
    expect(titles(list)).to.have.length(10);
  });

  it('lets the rows be that were there', async () => {
    const list = await listOf(feedWith(items(25)), 'page-size="5"');
    const first = findAll(list, '[part=item]')[0];
    await showMore(list);
    expect(findAll(list, '[part=item]')[0] === first).to.equal(true);
  });
});
