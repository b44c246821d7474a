import {expect, nextFrame} from '@open-wc/testing';
import {ar} from '../../src/strings/ar.js';
import {fi} from '../../src/strings/fi.js';
import {languages} from '../../src/strings/languages.js';
import {addLanguage} from '../../src/strings/strings.js';
import {recordProblems} from './problems.js';
import {
  listOf,
  areaOf,
  feedWith,
  find,
  findAll,
  items,
  page,
  settled,
  until,
  type Area,
  type List,
} from './support.js';
import {visibleLines} from './visible-text.js';

const feed = feedWith(items(12));
const said = {sv: 'Visa fler', en: 'Show more'};
const word = (element: Element) => find(element, '[part=show-more]')!.innerText;

async function shown(markup: string, language = ''): Promise<List> {
  const list = await page(markup);
  list.feed = {...feed, language};
  await settled(list);
  return list;
}

/** A page's markup, the feed's own language, and the language that the element then speaks. */
const rows: readonly (readonly [string, string, 'sv' | 'en'])[] = [
  ['<mp-news-list></mp-news-list>', '', 'sv'],
  ['<mp-news-list></mp-news-list>', 'en', 'en'],
  ['<mp-news-list></mp-news-list>', 'en-US', 'en'],
  ['<mp-news-list></mp-news-list>', 'tlh', 'sv'],
  ['<mp-news-list lang="en"></mp-news-list>', 'sv', 'en'],
  ['<mp-news-list lang="EN-gb"></mp-news-list>', 'sv', 'en'],
  ['<mp-news-list lang="tlh"></mp-news-list>', 'en', 'sv'],
  ['<div lang="en"><p><mp-news-list></mp-news-list></p></div>', 'sv', 'en'],
  ['<div lang="en"><div lang="sv"><mp-news-list></mp-news-list></div></div>', '', 'sv'],
  ['<div lang="sv"><mp-news-list lang="en"></mp-news-list></div>', '', 'en'],
  ['<div lang="en"><mp-news-list lang=""></mp-news-list></div>', '', 'sv'],
  ['<div lang="sv"><mp-news-list lang=""></mp-news-list></div>', 'en', 'en'],
];

/** A list within two shadow roots, of which the outermost host is within `box`. */
async function withinShadowRoots(box: HTMLElement): Promise<List> {
  let host = box;
  for (let depth = 0; depth < 2; depth++) {
    const inner = document.createElement('div');
    host.append(inner);
    host = inner;
    host.attachShadow({mode: 'open'});
    const wrapper = document.createElement('div');
    host.shadowRoot!.append(wrapper);
    host = wrapper;
  }
  const list = document.createElement('mp-news-list');
  list.feed = {...feed, language: ''};
  host.append(list);
  await settled(list);
  return list;
}

async function boxed(lang: string): Promise<HTMLElement> {
  const list = await page(`<div lang="${lang}"><mp-news-list></mp-news-list></div>`);
  return list.parentElement!;
}

describe('an element speaks', () => {
  recordProblems();

  for (const [markup, language, expected] of rows) {
    it(`${expected} in ${markup} with a feed in "${language}"`, async () => {
      const list = await shown(markup, language);
      expect(word(list)).to.equal(said[expected]);
      const base = find(list, '[part=list]')!;
      expect([base.lang, base.dir]).to.deep.equal([expected, 'ltr']);
    });
  }

  it('the language around the hosts of the shadow roots that it is in', async () => {
    const box = await boxed('en');
    const list = await withinShadowRoots(box);
    expect(word(list)).to.equal('Show more');
    box.lang = 'sv';
    await nextFrame();
    await settled(list);
    expect(word(list)).to.equal('Visa fler');
  });

  it('another language as soon as the page does', async () => {
    const box = await boxed('sv');
    const list = box.querySelector('mp-news-list')!;
    list.feed = {...feed, language: ''};
    await settled(list);
    for (const [lang, expected] of [
      ['en', 'en'],
      ['sv', 'sv'],
      ['en-GB', 'en'],
    ] as const) {
      box.lang = lang;
      await nextFrame();
      await settled(list);
      expect(word(list)).to.equal(said[expected]);
    }
    box.removeAttribute('lang');
    await nextFrame();
    await settled(list);
    expect(word(list)).to.equal('Visa fler');
  });

  it('another language when its own attribute or property changes', async () => {
    const list = await shown('<mp-news-list></mp-news-list>');
    list.lang = 'en';
    await settled(list);
    expect(word(list)).to.equal('Show more');
    expect(list.getAttribute('lang')).to.equal('en');
    list.removeAttribute('lang');
    await settled(list);
    expect(word(list)).to.equal('Visa fler');
  });

  it('the language of where it is moved to', async () => {
    const english = await boxed('en');
    const list = await shown('<div lang="sv"><mp-news-list></mp-news-list></div>');
    english.append(list);
    await settled(list);
    expect(word(list)).to.equal('Show more');
  });

  it('one language with the news inside it, as a policy area', async () => {
    const area = await page<Area>('<div lang="en"><mp-policy-area></mp-policy-area></div>');
    area.feed = feed;
    await settled(area);
    expect(word(area)).to.equal('Show more');
    area.parentElement!.lang = 'sv';
    await nextFrame();
    await settled(area);
    expect(word(area)).to.equal('Visa fler');
  });

  it('its own language, and marks an area that is in another', async () => {
    const areas = [{slug: 'a', title: 'Trygghet', news_heading: 'Nyheter på Trygghet'}];
    const area = await areaOf(feedWith(items(1), {_mp: {areas}}), 'lang="en"');
    const spoken = (part: string) => {
      const heading = find(area, `[part=${part}]`)!;
      return heading.closest<HTMLElement>('[lang]')!.lang;
    };
    expect(['area-title', 'heading', 'item-title'].map(spoken)).to.deep.equal(['sv', 'sv', 'sv']);
    area.heading = 'News';
    await settled(area);
    expect(spoken('heading')).to.equal('en');
    area.lang = 'sv';
    await settled(area);
    expect(findAll(area, '[lang]').map(({lang}) => lang)).to.deep.equal(['sv', 'sv']);
  });
});

describe('a language that comes', () => {
  recordProblems();
  const before = [...languages];
  afterEach(() => {
    languages.splice(0, Infinity, ...before);
  });

  for (const tag of ['mp-news-list', 'mp-policy-area']) {
    it(`is spoken at once by what is shown already, such as ${tag}`, async () => {
      const element = await page<Area>(`<div lang="fi"><${tag}></${tag}></div>`);
      element.feed = feed;
      await settled(element);
      const said = () => visibleLines(element).filter(line => /sök|hae|fler|lisää/i.test(line));
      expect(said()).to.deep.equal(['Sök', 'Visa fler']);
      languages.unshift(['fi', fi]);
      await settled(element);
      expect(said()).to.deep.equal(['Hae', 'Näytä lisää']);
      addLanguage('fi', {search: 'Etsi'});
      await settled(element);
      expect(find(element, '[part=control-label]')!.innerText).to.equal('Etsi');
      expect(find(element, '.base')!.lang).to.equal('fi');
    });
  }

  it('is not spoken by what has left the page', async () => {
    const list = await shown('<mp-news-list lang="fi"></mp-news-list>');
    list.remove();
    languages.unshift(['fi', fi]);
    await list.updateComplete;
    expect(word(list).trim()).to.equal('Visa fler');
  });

  it('turns everything to the direction in which it is written', async () => {
    languages.unshift(['ar', ar]);
    const list = await shown('<div lang="ar-SY"><mp-news-list></mp-news-list></div>', 'sv');
    const base = find(list, '.base')!;
    expect([base.lang, base.dir]).to.deep.equal(['ar', 'rtl']);
    const [search, more] = ['[part=control-label]', '[part=show-more]'].map(part =>
      find(list, part)!,
    );
    expect([search!.innerText, more!.innerText]).to.deep.equal([ar.search, ar.showMore]);
    const {right} = base.getBoundingClientRect();
    expect(right - more!.getBoundingClientRect().right).to.be.below(60);
    list.parentElement!.lang = 'sv';
    await nextFrame();
    await settled(list);
    expect([base.lang, base.dir]).to.deep.equal(['sv', 'ltr']);
  });

  it('keeps titles, and its heading, of another direction on its own side', async () => {
    languages.unshift(['ar', ar]);
    const list = await listOf(
      feedWith([
        {title: 'En nyhet', summary: 'Kort', date_published: '2023-10-19', _mp: {place: 'Grums'}},
      ]),
      'lang="ar" show="dateline excerpt" heading="Aktuellt"',
    );
    for (const part of ['heading', 'item-title', 'excerpt']) {
      const text = find(list, `[part=${part}]`)!;
      expect([getComputedStyle(text).direction, getComputedStyle(text).textAlign]).to.deep.equal([
        'ltr',
        'right',
      ]);
    }
    expect(find(list, '[part=dateline]')!.innerText).to.equal('Grums، 19 أكتوبر 2023');
  });

  it('writes the dates and the numbers', async () => {
    languages.unshift(['ar', ar]);
    const many = items(1234).map((_, i) => ({
      date_published: '2023-10-19',
      tags: [i > 99 ? 'Trafik' : 'Skola'],
    }));
    const list = await shown('<mp-news-list lang="ar"></mp-news-list>');
    list.feed = feedWith(many);
    await settled(list);
    expect(find(list, 'time')!.innerText).to.equal('19 أكتوبر 2023');
    expect(find(list, '[part=shown]')!.innerText).to.equal('عرض 10 من 1,234');
    list.lang = 'sv';
    await settled(list);
    expect(find(list, 'time')!.innerText).to.equal('19 oktober 2023');
    expect(find(list, '[part=shown]')!.innerText).to.equal('Visar 10 av 1\u00a0234');
    await until(() => find(list, 'option[value=Skola]'), 'no choice comes to be known');
    const options = findAll(list, 'option').map(({textContent}) => textContent.trim());
    expect(options).to.deep.equal(['Alla', 'Trafik (1\u00a0134)', 'Skola (100)']);
  });
});
