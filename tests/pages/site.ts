import {readdirSync} from 'node:fs';
import {expect} from 'chai';
import {findChromium} from '../tooling/browsers.mjs';
import {launchEngine, type Engine} from '../tooling/engine.mjs';
import {serveSite, type Site} from '../tooling/site-server.mjs';

const folder = 'demo-dist';
const pages = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(file => file.endsWith('.html'))
  .sort();

/** How far things have moved that nobody touched, and what moved. */
const shifts = `new Promise(done => {
  const sum = list => list.getEntries()
    .filter(({hadRecentInput}) => !hadRecentInput)
    .map(({value, sources}) => value.toFixed(4) + ' ' +
      sources.map(({node}) => (node?.localName ?? node?.parentNode?.localName) + '.' + (node?.className ?? '')).join());
  new PerformanceObserver(list => done(sum(list))).observe({type: 'layout-shift', buffered: true});
  setTimeout(() => done([]), 300);
})`;

/** The tests of every page in a window of this width, in CSS pixels. */
export function describeSite(width: number): void {
  (findChromium() ? describe : describe.skip)(
    `the built demo, in a folder of a site, at ${width} pixels`,
    function () {
      this.timeout(60_000);
      let site: Site;
      let engine: Engine;
      before(async () => {
        site = await serveSite('.');
        site.isSlow = true;
        engine = await launchEngine('chromium');
      });
      after(async () => {
        await engine.close();
        site.close();
      });

      for (const page of pages) {
        it(`${page}: everything is there, nothing moves, nothing sticks out`, async () => {
          site.reset();
          await engine.setViewport({width, height: 900});
          await engine.goto(`${site.origin}/${folder}/${page}`);
          await site.quiet();
          expect(site.failures).to.deep.equal([]);
          expect(await engine.run(shifts)).to.deep.equal([]);
          const wide =
            'document.documentElement.scrollWidth - document.documentElement.clientWidth';
          expect(await engine.run(wide)).to.equal(0);
        });
      }
    },
  );
}
