import {expect} from '@open-wc/testing';
import {
  areaOf,
  feedWith,
  findAll,
  items,
  listOf,
  page,
  settled,
  type List,
} from '../elements/support.js';

const long = 'Fritidssysselsättningsverksamhetsutvecklingsmöjligheterna';
// A minute is longer than all of these tests take.
const late = new URL('/test-server/feed/late?delay=60000', location.href).href;
const feed = feedWith(
  [
    {title: long, summary: `${long} ${long}`, tags: [long], _mp: {place: long}},
    {title: 'Kort', image: late, date_published: '2026-01-01', tags: ['A', 'B']},
    {title: 'Utan allt'},
    ...items(100),
  ],
  {_mp: {areas: [{title: long, lead: long, priorities: [{title: long, text: long}]}]}},
);
const everything =
  'page-size="200" heading="Aktuellt" show="dateline image excerpt topics source" controls="search topic place year"';
const widths = [280, 320, 600, 1000, 1600];

/** What is wider than its place, by name. */
function sticksOut(element: HTMLElement): string[] {
  const right = element.getBoundingClientRect().right + 1;
  return findAll(element, '[part]')
    .filter(part => part.getClientRects().length && !part.matches('[part=status]'))
    .filter(part => part.getBoundingClientRect().right > right)
    .map(part => part.getAttribute('part')!);
}

for (const layout of ['list', 'cards', 'compact']) {
  describe(`the layout ${layout}`, () => {
    for (const fontSize of ['medium', '32px']) {
      it(`fits from 280 to 1,600 pixels, with text of the size ${fontSize}`, async () => {
        const list = await listOf(feed, `${everything} layout="${layout}"`);
        list.style.setProperty('--mp-font-size', fontSize);
        for (const width of widths) {
          list.style.inlineSize = `${width}px`;
          expect(list.offsetWidth).to.equal(width);
          expect(sticksOut(list), `${width} px`).to.deep.equal([]);
        }
      });
    }

    it('is the same however its width has come about', async () => {
      const frame = () => new Promise(requestAnimationFrame);
      for (let width = 300; width <= 380; width += 10) {
        const list = await page<List>(`<mp-news-list layout="${layout}"></mp-news-list>`);
        list.parentElement!.style.inlineSize = `${width}px`;
        await frame();
        list.feed = feed;
        await settled(list);
        await frame();
        const {offsetHeight} = list;
        list.parentElement!.style.inlineSize = '1000px';
        await frame();
        list.parentElement!.style.inlineSize = `${width}px`;
        // Firefox may need some frames to see that the width has changed.
        for (let wait = 0; wait < 20 && list.offsetHeight !== offsetHeight; wait++) await frame();
        expect(list.offsetHeight, `${width} px`).to.equal(offsetHeight);
      }
    });

    it('keeps the ratio of a picture that is not there yet', async () => {
      const list = await listOf(feed, `${everything} layout="${layout}"`);
      for (const width of widths) {
        list.style.inlineSize = `${width}px`;
        const [image] = findAll<HTMLImageElement>(list, '[part=image]');
        const {width: x, height: y} = image!.getBoundingClientRect();
        expect(x / y, `${width} px`).to.be.closeTo(1.5, 0.05);
      }
    });

    for (const display of ['flex', 'inline-flex', 'grid', 'inline-grid']) {
      it(`has room as a child of a box that is ${display}`, async () => {
        const list = await page<List>(
          `<mp-news-list ${everything} layout="${layout}"></mp-news-list>`,
        );
        list.feed = feed;
        await settled(list);
        list.parentElement!.style.cssText = `display: ${display}; max-inline-size: 700px`;
        expect(list.offsetWidth).to.be.within(300, 700);
        expect(sticksOut(list)).to.deep.equal([]);
      });
    }
  });
}

describe('a policy area', () => {
  it('fits from 280 to 1,600 pixels, and has its news beside it where there is room', async () => {
    const area = await areaOf(feed, 'page-size="5"');
    for (const width of widths) {
      area.style.inlineSize = `${width}px`;
      expect(sticksOut(area), `${width} px`).to.deep.equal([]);
      const [lead] = findAll(area, '[part=lead]');
      const [list] = findAll(area, '[part=list]');
      const beside = list!.getBoundingClientRect().top < lead!.getBoundingClientRect().bottom;
      expect(beside, `${width} px`).to.equal(width === 1600);
    }
  });

  it('divides long words of its title as its language does, where the browser knows how', async () => {
    const area = await areaOf(feed);
    for (const part of ['area-title', 'item-title']) {
      const style = getComputedStyle(findAll(area, `[part=${part}]`)[0]!);
      const hyphens = style.hyphens || style.getPropertyValue('-webkit-hyphens');
      expect(hyphens, part).to.equal('auto');
    }
  });
});
