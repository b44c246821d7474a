import {expect} from '@open-wc/testing';
import {feedOf} from '../../../src/model/feed-state.js';
import {serveFeed, type ServedFeed} from '../../tooling/served-feed.js';
import {recordProblems} from '../problems.js';
import {
  click,
  find,
  findAll,
  focused,
  has,
  jsonFeed,
  loadedPage,
  settled,
  until,
  type Area,
  type List,
} from '../support.js';
import {visibleText} from '../visible-text.js';

const numbered = (from: number, count: number) =>
  Array.from({length: count}, (_, i) => ({
    id: `${from + i}`,
    url: `https://news.example/${from + i}`,
    title: `Nyhet ${from + i}`,
    tags: ['Skola'],
  }));

/** A feed of two pages of three items, in an element, and its second page. */
async function paged(
  attributes = '',
  tag = 'mp-news-list',
  older = numbered(3, 3),
  hold = false,
): Promise<{element: Area; second: ServedFeed}> {
  const second = await serveFeed({body: jsonFeed(older), hold});
  const areas = [{slug: 'a', title: 'Skola', topic: 'Skola'}];
  const body = jsonFeed(numbered(0, 3), {next_url: second.url, _mp: {areas}});
  const {url} = await serveFeed({body});
  const element = await loadedPage<Area>(
    `<${tag} src="${url}" controls="search" show="" ${attributes}></${tag}><input />`,
  );
  return {element, second};
}
const titles = (element: List | Area) =>
  findAll(element, '[part=item-title]').map(title => title.innerText);
const shows = (element: List | Area, count: number) =>
  until(() => titles(element).length === count, `not ${count} items`);

it('a policy area with a feed of its own offers the further pages of its news-src', async () => {
  const {element} = await paged('sections="news"', 'mp-policy-area');
  element.newsSrc = element.src;
  element.feed = feedOf(element.state);
  await until(() => titles(element).length === 3 && has(element, 'show-more'));
});

for (const tag of ['mp-news-list', 'mp-policy-area']) {
  describe(`a further page of the feed of ${tag}`, () => {
    recordProblems();

    it('is not asked for at first, and "Visa fler" says that there may be more', async () => {
      const {element, second} = await paged('', tag);
      expect(titles(element)).to.have.length(3);
      expect(has(element, 'show-more')).to.equal(true);
      expect(visibleText(element)).to.not.contain('Visar');
      expect(await second.requests()).to.have.length(0);
    });

    it('comes with "Visa fler", and the focus goes to its first item', async () => {
      const {element, second} = await paged('', tag);
      await click(element, 'show-more');
      await shows(element, 6);
      await settled(element);
      expect(focused()).to.equal('link: Nyhet 3');
      expect(has(element, 'show-more')).to.equal(false);
      expect(await second.requests()).to.have.length(1);
      await expect(element).to.be.accessible();
    });

    it('that has nothing new leaves the focus on the last item', async () => {
      const {element} = await paged('', tag, numbered(0, 3));
      find(element, '[part=show-more]')!.focus();
      await click(element, 'show-more');
      await until(() => !has(element, 'show-more'));
      await settled(element);
      expect(focused()).to.equal('link: Nyhet 2');
    });

    it('takes no focus from who has gone on to a search meanwhile', async () => {
      const {element, second} = await paged('', tag, numbered(3, 3), true);
      await click(element, 'show-more');
      const search = find<HTMLInputElement>(element, '[part=search]')!;
      search.focus();
      search.value = 'Nyhet 1';
      search.dispatchEvent(new Event('input', {bubbles: true}));
      await second.release();
      await until(() => titles(element).join() === 'Nyhet 1' && !has(element, 'show-more'));
      await settled(element);
      expect(focused()).to.equal('search: ');
    });

    it('takes no focus from who has gone on to something else of the page', async () => {
      const {element, second} = await paged('', tag, numbered(3, 3), true);
      await click(element, 'show-more');
      element.parentElement!.querySelector('input')!.focus();
      await second.release();
      await shows(element, 6);
      await settled(element);
      expect(focused()).to.equal('input: ');
    });

    it('is not offered where the feed was given, and nothing is fetched', async () => {
      const {element} = await paged('', tag);
      element.feed = feedOf(element.state);
      await settled(element);
      expect(element.feed!.next).to.have.length(1);
      expect(titles(element)).to.have.length(3);
      expect(has(element, 'show-more')).to.equal(false);
      element.feed = null;
      await until(() => has(element, 'show-more'));
    });

    it('comes with a search', async () => {
      const {element} = await paged('', tag);
      element.query = {...element.query, search: 'nyhet 5'};
      await until(() => titles(element).join() === 'Nyhet 5', 'not found');
    });

    it('comes with a limit that the first page cannot fill', async () => {
      const {element} = await paged('limit="5"', tag);
      await shows(element, 5);
      expect(has(element, 'show-more')).to.equal(false);
    });

    it('does not come with a limit that the first page fills', async () => {
      const {element, second} = await paged('limit="2"', tag);
      expect(titles(element)).to.have.length(2);
      expect(has(element, 'show-more')).to.equal(false);
      expect(await second.requests()).to.have.length(0);
    });
  });
}
