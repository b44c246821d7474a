import {expect} from '@open-wc/testing';
import {
  FeedErrorEvent,
  FeedLoadEvent,
  FilterChangeEvent,
  ItemClickEvent,
} from '../../src/entry/index.js';
import {serveFeed} from '../tooling/served-feed.js';
import {recordProblems} from './problems.js';
import {
  feedWith,
  find,
  findAll,
  items,
  jsonFeed,
  loaded,
  next,
  page,
  settled,
  type Area,
  type List,
} from './support.js';

const good = {body: jsonFeed(items(3))};
const names = ['mp-load', 'mp-error', 'mp-filter-change', 'mp-item-click'] as const;

/** What the document hears of the elements' events, bubbling or not. */
function heard() {
  const bubbled: string[] = [];
  const captured: string[] = [];
  for (const name of names) {
    document.addEventListener(name, () => bubbled.push(name));
    document.addEventListener(name, () => captured.push(name), true);
  }
  return {bubbled, captured};
}

/** Writes into the search field as a visitor does. */
async function search(element: List | Area, words: string): Promise<void> {
  const input = find<HTMLInputElement>(element, '[part=search]')!;
  input.value = words;
  input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await settled(element);
}

for (const tag of ['mp-news-list', 'mp-policy-area'] as const) {
  describe(`an event of ${tag}`, () => {
    recordProblems();

    async function from(...answers: Parameters<typeof serveFeed>): Promise<Area> {
      const element = await page<Area>(`<${tag}></${tag}>`);
      element.src = (await serveFeed(...answers)).url;
      return element;
    }
    async function showing(): Promise<Area> {
      const element = await page<Area>(`<${tag}></${tag}>`);
      element.feed = feedWith(items(3));
      await settled(element);
      return element;
    }

    it('mp-load tells of the feed, once for each loading, and does not bubble', async () => {
      const element = await from(good);
      const {bubbled, captured} = heard();
      const event = await next(element, 'mp-load');
      expect(event).to.be.instanceOf(FeedLoadEvent);
      expect(event.feed.items).to.have.length(3);
      expect(element.state).to.deep.include({status: 'ready', feed: event.feed});
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([
        false,
        false,
        false,
      ]);
      await loaded(element);
      expect([bubbled, captured]).to.deep.equal([[], ['mp-load']]);
      await element.refresh();
      await settled(element);
      expect(captured).to.deep.equal(['mp-load', 'mp-load']);
    });

    it('mp-error tells why, and does not bubble', async () => {
      const element = await from({status: 404});
      const {bubbled, captured} = heard();
      const event = await next(element, 'mp-error');
      expect(event).to.be.instanceOf(FeedErrorEvent);
      expect(event).to.deep.include({code: 'not-found', url: element.src});
      expect(event.message).to.contain(element.src).and.contain('404');
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([
        false,
        false,
        false,
      ]);
      await loaded(element);
      expect([bubbled, captured]).to.deep.equal([[], ['mp-error']]);
    });

    it('is not told of `.feed`', async () => {
      const {captured} = heard();
      await showing();
      expect(captured).to.deep.equal([]);
    });

    it('mp-filter-change tells what is asked for and how many items that leaves', async () => {
      const element = await showing();
      const {bubbled} = heard();
      const change = next(element, 'mp-filter-change');
      await search(element, 'nyhet 1');
      const event = await change;
      expect(event).to.be.instanceOf(FilterChangeEvent);
      expect(event.query).to.deep.equal({...element.query, search: 'nyhet 1'});
      expect(event.count).to.equal(1);
      expect(bubbled).to.deep.equal(['mp-filter-change']);
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
      expect(event.target === element).to.equal(true);
    });

    it('mp-filter-change tells of clearing too', async () => {
      const element = await showing();
      await search(element, 'finns inte');
      const change = next(element, 'mp-filter-change');
      find(element, '[part=clear]')!.click();
      const {query, count} = await change;
      expect(Object.values(query).join('')).to.equal('');
      expect(count).to.equal(3);
    });

    it('mp-item-click tells which item, and may be cancelled', async () => {
      const element = await showing();
      const {bubbled} = heard();
      const outcomes: boolean[] = [];
      // What comes after all of ours: whether the browser would follow the link; it must not, here.
      addEventListener(
        'click',
        event => {
          outcomes.push(event.defaultPrevented);
          event.preventDefault();
        },
        {once: true},
      );
      const link = findAll(element, '[part=link]')[1]!;
      const click = next(element, 'mp-item-click');
      link.click();
      const event = await click;
      expect(event).to.be.instanceOf(ItemClickEvent);
      expect(event.item).to.deep.include({title: 'Nyhet 1', url: 'https://news.example/1'});
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
      expect(bubbled).to.deep.equal(['mp-item-click']);

      element.addEventListener('mp-item-click', event => event.preventDefault(), {once: true});
      addEventListener('click', event => outcomes.push(event.defaultPrevented), {once: true});
      link.click();
      expect(outcomes).to.deep.equal([false, true]);
    });
  });
}
