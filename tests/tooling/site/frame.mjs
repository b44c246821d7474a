// What the pages of the demo have in common: the skip link, the header with the navigation, and the
// footer. A page asks for them with `<!-- frame -->` first in its body.
import {posix} from 'node:path';
import {guideList} from './guide-list.mjs';

/** @typedef {'sv' | 'en'} Language */
/**
 * @typedef {object} Place a page in the navigation
 * @property {string} path within the demo; `LANGUAGE` stands for that of the page that leads there
 * @property {string} sv
 * @property {string} en
 * @property {Language} [only] the language that the page itself is in, where it is in one alone
 */

export const mark = '<!-- frame -->';

const exampleSection = 'index.html#exempel';
const guideSection = 'guider/LANGUAGE/index.html';

/** @type {readonly Place[]} */
const sections = [
  {path: 'index.html', sv: 'Start', en: 'Start', only: 'sv'},
  {path: 'bygg.html', sv: 'Bygg', en: 'Builder', only: 'sv'},
  {path: exampleSection, sv: 'Exempel', en: 'Examples', only: 'sv'},
  {path: guideSection, sv: 'Guider', en: 'Guides'},
  {path: 'utvecklare.html', sv: 'Utvecklare', en: 'Developers', only: 'sv'},
  {path: 'referens.html', sv: 'Referens', en: 'Reference', only: 'en'},
];

/** @type {readonly Place[]} */
const examples = [
  {path: 'trygghet.html', sv: 'Trygghet', en: 'Trygghet', only: 'sv'},
  {path: 'nyheter.html', sv: 'Nyheter', en: 'News', only: 'sv'},
  {path: 'flera.html', sv: 'Flera listor', en: 'Several lists', only: 'sv'},
  {path: 'sprak.html', sv: 'Språk', en: 'Languages', only: 'sv'},
  {path: 'tillstand.html', sv: 'Tillstånd', en: 'States', only: 'sv'},
  {path: 'teman.html', sv: 'Teman', en: 'Themes', only: 'sv'},
  {path: 'fientlig-vard.html', sv: 'Fientlig värd', en: 'Hostile host', only: 'sv'},
  {path: 'utan-javascript.html', sv: 'Utan JavaScript', en: 'Without JavaScript', only: 'sv'},
];

/** @param {Language} language @returns {readonly Place[]} */
const guidesIn = language =>
  guideList.map(({[language]: {name, label}}) => ({
    path: `guider/${language}/${name}.html`,
    sv: label,
    en: label,
  }));

const words = {
  sv: {
    skip: 'Hoppa till innehållet',
    sections: 'Demons sidor',
    examples: 'Exempel',
    guides: 'Guider',
    foot: 'Allt innehåll i demon är exempel: nyheterna är påhittade och leder till adresser som inte finns. Bilderna är ritade för demon. mp-widgets är fri programvara under MIT-licensen.',
  },
  en: {
    skip: 'Skip to the content',
    sections: 'Pages of the demo',
    examples: 'Examples',
    guides: 'Guides',
    foot: 'All content of the demo is made up: its news lead to addresses that do not exist, and its pictures are drawn for it. mp-widgets is free software under the MIT licence.',
  },
};

/** @param {string} html @returns {Language} */
const languageOf = html => (/<html[^>]*\slang="en"/.test(html) ? 'en' : 'sv');

/**
 * @param {readonly Place[]} places @param {string} label
 * @param {{path: string, language: Language, section: string}} page
 */
function navigation(places, label, {path, language, section}) {
  const items = places.map(place => {
    const to = place.path.replace('LANGUAGE', language);
    const href = posix.relative(posix.dirname(path), to);
    const isSection = place.path === section;
    const current = to === path ? ' aria-current="page"' : isSection ? ' aria-current="true"' : '';
    const other = place.only && place.only !== language ? ` hreflang="${place.only}"` : '';
    return `<li><a href="${href.startsWith('.') ? href : `./${href}`}"${current}${other}>${place[language]}</a></li>`;
  });
  return `<nav aria-label="${label}"><ul class="meny">${items.join('')}</ul></nav>`;
}

/** The section of the navigation that a page belongs to, where it is not one itself.
 * @param {string} path */
function sectionOf(path) {
  if (path.startsWith('guider/')) return guideSection;
  return examples.some(example => example.path === path) ? exampleSection : '';
}

/**
 * A page with what it has in common with the others in it.
 *
 * @param {string} html @param {string} path the page's own, within the demo: `guider/sv/tema.html`
 */
export function framed(html, path) {
  const language = languageOf(html);
  const own = words[language];
  const section = sectionOf(path);
  const page = {path, language, section};
  const below =
    section === exampleSection
      ? navigation(examples, own.examples, page)
      : section && navigation(guidesIn(language), own.guides, page);
  const up = posix.relative(posix.dirname(path), '.') || '.';
  const header = `<a class="hoppa" href="#innehall">${own.skip}</a>
    <header class="topp">
      <div class="bredd">
        <a class="marke" href="${up}/index.html"><img src="${up}/images/marke.svg" alt="" width="32" height="32" />mp-widgets</a>
        ${navigation(sections, own.sections, page)}
      </div>
      ${below && `<div class="under"><div class="bredd">${below}</div></div>`}
    </header>`;
  const footer = `<footer class="botten"><div class="bredd"><p>${own.foot}</p></div></footer>`;
  return html.replace(mark, header).replace('</body>', `${footer}</body>`);
}

/** @returns {import('vite').Plugin} */
export const frame = () => ({
  name: 'frame',
  transformIndexHtml: {
    order: 'pre',
    handler: (html, {path}) => (html.includes(mark) ? framed(html, path.slice(1)) : html),
  },
});
