import {readChoice, type Choice} from '../../../demo/scripts/bygg/choice.js';
import type {Shown} from '../../../demo/scripts/bygg/shown.js';
import {htmlOf, snippetOf, type Material} from '../../../demo/scripts/bygg/snippet.js';

const shown: Shown = {
  about: '',
  status: 'ready',
  isSample: false,
  code: null,
  newsCode: null,
  items: [
    {title: 'Nya cykelbanor', url: 'https://news.example/1?a=1&b=2'},
    {title: 'Utan länk', url: null},
  ],
  area: null,
  areas: [],
  topics: [],
  feedTitle: 'Nyheter',
  language: 'sv',
  homeUrl: 'https://news.example/',
  imageOrigins: ['https://images.example'],
  heights: {phone: 1601, tablet: 1200, desktop: 800},
  palettes: null,
};

const unchosen = readChoice(() => null);

/** What the snippet of a choice is made of. */
export function material(choice: Partial<Choice> = {}, seen: Partial<Shown> | null = {}): Material {
  return {
    choice: {...unchosen, src: 'https://news.example/feed', ...choice},
    shown: seen && {...shown, ...seen},
    scripts: {
      version: '1.2.3',
      integrity: {'mp-widgets.js': 'sha384-abc', 'lang/fi.js': 'sha384-fi'},
    },
    base: 'https://demo.example/bygg.html',
  };
}

/** The code for a page of HTML. */
export const codeOf = (choice: Partial<Choice> = {}, seen: Partial<Shown> | null = {}) =>
  htmlOf(snippetOf(material(choice, seen)));
