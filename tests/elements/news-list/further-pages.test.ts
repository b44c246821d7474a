import {expect} from '@open-wc/testing';
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
): Promise<{element: Area; second: ServedFeed}> {
  const second = await serveFeed({body: jsonFeed(older)});
  const areas = [{slug: 'a', title: 'Skola', topic: 'Skola'}];
  const body = jsonFeed(numbered(0, 3), {next_url: second.url, _mp: {areas}});
  const {url} = await serveFeed({body});
  const element = await loadedPage<Area>(
    `<${tag} src="${url}" controls="search" show="" ${attributes}></${tag}>`,
  );
  return {element, second};
}
const titles = (element: List | Area) =>
  findAll(element, '[part=item-title]').map(title => title.innerText);
const shows = (element: List | Area, count: number) =>
  until(() => titles(element).length === count, `not ${count} items`);

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
