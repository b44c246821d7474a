import {readdirSync} from 'node:fs';
import {expect} from 'chai';
import {pathOf, wantedEngines} from '../tooling/browsers.mjs';
import {launchEngine, type Engine} from '../tooling/engine.mjs';
import {serveSite, type Site} from '../tooling/site-server.mjs';

const folder = 'demo-dist';
const pages = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(file => file.endsWith('.html'))
  .sort();

let site: Site;
before(async () => (site = await serveSite(folder)));
after(() => site.close());

/** What is wrong with the page; elements may take a while to be defined on a busy machine. */
async function problems(engine: Engine): Promise<string[]> {
  for (const end = Date.now() + 50_000; ;) {
    await site.quiet();
    const found = [...((await engine.run('report()')) as string[]), ...site.failures];
    if (!found.length || Date.now() > end) return found;
  }
}

for (const name of wantedEngines().filter(pathOf)) {
  describe(`the demo in ${name}`, function () {
    this.timeout(60_000);
    let engine: Engine;
    before(async () => (engine = await launchEngine(name)));
    after(() => engine.close());

    it('has a window of the size that is asked for', async () => {
      await engine.setViewport({width: 900, height: 700});
      await engine.goto(`${site.origin}/index.html`);
      expect(await engine.run('[innerWidth, innerHeight]')).to.deep.equal([900, 700]);
    });

    for (const page of pages) {
      it(`${page}: no error, no failed request, no undefined element`, async () => {
        site.reset();
        await engine.goto(`${site.origin}/${page}`);
        expect(await problems(engine)).to.deep.equal([]);
      });
    }
  });
}
