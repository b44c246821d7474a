import {readFileSync} from 'node:fs';
import type {Engine} from '../../tooling/engine.mjs';
import type {Site} from '../../tooling/site-server.mjs';

/** What a page shows of the elements, and what a visitor has done there. */
interface Scene {
  readonly markup: string;
  /** Run one after the other, in the page, where `find` looks through shadow roots. */
  readonly steps?: readonly string[];
  /** What holds then. */
  readonly until?: string;
}

const items = [
  {
    ...{title: 'Fler gatlyktor', date_published: '2023-10-19', tags: ['Trygghet', 'Trafik']},
    ...{summary: 'Kommunen sätter upp 340 lyktor.', image: '/images/marke.svg'},
    _mp: {place: 'Karlstad'},
  },
  {
    ...{title: 'Good news for the river', language: 'en', date_published: '2023-05-01T10:00:00Z'},
    ...{summary: 'The water is clear again.', tags: ['Klimat'], _mp: {place: 'Grums'}},
  },
  {title: 'Ett möte utan länk', url: undefined, date_published: '2022-03-04', tags: ['Trygghet']},
  {title: 'Ny skolgård', date_published: '2022-01-02', tags: ['Skola'], _mp: {place: 'Karlstad'}},
].map((item, i) => ({id: `${i}`, url: `https://news.example/${i}`, ...item}));

const feed = (more: object) =>
  JSON.stringify({
    ...{version: 'https://jsonfeed.org/version/1.1', title: 'Aktuellt', language: 'sv'},
    ...{home_page_url: 'https://news.example/', items},
    ...more,
  });

const list = '<mp-news-list src="/a11y/news.json" heading="Aktuellt i Karlstad" page-size="2"';
const all = 'show="dateline image excerpt topics source"';
const search = (words: string) => ({
  steps: [
    `find('[part=search]').value = '${words}'`,
    `find('[part=search]').dispatchEvent(new Event('input'))`,
  ],
  until: `find('[part=status]').textContent.includes('träff')`,
});

/** The elements in every state that has a shape of its own. */
export const scenes: Readonly<Record<string, Scene>> = {
  'policy-area': {markup: '<mp-policy-area src="/feeds/karlstad-trygghet.json"></mp-policy-area>'},
  'news-list': {markup: `${list} ${all}></mp-news-list>`},
  'cards': {markup: `${list} ${all} layout="cards" page-size="4"></mp-news-list>`},
  'titles-only': {
    markup: '<mp-news-list src="/a11y/news.json" controls="" show=""></mp-news-list>',
  },
  'more-shown': {
    markup: `${list} show=""></mp-news-list>`,
    steps: [`find('[part=show-more]').click()`],
    until: `!find('[part=show-more]')`,
  },
  'search': {markup: `${list} show=""></mp-news-list>`, ...search('lyktor')},
  'no-match': {markup: `${list}></mp-news-list>`, ...search('finns inte')},
  'no-news': {markup: '<mp-news-list src="/a11y/empty.json" heading="Aktuellt"></mp-news-list>'},
  'failed': {
    markup:
      '<mp-news-list src="/a11y/gone.json"><p>Läs på <a href="/">vår sida</a>.</p></mp-news-list>',
  },
  'failed-in-part': {
    markup: '<mp-news-list src="/a11y/news.json /a11y/gone.json" controls="source"></mp-news-list>',
  },
  'english': {markup: `<div lang="en">${list} ${all}></mp-news-list></div>`},
  'arabic': {
    markup: '<mp-policy-area lang="ar" src="/feeds/arabiska.json" page-size="2"></mp-policy-area>',
  },
};

const page = ({markup}: Scene) => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Tillgänglighet</title>
<script src="/lang/ar.js"></script>
<script type="module" src="/mp-widgets.js"></script>
<style>
:root { color-scheme: light dark }
body { background: Canvas; color: CanvasText }
a { color: inherit }
</style>
</head>
<body><main><h1>Sidan</h1>${markup}</main></body>
</html>`;

/** Puts the scenes' pages and their feeds on a site. */
export function addScenes(site: Site): void {
  site.add('/a11y/news.json', feed({}));
  site.add('/a11y/empty.json', feed({items: []}));
  site.add('/axe.js', readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  for (const [name, scene] of Object.entries(scenes)) site.add(`/a11y/${name}.html`, page(scene));
}

const looking = `globalThis.everything = root => [...root.querySelectorAll('*')].flatMap(element =>
    [element, ...(element.shadowRoot ? everything(element.shadowRoot) : [])]);
  globalThis.find = selector => everything(document).find(element => element.matches(selector));`;

/** Waits for what holds in the page, for longer than a busy machine needs. */
async function until(engine: Engine, expression: string): Promise<void> {
  for (const end = Date.now() + 50_000; !(await engine.run(expression));) {
    if (Date.now() > end) throw new Error(`It does not hold: ${expression}`);
    await new Promise(wait => setTimeout(wait, 50));
  }
}

/** Opens a scene and does what its visitor has done. */
export async function play(engine: Engine, site: Site, name: string): Promise<void> {
  await engine.goto(`${site.origin}/a11y/${name}.html`);
  await engine.run(`(() => { ${looking} })()`);
  await until(
    engine,
    `everything(document).filter(e => /^mp-(news-list|policy-area)$/.test(e.localName))
      .every(e => /ready|failed/.test(e.state?.status))`,
  );
  await site.quiet();
  const {steps = [], until: holds = 'true'} = scenes[name]!;
  for (const step of steps) await engine.run(`void (${step})`);
  await until(engine, holds);
}
