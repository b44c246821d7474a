// Opens pages that use the installed package, and reads what their visitors read.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {launchEngine} from './engine.mjs';
import {serveSite} from './site-server.mjs';

const html = '<!doctype html><html lang="sv"><title>Sida</title>';
const inPackage = '/node_modules/mp-widgets/dist/';
const imports = {
  'mp-widgets': `${inPackage}esm/entry/index.js`,
  'mp-widgets/define': `${inPackage}esm/entry/define.js`,
  'lit': '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/': '/node_modules/lit-element/',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
};
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Karlstad',
  items: [{id: '1', title: 'Nyheten syns', content_text: ''}],
};

/** Pages without any tool; the two scripts with the hash that the package gives. @param {string} folder */
function plainPages(folder) {
  const {files} = JSON.parse(
    readFileSync(join(folder, 'node_modules/mp-widgets/dist/integrity.json'), 'utf8'),
  );
  const element = '<mp-news-list src="/nyheter.json"></mp-news-list>';
  /** @param {string} file @param {string} how @param {string} hash */
  const script = (file, how, hash = files[file]) =>
    `${html}<script ${how} src="${inPackage}${file}" integrity="${hash}" crossorigin></script>${element}`;
  const integrity = Object.fromEntries(
    Object.entries(files).map(([file, hash]) => [inPackage + file, hash]),
  );
  const map = JSON.stringify({imports, integrity});
  return {
    'an import map': `${html}<script type="importmap">${map}</script><script type="module" src="/page.js"></script>`,
    'the script tag, with integrity': script('mp-widgets.js', 'type="module"'),
    'the deferred script, with integrity': script('mp-widgets.iife.js', 'defer'),
    'nothing, the integrity being wrong': script(
      'mp-widgets.js',
      'type="module"',
      files['mp-widgets.iife.js'],
    ),
  };
}

const seen = `new Promise(done => {
  const read = () => document.querySelector('mp-news-list')?.shadowRoot?.textContent ?? '';
  const until = Date.now() + 20_000;
  const look = () => read().includes('Nyheten syns') ? done(true)
    : Date.now() > until || window.brokenScript ? done(false) : setTimeout(look, 50);
  look();
})`;

/**
 * @param {string} folder where the package is installed
 * @param {Record<string, string>} pages paths by what made them
 */
export async function tryPages(folder, pages) {
  writeFileSync(join(folder, 'nyheter.json'), JSON.stringify(feed));
  const site = await serveSite(folder);
  const engine = await launchEngine('chromium');
  try {
    const all = {...pages};
    for (const [how, page] of Object.entries(plainPages(folder))) {
      all[how] = `/${encodeURIComponent(how)}.html`;
      site.add(
        `/${how}.html`,
        page.replace('crossorigin', 'crossorigin onerror="brokenScript = true"'),
      );
    }
    for (const [how, path] of Object.entries(all)) {
      await engine.goto(site.origin + path);
      const wanted = !how.startsWith('nothing');
      if ((await engine.run(seen)) !== wanted)
        throw new Error(`the news are ${wanted ? 'not ' : ''}seen with ${how}`);
      console.log(`a page shows ${wanted ? 'the news' : 'no news'} with ${how}`);
    }
  } finally {
    await engine.close();
    site.close();
  }
}
