import {readdirSync} from 'node:fs';
import {expect} from 'chai';
import {pathOf, wantedEngines} from '../../tooling/browsers.mjs';
import {launchEngine, type Engine} from '../../tooling/engine.mjs';
import {serveSite, type Site} from '../../tooling/site-server.mjs';
import {addScenes, play, scenes} from './scenes.js';

const demo = readdirSync('demo-dist', {recursive: true, encoding: 'utf8'})
  .filter(file => file.endsWith('.html'))
  .sort();

// It spoils on purpose what is not in a shadow root.
const hostile = 'fientlig-vard.html';

// Their tokens go with the theme that they chose.
const dressed = /^(?:teman|fientlig-vard)\.html$|^varder\//;

const conformance = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const everything = [...conformance, 'wcag2aaa', 'best-practice'];

interface Rules {
  readonly type: 'tag' | 'rule';
  readonly values: readonly string[];
}
const tagged = (values: readonly string[]): Rules => ({type: 'tag', values});
/** Those of levels A and AA whose verdict is another one in other colours. */
const ofColours: Rules = {type: 'rule', values: ['color-contrast', 'link-in-text-block']};

/** What axe finds in the page, a line a rule and element. */
async function findings(engine: Engine, rules: Rules): Promise<string[]> {
  return (await engine.run(`new Promise((done, failed) => {
    const run = () => axe.run(document, {
      resultTypes: ['violations'],
      runOnly: ${JSON.stringify(rules)},
    }).then(({violations}) => done(violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => id + ' ' + target.join(' ') + ': ' + failureSummary))), failed);
    if (globalThis.axe) return run();
    document.head.append(Object.assign(document.createElement('script'), {src: '/axe.js', onload: run, onerror: failed}));
  })`)) as string[];
}

/** Gives every element a theme, and tells how many had another. */
const dress = (theme: string) => `[...document.querySelectorAll('mp-news-list, mp-policy-area')]
  .filter(element => element.theme && element.theme !== '${theme}')
  .map(element => element.setAttribute('theme', '${theme}')).length`;

// Then they show what the page's author put into them, as while a feed is loading.
const withoutFeed = `document.querySelectorAll('mp-news-list, mp-policy-area')
  .forEach(element => element.removeAttribute('src'))`;

// Until nothing is loaded any more, or is never going to be, and the builder has shown its preview.
const settled = `new Promise(async done => {
  const isLoading = ({state, localName}) =>
    customElements.get(localName) && (!state || state.status === 'loading');
  const elements = [...document.querySelectorAll('mp-news-list, mp-policy-area')];
  const isBusy = () => elements.some(isLoading) || document.querySelector('main[aria-busy=true]');
  for (let round = 0; round < 40 && isBusy(); round++) {
    await new Promise(wait => setTimeout(wait, 100));
  }
  await new Promise(wait => setTimeout(wait, 100));
  done();
})`;

// axe judges the same page alike in every engine, and in the dark by its colours alone otherwise:
// that it does is for `npm run test:all` to see.
const isSweep = Boolean(process.env['TEST_ALL']);
const engines = wantedEngines().filter(name => isSweep || name === 'chromium');

/** The tests of every page and scene, as the visitor's system prefers it. */
export function describeAxe(look: 'light' | 'dark'): void {
  const conforming = isSweep || look === 'light' ? tagged(conformance) : ofColours;
  for (const name of engines.filter(pathOf)) {
    describe(`axe in ${name}, ${look}, finds nothing`, function () {
      this.timeout(90_000);
      let site: Site;
      let withoutScript: Site;
      let engine: Engine;
      before(async () => {
        site = await serveSite('demo-dist');
        addScenes(site);
        withoutScript = await serveSite('demo-dist');
        addScenes(withoutScript);
        withoutScript.add('/mp-widgets.js', '');
        engine = await launchEngine(name, {dark: look === 'dark'});
      });
      after(async () => {
        await engine.close();
        site.close();
        withoutScript.close();
      });

      for (const page of demo) {
        it(`in ${page}, of levels A and AA, as it is and in the other theme`, async () => {
          await engine.goto(`${site.origin}/${page}`);
          await engine.run(settled);
          expect(await findings(engine, conforming)).to.deep.equal([]);
          for (const theme of dressed.test(page) ? [] : ['green', 'neutral']) {
            if (!(await engine.run(dress(theme)))) continue;
            expect(await findings(engine, conforming), theme).to.deep.equal([]);
          }
        });
      }

      for (const page of demo.filter(file => file !== hostile)) {
        it(`in ${page}, of levels A and AA, before the script and before a feed`, async () => {
          await engine.goto(`${withoutScript.origin}/${page}`);
          expect(await findings(engine, conforming), 'script').to.deep.equal([]);
          await engine.goto(`${site.origin}/${page}`);
          await engine.run(withoutFeed);
          expect(await findings(engine, conforming), 'feed').to.deep.equal([]);
        });
      }

      for (const scene of Object.keys(scenes)) {
        it(`in ${scene}, of levels A to AAA and of good practice, in both themes`, async () => {
          await play(engine, site, scene);
          for (const theme of ['green', 'neutral']) {
            await engine.run(dress(theme));
            expect(await findings(engine, tagged(everything)), theme).to.deep.equal([]);
          }
        });
      }
    });
  }
}
