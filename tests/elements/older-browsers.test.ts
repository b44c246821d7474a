import {expect} from '@open-wc/testing';
import {serveFeed} from '../tooling/served-feed.js';
import {recordProblems} from './problems.js';
import type * as Support from './support.js';
import type {Area, List} from './support.js';
import {visibleText} from './visible-text.js';

const {states} = Object.getOwnPropertyDescriptors(ElementInternals.prototype) as {
  states?: PropertyDescriptor;
};
const canParse = Object.getOwnPropertyDescriptor(URL, 'canParse');
const highlights = Object.getOwnPropertyDescriptor(CSS, 'highlights');
const registry = CSS.highlights;
const {Highlight} = globalThis;

/** Takes away what the oldest browsers of the design do not have. */
function growOld(): void {
  Object.defineProperty(ElementInternals.prototype, 'states', {
    value: undefined,
    configurable: true,
  });
  Object.defineProperty(CSS, 'highlights', {value: undefined, configurable: true});
  Reflect.deleteProperty(URL, 'canParse');
  Reflect.deleteProperty(globalThis, 'Highlight');
}
function growYoung(): void {
  if (states) Object.defineProperty(ElementInternals.prototype, 'states', states);
  Reflect.deleteProperty(CSS, 'highlights');
  if (highlights) Object.defineProperty(CSS, 'highlights', highlights);
  if (canParse) Object.defineProperty(URL, 'canParse', canParse);
  Object.assign(globalThis, {Highlight});
}

describe('in a browser without custom states, highlights and URL.canParse', () => {
  recordProblems();
  let support: typeof Support;

  before(async () => {
    growOld();
    // The classes are made where these are missing already.
    support = await import('./support.js');
  });
  after(growYoung);

  it('nothing of that is there', () => {
    expect('canParse' in URL).to.equal(false);
    expect(CSS.highlights).to.equal(undefined);
    expect('Highlight' in globalThis).to.equal(false);
    expect(document.createElement('mp-news-list').matches(':state(idle)')).to.equal(false);
  });

  for (const tag of ['mp-news-list', 'mp-policy-area']) {
    it(`${tag} loads, filters and fails as in any other`, async () => {
      const {url} = await serveFeed({file: 'karlstad-trygghet.json'}, {status: 500});
      const element = await support.loadedPage<List | Area>(
        `<${tag} src="${url}" all-href="/nyheter"></${tag}>`,
      );
      expect(visibleText(element)).to.contain('Miljöpartiet om rasism');
      element.query = {...element.query, search: 'rasism'};
      await support.settled(element);
      expect(visibleText(element)).to.contain('rasism').and.not.contain('Tillsammans');
      await element.refresh();
      await support.settled(element);
      expect(visibleText(element)).to.contain('Det är något fel').and.contain('rasism');
      await expect(element).to.be.accessible();
    });
  }

  it('an address that is none is an error like any other', async () => {
    const list = await support.loadedPage('<mp-news-list src="https://"></mp-news-list>');
    expect(visibleText(list)).to.contain('Adressen till innehållet är felskriven.');
  });
});

describe('in a browser', () => {
  recordProblems();

  it('whose custom states want dashes, lists work without any', async () => {
    const {listOf, feedWith, items} = await import('./support.js');
    const legacy = {
      clear() {},
      add(name: string) {
        if (!name.startsWith('--')) throw new DOMException(name, 'SyntaxError');
      },
    };
    Object.defineProperty(ElementInternals.prototype, 'states', {
      value: legacy,
      configurable: true,
    });
    try {
      expect(visibleText(await listOf(feedWith(items(1))))).to.contain('Nyhet 0');
    } finally {
      if (states) Object.defineProperty(ElementInternals.prototype, 'states', states);
    }
  });

  it('every colour and layout is there: no style needs what the oldest browsers lack', async () => {
    const {areaOf, feedWith, items} = await import('./support.js');
    const area = await areaOf(feedWith(items(2), {_mp: {areas: [{title: 'A'}]}}));
    const sheets = [area.shadowRoot!, ...shadowRootsIn(area)].flatMap(root => [
      ...root.adoptedStyleSheets,
    ]);
    expect(sheets).to.have.length.above(3);
    for (const sheet of sheets) {
      const css = [...sheet.cssRules].map(({cssText}) => cssText).join('\n');
      expect(css).to.not.match(
        /light-dark\(|:has\(|\(from |@scope|@starting-style|subgrid|anchor\(/,
      );
    }
  });

  it('with highlights the words of a search are marked, in every list of the page', async () => {
    if (!registry) return;
    const {listOf, feedWith, settled} = await import('./support.js');
    const marked = () =>
      [...((registry.get('mp-match') ?? []) as Iterable<Range>)].map(range => String(range));
    const one = await listOf(
      feedWith([{title: 'Ängar i Ängelholm', summary: 'En äng.'}, {}]),
      'show="excerpt"',
    );
    const other = document.createElement('mp-news-list');
    other.feed = feedWith([{title: 'Värmland'}]);
    one.after(other);
    one.query = {...one.query, search: 'äng'};
    other.query = {...other.query, search: 'varm'};
    await settled(one);
    await settled(other);
    expect(marked().sort()).to.deep.equal(['Värm', 'Äng', 'Äng', 'äng']);
    other.remove();
    expect(marked().sort()).to.deep.equal(['Äng', 'Äng', 'äng']);
    one.query = {...one.query, search: ''};
    await settled(one);
    expect(marked()).to.deep.equal([]);
  });
});

/** The shadow roots within an element. */
function shadowRootsIn(element: Element): ShadowRoot[] {
  return [...element.shadowRoot!.querySelectorAll('*')].flatMap(inner => inner.shadowRoot ?? []);
}
