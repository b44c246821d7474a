// The guides of the demo: Markdown in demo/guider/, a page each, in Swedish and English.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {mark} from './frame.mjs';
import {guideList} from './guide-list.mjs';
import {escaped, readGuide} from './markdown.mjs';

/** @typedef {import('./frame.mjs').Language} Language */

/** @type {readonly Language[]} */
const languages = ['sv', 'en'];
const root = '../..';

/** The same guide in both languages, by name. */
const pairs = guideList.map(({sv, en}) => ({sv: sv.name, en: en.name}));

const words = {
  sv: {
    title: 'Guider',
    lead: 'Steg för steg, för den som sköter en webbplats.',
    other: 'This guide in English',
    contents: 'På den här sidan',
    guides: 'Guider',
    next: 'Nästa guide:',
  },
  en: {
    title: 'Guides',
    lead: 'For developers. The examples of HTML are run by the tests of the project, and those of TypeScript, Vue and Svelte are compiled.',
    other: 'Guiden på svenska',
    contents: 'On this page',
    guides: 'Guides',
    next: 'Next guide:',
  },
};

/** @param {Language} language */
const otherThan = language => (language === 'sv' ? 'en' : 'sv');

/** Every guide's page, the lists of guides among them, by its path within the demo. */
export const guidePages = new Map(
  languages.flatMap(language => [
    [`guider/${language}/index.html`, {language, name: 'index', other: 'index'}],
    ...pairs.map(
      pair =>
        /** @type {const} */ ([
          `guider/${language}/${pair[language]}.html`,
          {language, name: pair[language], other: pair[otherThan(language)]},
        ]),
    ),
  ]),
);

/** @param {string} demo @param {Language} language @param {string} name */
const read = (demo, language, name) =>
  readGuide(readFileSync(join(demo, `guider/${language}/${name}.md`), 'utf8'), root);

/** @param {string} demo @param {Language} language */
const listHtml = (demo, language) =>
  `<ul class="guider rutnat">${pairs
    .map(pair => {
      const {title, lead} = read(demo, language, pair[language]);
      return `<li><h2><a href="./${pair[language]}.html">${escaped(title)}</a></h2><p>${escaped(lead)}</p></li>`;
    })
    .join('')}</ul>`;

/** @param {string} demo @param {Language} language @param {string} name */
function guideHtml(demo, language, name) {
  const {title, lead, body, contents} = read(demo, language, name);
  const {contents: label, next} = words[language];
  const at = pairs.findIndex(pair => pair[language] === name) + 1;
  const after = pairs[at]?.[language];
  const items = contents.map(({id, title: words}) => `<li><a href="#${id}">${words}</a></li>`);
  const further = after
    ? `<p class="nasta">${next} <a href="./${after}.html">${escaped(read(demo, language, after).title)}</a></p>`
    : '';
  return {
    title,
    lead,
    body: `<div class="guide"><nav class="innehall" aria-label="${label}"><h2>${label}</h2><ol>${items.join('')}</ol></nav>
<div class="brodtext">${body}${further}</div></div>`,
  };
}

/**
 * A whole page, with a mark for its frame.
 *
 * @param {string} demo the folder @param {string} path within it: `guider/sv/tema.html`
 */
export function guidePage(demo, path) {
  const page = guidePages.get(path);
  if (!page) throw new Error(`${path} is no guide.`);
  const {language, name, other} = page;
  const own = words[language];
  const otherLanguage = otherThan(language);
  const {title, lead, body} =
    name === 'index' ? {...own, body: listHtml(demo, language)} : guideHtml(demo, language, name);
  const otherHref = `../${otherLanguage}/${other}.html`;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)} – mp-widgets</title>
    <meta name="description" content="${escaped(lead)}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="alternate" hreflang="${otherLanguage}" href="${otherHref}" />
    <link rel="icon" href="${root}/images/marke.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${root}/styles/guide.css" />
    <script type="module" src="${root}/scripts/kopiera.ts"></script>
    <script type="module" src="${root}/mp-widgets.js"></script>
  </head>
  <body>
    ${mark}
    <main id="innehall" class="bredd" tabindex="-1">
      <p class="sprak"><a href="${otherHref}" lang="${otherLanguage}" hreflang="${otherLanguage}">${own.other}</a></p>
      <h1>${escaped(title)}</h1>
      <p class="ingress">${escaped(lead)}</p>
      ${body}
    </main>
  </body>
</html>
`;
}

/** @param {string} demo the folder @returns {import('vite').Plugin} */
export function guides(demo) {
  /** @param {string} file */
  const pathOf = file => file.slice(demo.length + 1).replaceAll('\\', '/');
  return {
    name: 'guides',
    enforce: 'pre',
    resolveId: id => (guidePages.has(pathOf(id)) ? id : undefined),
    load: id => (guidePages.has(pathOf(id)) ? guidePage(demo, pathOf(id)) : undefined),
    configureServer(server) {
      server.watcher.on('change', file => {
        if (file.startsWith(join(demo, 'guider'))) server.ws.send({type: 'full-reload'});
      });
      server.middlewares.use(async (request, response, next) => {
        const url = (request.url ?? '').split('?')[0] ?? '';
        const path = url.slice(1).replace(/\/$/, '/index.html');
        if (!guidePages.has(path)) return next();
        response.setHeader('content-type', 'text/html');
        response.end(await server.transformIndexHtml(`/${path}`, guidePage(demo, path)));
      });
    },
  };
}
