import {expect, fixture} from '@open-wc/testing';
import {serveFeed} from '../tooling/served-feed.js';
import {recordProblems} from './problems.js';
import {
  areaOf,
  feedWith,
  find,
  findAll,
  focused,
  items,
  jsonFeed,
  listOf,
  loaded,
  loadedPage,
  page,
  settled,
  until,
  type Area,
  type List,
} from './support.js';
import {visibleLines, visibleText} from './visible-text.js';

const good = {body: jsonFeed(items(1))};
const child = '<p><a href="https://news.example/">Läs på vår sida</a></p>';
const area = {slug: 'a', title: 'Trygghet', lead: 'Feedens ingress.'};
const areaFeed = feedWith(items(1), {_mp: {areas: [area]}});

describe('the children of', () => {
  recordProblems();

  for (const tag of ['mp-news-list', 'mp-policy-area'] as const) {
    it(`${tag} are seen until its feed is there, and again when that is gone`, async () => {
      const feed = await serveFeed({...good, hold: true});
      const element = await page(`<${tag} src="${feed.url}">${child}</${tag}>`);
      expect(visibleText(element)).to.equal('Läs på vår sida');
      await until(async () => (await feed.release()) > 0);
      await loaded(element);
      expect(visibleText(element)).to.contain('Nyhet 0').and.not.contain('Läs på vår sida');
      element.src = '';
      await settled(element);
      expect(visibleText(element)).to.equal('Läs på vår sida');
    });

    it(`${tag} stay when nothing could be loaded`, async () => {
      const {url} = await serveFeed({status: 404});
      const element = await loadedPage(`<${tag} src="${url}">${child}</${tag}>`);
      expect(visibleLines(element)).to.deep.equal([
        ...['Läs på vår sida', 'Innehållet finns inte längre kvar på sin adress.', 'Försök igen'],
      ]);
    });

    it(`${tag} look and lie as they would without the element, until it is full`, async () => {
      const feed = await serveFeed({...good, hold: true});
      const shown = (tagName: string, attributes = '') =>
        `<div style="color: rgb(1, 2, 3); font: 20px/1 serif"><${tagName} ${attributes} style="display: block">${child}</${tagName}></div>`;
      const element = await page(shown(tag, `src="${feed.url}" all-href="https://news.example/"`));
      const without = await fixture(shown('div'));
      const look = (paragraph: Element) => {
        const {color, fontFamily, fontSize, lineHeight} = getComputedStyle(paragraph);
        const {x, width} = paragraph.getBoundingClientRect();
        return {color, fontFamily, fontSize, lineHeight, x, width};
      };
      expect(look(element.querySelector('p')!)).to.deep.equal(look(without.querySelector('p')!));
      await until(async () => (await feed.release()) > 0);
      await loaded(element);
    });

    it(`${tag} that hold the focus stay until it leaves them`, async () => {
      const feed = await serveFeed({...good, hold: true});
      const element = await page(
        `<${tag} src="${feed.url}">${child}<button>Nästa</button></${tag}><button>Efter</button>`,
      );
      element.querySelector('a')!.focus();
      await until(async () => (await feed.release()) > 0);
      await loaded(element);
      expect(focused()).to.equal('a: Läs på vår sida');
      expect(visibleText(element)).to.contain('Läs på vår sida').and.not.contain('Nyhet 0');
      element.querySelector('button')!.focus();
      await new Promise(done => setTimeout(done, 50));
      await settled(element);
      expect(focused()).to.equal('button: Nästa');
      expect(visibleText(element)).to.contain('Läs på vår sida').and.not.contain('Nyhet 0');
      (element.nextElementSibling as HTMLElement).focus();
      await until(() => visibleText(element).includes('Nyhet 0'));
      expect(visibleText(element)).to.not.contain('Läs på vår sida');
      expect(focused()).to.equal('button: Efter');
    });

    it(`${tag} may come and go`, async () => {
      const element = await page(`<${tag}></${tag}>`);
      expect(visibleText(element)).to.equal('Här saknas adressen till innehållet.');
      element.textContent = 'Kommer strax';
      await until(() => visibleText(element) === 'Kommer strax');
      element.replaceChildren();
      await until(() => visibleText(element) === 'Här saknas adressen till innehållet.');
    });

    it(`${tag} may be missing while a script that made it has no feed yet`, async () => {
      const element = document.createElement(tag);
      document.body.append(element);
      await settled(element);
      expect(visibleText(element)).to.equal('Läser in …');
      element.feed = areaFeed;
      await settled(element);
      expect(visibleText(element)).to.contain('Nyhet 0').and.not.contain('Läser in');
      element.remove();
    });

    it(`${tag} that the page hides stay hidden`, async () => {
      const element = await page(`<${tag}><p>Synlig</p><p hidden>Gömd</p></${tag}>`);
      expect(visibleText(element)).to.equal('Synlig');
    });
  }
});

const failing = async (tag: string, children: string) =>
  loadedPage<Area>(`<${tag} src="${(await serveFeed({status: 404})).url}">${children}</${tag}>`);
const filled = async (tag: string, children: string, feed = areaFeed) =>
  (tag === 'mp-news-list' ? listOf : areaOf)(feed, 'controls="" show=""', children);
const empty = (tag: string, children: string) =>
  filled(tag, children, feedWith([], {_mp: {areas: [{...area, news_heading: 'Nyheter'}]}}));

/** The slot, how the element comes to have it, and the words of ours that it stands for. */
const rows: readonly (readonly [
  string,
  (tag: string, children: string) => Promise<List | Area>,
  string,
])[] = [
  ['heading', filled, ''],
  ['empty', empty, 'Här finns inga nyheter än.'],
  ['error', failing, 'Innehållet finns inte längre kvar på sin adress.'],
  ['footer', filled, ''],
];
const ofAreas: typeof rows = [...rows, ['lead', filled, 'Feedens ingress.'], ['after', filled, '']];

for (const [tag, table] of [
  ['mp-news-list', rows],
  ['mp-policy-area', ofAreas],
] as const) {
  describe(`a slot of ${tag}`, () => {
    recordProblems();

    for (const [slot, reach, ours] of table) {
      for (const hidden of ['', 'hidden']) {
        it(`${slot} shows the page’s own words, ${hidden || 'seen'} without the script`, async () => {
          const name = slot === 'heading' ? (tag === 'mp-news-list' ? 'h2' : 'h3') : 'p';
          const children = `<${name} slot="${slot}" ${hidden}>Sidans egna ord</${name}>`;
          const element = await reach(tag, children);
          expect(visibleText(element)).to.contain('Sidans egna ord');
          if (ours) expect(visibleText(element)).to.not.contain(ours);
          await expect(element).to.be.accessible();
        });
      }

      it(`${slot} has our words without them`, async () => {
        const lines = visibleLines(await reach(tag, ''));
        expect(lines).to.not.contain('');
        if (ours) expect(lines).to.contain(ours);
      });

      it(`${slot} may come late`, async () => {
        const element = await reach(tag, '');
        const late = document.createElement('p');
        late.slot = slot;
        late.textContent = 'Sent';
        element.append(late);
        await until(() => visibleText(element).includes('Sent'));
      });
    }

    it('empty and error stay hidden where they are not needed', async () => {
      const children = ['empty', 'error'].map(slot => `<p slot="${slot}" hidden>Göms</p>`).join('');
      expect(visibleText(await filled(tag, children))).to.not.contain('Göms');
      expect(visibleText(await page(`<${tag}>${children}</${tag}>`))).to.not.contain('Göms');
    });

    it('shows its words although the page’s own styles hide `[hidden]` with all their might', async () => {
      const element = await failing(
        tag,
        '<style>[hidden] { display: none !important }</style><p slot="error" hidden>Sidans egna ord</p>',
      );
      expect(visibleText(element)).to.contain('Sidans egna ord');
    });
  });
}

describe('a slot of the news of a policy area', () => {
  recordProblems();

  it('stands in the order of the page: lead, heading, footer, after', async () => {
    const slots = ['after', 'footer', 'heading', 'lead'];
    const children = slots.map(slot => `<p slot="${slot}">${slot}</p>`).join('');
    const lines = visibleLines(await areaOf(areaFeed, 'controls="" show=""', children));
    expect(lines).to.deep.equal(['Trygghet', 'lead', 'heading', 'Nyhet 0', 'footer', 'after']);
  });

  it('is handed on only where the page has children for it', async () => {
    const handedOn = async (children: string) =>
      findAll(await areaOf(areaFeed, '', children), 'mp-news-list slot').map(slot => slot.slot);
    expect(await handedOn('')).to.deep.equal([]);
    expect(await handedOn('<p slot="footer">x</p>')).to.deep.equal(['footer']);
  });

  it('leaves the area’s own heading where the page has none', async () => {
    const feed = feedWith(items(1), {
      _mp: {areas: [{...area, news_heading: 'Nyheter på Trygghet'}]},
    });
    const heading = async (children: string) =>
      find(await areaOf(feed, '', children), '[part=heading]')?.checkVisibility() ?? false;
    expect(await heading('')).to.equal(true);
    expect(await heading('<h3 slot="heading">Sidans</h3>')).to.equal(false);
  });
});
