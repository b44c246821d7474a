import {expect} from 'chai';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {build} from 'vite';
import {pathOf, wantedEngines} from '../tooling/browsers.mjs';
import {launchEngine, type Engine} from '../tooling/engine.mjs';
import {serveSite, type Site} from '../tooling/site-server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'react-'));
let site: Site;
before(async function () {
  this.timeout(120_000);
  await build({
    root: 'tests/fixtures/frameworks',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: {
        entry: resolve('tests/fixtures/frameworks/react-page.js'),
        formats: ['es'],
        fileName: 'page',
      },
    },
    define: {'process.env.NODE_ENV': '"production"'},
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="sv"><title>React</title><link rel="icon" href="data:,"><main></main><script type="module" src="page.js"></script>',
  );
  site = await serveSite(folder);
});
after(() => {
  site?.close();
  rmSync(folder, {recursive: true, force: true});
});

for (const name of wantedEngines().filter(pathOf)) {
  describe(`React 18 in ${name}`, function () {
    this.timeout(60_000);
    let engine: Engine;
    before(async () => (engine = await launchEngine(name)));
    after(() => engine.close());

    it('sets the properties of the wrapped list, hears its events, and takes it away', async () => {
      await engine.goto(`${site.origin}/index.html`);
      expect(await engine.run('told()')).to.deep.equal([
        ['Nyhet 1'],
        'en',
        ['Nyhet 1', 'Nyhet 2'],
        '',
        ['Nyhet 1'],
        0,
      ]);
    });
  });
}
