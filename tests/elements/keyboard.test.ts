import {aTimeout, expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {serveFeed} from '../tooling/served-feed.js';
import {recordProblems} from './problems.js';
import {
  feedWith,
  find,
  findAll,
  focused,
  jsonFeed,
  next,
  page,
  settled,
  until,
  type Area,
  type List,
} from './support.js';

const feed = feedWith(
  Array.from({length: 12}, (_, i) => ({
    date_published: `${2023 - (i % 2)}-01-01`,
    tags: [i % 3 ? 'Skola' : 'Trafik'],
    _mp: {place: i % 4 ? 'Karlstad' : 'Grums'},
  })),
  {home_page_url: 'https://news.example/'},
);

/** An element between two buttons, of which the first has the focus. */
async function between(tag: string, attributes = ''): Promise<Area> {
  const element = await page<Area>(
    `<button>Före</button><${tag} ${attributes}></${tag}><button>Efter</button>`,
  );
  element.feed = feed;
  await settled(element);
  (element.previousElementSibling as HTMLElement).focus();
  return element;
}

const press = (key: string) => sendKeys({press: key});
const back = () => executeServerCommand('press-chord', {keys: ['Shift', 'Tab']});

/** Presses a key until the focus has reached a part; gives the ways there. */
async function tabTo(part: string): Promise<string[]> {
  const way: string[] = [];
  while (!focused().startsWith(`${part}:`) && way.length < 30) {
    await press('Tab');
    way.push(focused());
  }
  return way;
}
const shown = (element: List | Area) => findAll(element, '[part=item]').length;

for (const tag of ['mp-news-list', 'mp-policy-area']) {
  describe(`with the keyboard alone, in ${tag},`, () => {
    recordProblems();

    it('Tab goes through the filter, the news and what follows, and out again', async () => {
      await between(tag, 'page-size="2"');
      const way: string[] = [];
      while (!focused().startsWith('button: Efter') && way.length < 20) {
        await press('Tab');
        way.push(focused());
      }
      const titles = feed.items.filter(({published}) =>
        /2023/.test(String(new Date(published!.instant))),
      );
      expect(way).to.deep.equal([
        ...['search: ', 'facet: ', 'facet: ', 'facet: '],
        ...titles.slice(0, 2).map(({title}) => `link: ${title}`),
        ...['show-more: Visa fler', 'all-link: Läs alla nyheter', 'button: Efter'],
      ]);
      await back();
      expect(focused()).to.equal('all-link: Läs alla nyheter');
    });

    it('a search is typed, cleared, and the focus is in the search field', async () => {
      const element = await between(tag);
      await tabTo('search');
      await sendKeys({type: 'nyhet 11'});
      await until(() => shown(element) === 1);
      expect(find<HTMLInputElement>(element, '[part=search]')!.value).to.equal('nyhet 11');
      expect(focused()).to.equal('search: ');
      await tabTo('clear');
      await press('Enter');
      await until(() => shown(element) === 10);
      expect(focused()).to.equal('search: ');
      expect(find<HTMLInputElement>(element, '[part=search]')!.value).to.equal('');
    });

    it('a search that finds nothing is cleared below it', async () => {
      const element = await between(tag);
      await tabTo('search');
      await sendKeys({type: 'x'});
      await sendKeys({type: 'yz'});
      await until(() => find(element, '[part=no-match]'));
      await tabTo('clear');
      await press('Space');
      await until(() => shown(element) === 10);
      expect(focused()).to.equal('search: ');
    });

    it('a search that a script asked for is cleared, and the focus is on the first of the news', async () => {
      const element = await between(tag, 'controls=""');
      element.query = {...element.query, search: 'xyz'};
      await until(() => find(element, '[part=no-match]'));
      await tabTo('clear');
      await press('Enter');
      await until(() => shown(element) === 10);
      expect(focused()).to.equal(`link: ${feed.items[0]!.title}`);
    });

    it('Enter in the search field does nothing', async () => {
      const {href} = location;
      const element = await between(tag);
      await tabTo('search');
      await sendKeys({type: 'nyhet'});
      await press('Enter');
      expect(location.href).to.equal(href);
      expect(focused()).to.equal('search: ');
      expect(shown(element)).to.equal(10);
    });

    it('a search that is deleted letter by letter keeps the focus', async () => {
      const element = await between(tag);
      await tabTo('search');
      await sendKeys({type: '11'});
      await until(() => shown(element) === 1);
      await press('Backspace');
      await press('Backspace');
      await until(() => shown(element) === 10);
      expect(focused()).to.equal('search: ');
    });

    it('a facet is chosen by its first letter, and given up again', async () => {
      const element = await between(tag);
      await tabTo('facet');
      const change = next(element, 'mp-filter-change');
      await press('t');
      expect((await change).query.topic).to.equal('Trafik');
      await settled(element);
      expect(shown(element)).to.equal(4);
      expect(focused()).to.equal('facet: ');
      // Letters without a pause between them are one word to a browser.
      await aTimeout(1200);
      const again = next(element, 'mp-filter-change');
      await press('a');
      expect((await again).query.topic).to.equal('');
      await settled(element);
      expect(shown(element)).to.equal(10);
      expect(focused()).to.equal('facet: ');
    });

    it('"Visa fler" leads to the first new item', async () => {
      const element = await between(tag, 'page-size="5"');
      const links = () => findAll(element, '[part=link]').map(({innerText}) => innerText);
      await tabTo('show-more');
      await press('Enter');
      await until(() => shown(element) === 10);
      expect(focused()).to.equal(`link: ${links()[5]}`);
      await tabTo('show-more');
      await press('Space');
      await until(() => shown(element) === 12);
      expect(focused()).to.equal(`link: ${links()[10]}`);
    });

    it('Enter follows an item', async () => {
      const element = await between(tag);
      element.addEventListener('mp-item-click', event => event.preventDefault());
      const click = next(element, 'mp-item-click');
      await tabTo('link');
      await press('Enter');
      expect((await click).item.title).to.equal(focused().replace('link: ', ''));
    });

    it('Shift and Tab go all the way back', async () => {
      const element = await between(tag, 'page-size="1"');
      (element.nextElementSibling as HTMLElement).focus();
      const way: string[] = [];
      while (!focused().startsWith('button: Före') && way.length < 20) {
        await back();
        way.push(focused().split(':')[0]!);
      }
      expect(way).to.deep.equal([
        ...['all-link', 'show-more', 'link', 'facet', 'facet', 'facet', 'search', 'button'],
      ]);
    });

    it('a feed that could not be had is asked for again, and the focus is at what came', async () => {
      const {url} = await serveFeed({status: 503}, {body: jsonFeed([{title: 'Äntligen'}])});
      const element = await between(tag);
      element.feed = null;
      element.src = url;
      await until(() => element.state.status === 'failed');
      await settled(element);
      await tabTo('retry');
      await press('Enter');
      await until(() => /^(link|area): /.test(focused()) && element.state.status === 'ready');
      await settled(element);
      await tabTo('link');
      expect(focused()).to.equal('link: Äntligen');
    });

    it('what has the focus can be seen to have it', async () => {
      // Without a window manager WebKitGTK has no window that is in front.
      if (!document.hasFocus()) return;
      const element = await between(tag, 'page-size="2"');
      for (const part of ['search', 'facet', 'link', 'show-more', 'all-link']) {
        await tabTo(part);
        const {outlineStyle, outlineWidth} = getComputedStyle(find(element, `[part=${part}]`)!);
        expect([part, outlineStyle, parseFloat(outlineWidth)]).to.deep.equal([part, 'solid', 3]);
      }
    });
  });
}
