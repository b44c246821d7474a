import {expect} from 'chai';
import {
  attributesOf,
  colourRulesOf,
  feedsOf,
  furtherLanguageOf,
  kinds,
  readChoice,
  writeChoice,
  type Choice,
} from '../../../demo/scripts/bygg/choice.js';

const base = 'https://demo.example/mapp/bygg.html';
const fromQuery = (query: string): Choice => {
  const params = new URLSearchParams(query);
  return readChoice(name => params.get(name));
};
const unchosen = fromQuery('');

/** Something else than the default, for every choice. */
const everything: Record<keyof Choice, string> = {
  'src': 'https://a.example/feed https://b.example/wp-json/wp/v2/posts?_embed&per_page=5',
  'element': 'mp-policy-area',
  'area': 'skola & fritid',
  'sections': 'title news',
  'news-src': 'https://news.example/feed ./feeds/sverige.json',
  'heading': 'Nytt från "oss" <b>',
  'topic': 'Klimat, natur',
  'layout': 'cards',
  'show': '',
  'date-format': 'relative',
  'controls': 'search source',
  'page-size': '3',
  'limit': '6',
  'heading-level': '3',
  'lang': 'fi',
  'theme': 'neutral',
  'scheme': 'dark',
  'color-brand': '#7b2fbe',
  'color-accent': '#112233',
  'color-on-accent': '#ffffff',
  'color-text': '#111111',
  'color-muted': '#444444',
  'color-surface': '#eeeeee',
  'color-field': '#fafafa',
  'color-border': '#cccccc',
  'color-mark': '#ffee00',
  'scripts': 'https://cdn.example/js/',
  'platform': 'wordpress',
  'width': 'desktop',
  'look': 'dark',
  'sample': 'yes',
};

describe('the choice of the page that builds an embedding', () => {
  it('is empty in the address as long as nobody has chosen', () => {
    expect(writeChoice(unchosen).toString()).to.equal('');
  });

  for (const [name, value] of Object.entries(everything)) {
    it(`${name} comes back from the address`, () => {
      const choice = readChoice(asked => (asked === name ? value : null));
      expect(choice[name as keyof Choice], 'read').to.equal(value);
      expect(value, 'not the default').to.not.equal(kinds[name as keyof Choice].fallback);
      expect(fromQuery(writeChoice(choice).toString())).to.deep.equal(choice);
    });
  }

  it('comes back whole', () => {
    const choice = readChoice(name => everything[name as keyof Choice]);
    expect(fromQuery(`?${writeChoice(choice).toString()}`)).to.deep.equal(everything);
  });

  const odd: [name: keyof Choice, raw: string, read: string][] = [
    ['layout', 'karusell', 'list'],
    ['element', 'script', 'mp-news-list'],
    ['show', 'image dateline image', 'dateline image'],
    ['show', 'dateline onclick', 'dateline image'],
    ['page-size', '0', '10'],
    ['page-size', '1e9', '10'],
    ['page-size', '-3', '10'],
    ['color-brand', 'F0A', '#ff00aa'],
    ['color-brand', ' #A1B2C3 ', '#a1b2c3'],
    ['color-brand', 'red; } body { display: none', ''],
    ['color-brand', 'url(https://evil.example)', ''],
    ['date-format', 'iso', 'long'],
    ['news-src', ' er-webbplats.se/feed  /flode.xml ', 'https://er-webbplats.se/feed /flode.xml'],
    ['heading', '  två\n rader\t', 'två rader'],
    ['heading', 'x'.repeat(2001), ''],
    ['lang', 'xx', ''],
  ];
  for (const [name, raw, read] of odd) {
    it(`${name}=${JSON.stringify(raw.slice(0, 30))} is read as ${JSON.stringify(read)}`, () => {
      expect(readChoice(asked => (asked === name ? raw : null))[name]).to.equal(read);
    });
  }

  describe('as attributes', () => {
    it('is the feed’s absolute address alone, without a choice', () => {
      expect(attributesOf(unchosen, base)).to.deep.equal([
        ['src', 'https://demo.example/mapp/feeds/karlstad.json'],
      ]);
    });

    it('says none of something by an empty value', () => {
      const choice = {...unchosen, show: '', controls: ''};
      expect(Object.fromEntries(attributesOf(choice, base))).to.include({show: '', controls: ''});
    });

    it('writes a comma in a topic so that it stays one topic', () => {
      const choice = {...unchosen, topic: 'Klimat, natur'};
      expect(attributesOf(choice, base)).to.deep.include(['topic', 'Klimat\\, natur']);
    });

    it('names the news of an area absolutely, and nothing that is no address', () => {
      const choice: Choice = {...unchosen, 'element': 'mp-policy-area', 'news-src': './b.json'};
      expect(attributesOf(choice, base)).to.deep.include([
        'news-src',
        'https://demo.example/mapp/b.json',
      ]);
      for (const odd of ['', 'javascript:alert(1)']) {
        const names = attributesOf({...choice, 'news-src': odd}, base).map(([name]) => name);
        expect(names).to.not.include('news-src');
      }
    });

    it('leaves out what an area without news has no use for', () => {
      const names = attributesOf({...(everything as Choice), sections: 'title lead'}, base).map(
        ([name]) => name,
      );
      expect(names).to.deep.equal([
        'src',
        'area',
        'sections',
        'heading-level',
        'theme',
        'scheme',
        'lang',
      ]);
    });

    it('leaves out what belongs to the other element', () => {
      const names = attributesOf({...(everything as Choice), element: 'mp-news-list'}, base).map(
        ([name]) => name,
      );
      expect(names).to.include('topic').and.not.include.members(['area', 'news-src']);
    });
  });

  it('takes http and https addresses for feeds, and no others', () => {
    const src = 'javascript:alert(1) data:text/html,x //b.example/feed ../feed.xml http://[bad';
    expect(feedsOf({...unchosen, src}, base)).to.deep.equal([
      'https://b.example/feed',
      'https://demo.example/feed.xml',
    ]);
  });

  it('sets only the colours that were chosen', () => {
    expect(colourRulesOf({...unchosen, 'color-on-accent': '#ffffff'})).to.deep.equal([
      ['--mp-color-on-accent', '#ffffff'],
    ]);
  });

  it('needs no further file for Swedish and English', () => {
    const needed = (lang: Choice['lang']) => furtherLanguageOf({...unchosen, lang});
    expect([needed(''), needed('sv'), needed('en'), needed('fi')]).to.deep.equal([
      '',
      '',
      '',
      'fi',
    ]);
  });
});
