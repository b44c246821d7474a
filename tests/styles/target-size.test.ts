import {expect, fixture} from '@open-wc/testing';
import {recordProblems} from '../elements/problems.js';
import {
  feedWith,
  find,
  findAll,
  items,
  loaded,
  page,
  settled,
  type List,
} from '../elements/support.js';
import {serveFeed} from '../tooling/served-feed.js';

const feed = feedWith(
  items(4).map((item, i) => ({...item, tags: [`Ämne ${i}`], _mp: {place: `Ort ${i}`}})),
  {home_page_url: 'https://news.example/'},
);

/** What can be pressed, and how many CSS pixels it is wide and high. A link in a title is its item. */
function targets(element: Element) {
  return findAll(element, 'a, button, input, select').map(target => {
    const area = target.matches('[part=link]') ? target.closest('li')! : target;
    const {width, height} = area.getBoundingClientRect();
    return {
      part: target.getAttribute('part'),
      width: Math.round(width),
      height: Math.round(height),
    };
  });
}

const tooSmall = (element: Element) =>
  targets(element).filter(({width, height}) => width < 44 || height < 44);

describe('what can be pressed is at least 44 pixels wide and high', () => {
  recordProblems();

  for (const layout of ['list', 'cards', 'compact']) {
    for (const [theme, style] of [
      ['green', ''],
      ['neutral', ''],
      ['neutral', 'font-size: 10px'],
      ['green', '--mp-font-size: 12px; --mp-gap: 0; --mp-line-height: 1'],
    ] as const) {
      for (const width of [280, 900]) {
        it(`in ${layout} of ${width} pixels, in the theme ${theme} with "${style}"`, async () => {
          const box = await fixture<HTMLElement>(
            `<div style="width: ${width}px; ${style}">
              <mp-news-list theme="${theme}" layout="${layout}" page-size="2" show=""></mp-news-list>
            </div>`,
          );
          const list = box.querySelector('mp-news-list')!;
          list.feed = feed;
          await settled(list);
          expect(targets(list)).to.have.length(7);
          expect(tooSmall(list)).to.deep.equal([]);
          list.query = {...list.query, search: 'finns inte'};
          await settled(list);
          expect(find(list, '[part=clear]')).to.not.equal(null);
          expect(tooSmall(list)).to.deep.equal([]);
        });
      }
    }
  }

  it('where a feed could not be had', async () => {
    const {url} = await serveFeed({status: 404});
    const list = await loaded(
      await page<List>(
        `<mp-news-list src="${url}" all-href="https://news.example/"></mp-news-list>`,
      ),
    );
    expect(targets(list).map(({part}) => part)).to.deep.equal(['retry', 'all-link']);
    expect(tooSmall(list)).to.deep.equal([]);
  });
});
