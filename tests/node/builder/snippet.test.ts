import {expect} from 'chai';
import type {Choice} from '../../../demo/scripts/bygg/choice.js';
import {piecesOf} from '../../../demo/scripts/bygg/platforms.js';
import {directivesOf, headerOf, styleHashOf} from '../../../demo/scripts/bygg/policy.js';
import type {Shown} from '../../../demo/scripts/bygg/shown.js';
import {classOf, scriptFilesOf} from '../../../demo/scripts/bygg/snippet.js';
import {codeOf, material} from './material.js';

describe('the snippet', () => {
  it('has everything that is needed, in one piece', () => {
    const name = classOf(material());
    expect(codeOf()).to
      .equal(`<link rel="preload" as="fetch" href="https://news.example/feed" crossorigin>
<script async type="module" src="/mp-widgets-1.2.3.js" integrity="sha384-abc" crossorigin="anonymous"></script>
<style>
  .${name} {
    display: flow-root;
    min-block-size: 101rem;
  }
  @media (min-width: 48em) {
    .${name} { min-block-size: 75rem; }
  }
  @media (min-width: 80em) {
    .${name} { min-block-size: 50rem; }
  }
</style>
<mp-news-list
  class="${name}"
  src="https://news.example/feed"
>
  <ul>
    <li><a href="https://news.example/1?a=1&amp;b=2">Nya cykelbanor</a></li>
    <li>Utan länk</li>
  </ul>
</mp-news-list>`);
  });

  it('adds the file of a further language, with its own integrity', () => {
    expect(codeOf({lang: 'fi'}))
      .to.include(
        '<script async src="/mp-widgets-1.2.3.fi.js" integrity="sha384-fi" crossorigin="anonymous">',
      )
      .and.include('\n  lang="fi"');
    expect(codeOf({lang: 'en'})).to.not.include('.en.js');
  });

  it('preloads every one of several feeds', () => {
    const code = codeOf({src: 'https://a.example/1 https://b.example/2'});
    expect(code.match(/rel="preload"/g)).to.have.length(2);
    expect(code).to.include('src="https://a.example/1 https://b.example/2"');
  });

  it('preloads and allows an area’s news of another address, unless they are not shown', () => {
    const area = {'element': 'mp-policy-area', 'news-src': 'https://b.example/feed'} as const;
    expect(codeOf(area)).to.include('href="https://b.example/feed" crossorigin');
    expect(codeOf(area)).to.include('\n  news-src="https://b.example/feed"');
    expect(codeOf({...area, sections: 'title lead'})).to.not.include('b.example');
    const header = headerOf(directivesOf(material(area), ''));
    expect(header).to.include('connect-src https://news.example https://b.example;');
  });

  it('reserves no height that nobody has measured', () => {
    expect(codeOf({}, null)).to.not.include('min-block-size');
    expect(codeOf({}, {heights: {phone: 160, tablet: 160, desktop: 160}})).to.not.include('@media');
  });

  it('has the area’s title and lead before there is a script', () => {
    const area = {title: 'Trygghet', lead: 'Alla ska våga gå hem.'};
    expect(codeOf({element: 'mp-policy-area'}, {area})).to.include(
      '  <h2>Trygghet</h2>\n  <p>Alla ska våga gå hem.</p>\n  <ul>',
    );
  });

  it('holds none of the demo’s news', () => {
    expect(codeOf({}, {isSample: true})).to.not.include('<li>');
  });

  it('has its fallback’s heading at the level of the element’s', () => {
    expect(codeOf({'heading': 'Nytt', 'heading-level': '3'})).to.include('<h3>Nytt</h3>');
  });

  it('says which language the feed’s words are in where the element speaks another', () => {
    const area = {title: 'Trygghet', lead: 'Alla.'};
    expect(codeOf({lang: 'fi'}, {area}))
      .to.include('<h2 lang="sv">Trygghet</h2>')
      .and.include('<p lang="sv">Alla.</p>')
      .and.include('<ul lang="sv">');
    expect(codeOf({lang: 'fi', heading: 'Uutiset'})).to.include('<h2>Uutiset</h2>');
    for (const same of [codeOf({lang: 'sv'}), codeOf(), codeOf({lang: 'fi'}, {language: ''})])
      expect(same).to.include('<ul>');
  });

  it('leads to the feed’s site where there is no news', () => {
    expect(codeOf({}, {items: []})).to.include('<a href="https://news.example/">Nyheter</a>');
  });

  it('has a class of its own for another choice, so that two live on one page', () => {
    const others: Partial<Choice>[] = [
      {},
      {layout: 'cards'},
      {'color-brand': '#123456'},
      {element: 'mp-policy-area'},
    ];
    const names = others.map(choice => classOf(material(choice)));
    expect(new Set(names)).to.have.length(4);
    expect(names[0]).to.match(/^mp-[\da-z]+$/);
    expect(classOf(material({width: 'phone', look: 'dark', platform: 'wordpress'}))).to.equal(
      names[0],
    );
  });

  const places: [scripts: string, src: string][] = [
    ['/', '/mp-widgets-1.2.3.js'],
    ['/js', '/js/mp-widgets-1.2.3.js'],
    ['https://cdn.example/js/', 'https://cdn.example/js/mp-widgets-1.2.3.js'],
    ['/download/18.5f/mp-widgets-1.2.3.js', '/download/18.5f/mp-widgets-1.2.3.js'],
    ['/wp-content/mp-widgets.js', '/wp-content/mp-widgets.js?v=1.2.3'],
    ['/wp-content/mp-widgets.js?ver=7', '/wp-content/mp-widgets.js?ver=7'],
    ['javascript:alert(1)', '/mp-widgets-1.2.3.js'],
  ];
  for (const [scripts, src] of places) {
    it(`finds the script in ${scripts}, at a pinned version`, () => {
      expect(scriptFilesOf(material({scripts}))[0]?.src).to.equal(src);
    });
  }

  describe('of a hostile feed or address', () => {
    const nasty = `</style></script><img src=x onerror=alert(1)>"'\`[gallery]{{x}}\u202e\n<?php ?>`;

    it('has their words as words', () => {
      const code = codeOf(
        {heading: nasty, src: `https://news.example/feed?q=${nasty}`, topic: nasty},
        {
          items: [
            {title: nasty, url: `https://news.example/"onclick="alert(1)`},
            {title: 'Kör', url: 'javascript:alert(1)'},
          ],
          area: {title: nasty, lead: nasty},
          feedTitle: nasty,
        },
      );
      expect(code).to.not.match(/<img|javascript:|<\?php|\[gallery|\{\{|\u202e/);
      expect(code.match(/<\/?(style|script|a|li|ul|h2|p|link|mp-news-list)\b/g)).to.have.length(
        code.match(/</g)!.length,
      );
      expect(code).to.include('<li>Kör</li>');
      expect(code.replace(/"[^"]*"/g, '')).to.not.match(/<[^>]*\son\w+=/);
    });

    it('cannot end the text that PHP or Velocity reads it as', () => {
      const title = "x\nMP_WIDGETS;\nsystem('id'); ]]# #evaluate($x)";
      for (const platform of ['wordpress', 'sitevision'] as const) {
        const pieces = piecesOf(
          material({platform, heading: title}, {items: [{title, url: null}]}),
        );
        const code = pieces.map(piece => piece.code).join('\n---\n');
        expect(code.match(/^\s*MP_WIDGETS/gm) ?? [], platform).to.have.length(
          platform === 'wordpress' ? 1 : 0,
        );
        expect(code.match(/\]\]#/g) ?? [], platform).to.have.length(
          platform === 'sitevision' ? 1 : 0,
        );
      }
    });
  });

  describe('under a Content-Security-Policy', () => {
    it('needs exactly these sources', async () => {
      const own = material({src: 'https://news.example/feed https://b.example/x', lang: 'fi'});
      const directives = directivesOf(own, await styleHashOf(own));
      expect(Object.fromEntries(directives.map(({name, value}) => [name, value]))).to.deep.include({
        'script-src': "'self'",
        'connect-src': 'https://news.example https://b.example',
        'img-src': 'https://images.example',
        'trusted-types': "lit-html 'allow-duplicates'",
      });
    });

    it('takes pictures to be on the feed’s site while the demo’s are shown', () => {
      const value = (seen: Partial<Shown>) =>
        directivesOf(material({}, seen), '').find(({name}) => name === 'img-src')?.value;
      expect(value({isSample: true})).to.equal('https://news.example');
      expect(value({isSample: true, imageOrigins: []})).to.equal(undefined);
    });

    it('names another site’s script, and no pictures where none are shown', () => {
      const own = material({scripts: 'https://cdn.example/js/'}, {imageOrigins: []});
      const header = headerOf(directivesOf(own, 'abc='));
      expect(header).to.include('script-src https://cdn.example;').and.not.include('img-src');
      expect(header).to.include("style-src 'sha256-abc='").and.include("default-src 'none'");
    });
  });
});
