import {readdirSync} from 'node:fs';
import {expect} from 'chai';
import {findChromium} from '../../tooling/browsers.mjs';
import {launchEngine, type Engine} from '../../tooling/engine.mjs';
import {serveSite, type Site} from '../../tooling/site-server.mjs';
import {addScenes, play, scenes} from './scenes.js';

const demo = readdirSync('demo-dist', {recursive: true, encoding: 'utf8'}).filter(file =>
  file.endsWith('.html'),
);

/** Boxes within the elements that are wider than the page, or that hide some of their text. */
const overflowing = `(() => {
  const within = root => [...root.querySelectorAll('*')].flatMap(element =>
    [element, ...(element.shadowRoot ? within(element.shadowRoot) : [])]);
  const ours = [...document.querySelectorAll('mp-news-list, mp-policy-area')];
  return ours.flatMap(({shadowRoot}) => (shadowRoot ? within(shadowRoot) : [])).filter(element => {
    if (element.matches('[part=status], option, select') || !element.checkVisibility()) return false;
    const {left, right} = element.getBoundingClientRect();
    const hides = getComputedStyle(element).overflowX !== 'visible';
    const {scrollWidth, clientWidth, scrollHeight, clientHeight} = element;
    return left < -1 || right > innerWidth + 1
      || (hides && element.localName !== 'input'
        && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1));
  }).map(({localName, part}) => localName + ' ' + part);
})()`;

/** WCAG 2.2, 1.4.12, as a visitor's own style sheet sets it, which reaches into shadow trees. */
const spacing = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(\`* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important }\`);
  const roots = root => [root, ...[...root.querySelectorAll('*')].flatMap(
    ({shadowRoot}) => shadowRoot ? roots(shadowRoot) : [])];
  for (const root of roots(document)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
})()`;

(findChromium() ? describe : describe.skip)(
  'a page of 320 CSS pixels, or 400 % of 1,280,',
  function () {
    this.timeout(60_000);
    let site: Site;
    let engine: Engine;
    before(async () => {
      site = await serveSite('demo-dist');
      addScenes(site);
      engine = await launchEngine('chromium');
      await engine.setViewport({width: 320, height: 256});
    });
    after(async () => {
      await engine.close();
      site.close();
    });
    const tooWide = () =>
      engine.run('document.scrollingElement.scrollWidth - innerWidth') as Promise<number>;

    for (const page of demo) {
      it(`is no wider in ${page}`, async () => {
        await engine.goto(`${site.origin}/${page}`);
        await site.quiet();
        expect(await engine.run(overflowing)).to.deep.equal([]);
        expect(await tooWide()).to.be.at.most(0);
      });
    }

    for (const scene of Object.keys(scenes)) {
      it(`is no wider, and hides nothing, in ${scene}, with text that is spaced and of twice the size`, async () => {
        await play(engine, site, scene);
        for (const step of ['undefined', spacing, `document.documentElement.style.zoom = 2`]) {
          await engine.run(`void (${step})`);
          expect(await engine.run(overflowing), step).to.deep.equal([]);
          expect(await tooWide(), step).to.be.at.most(0);
        }
      });
    }

    it('is known to be too wide where something is', async () => {
      await play(engine, site, 'news-list');
      await engine.run(
        `void (find('[part=link]').style.cssText = 'display: block; inline-size: 500px')`,
      );
      expect(await engine.run(overflowing)).to.not.deep.equal([]);
      expect(await tooWide()).to.be.above(0);
    });
  },
);
