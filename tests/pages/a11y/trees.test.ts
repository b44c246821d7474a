import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {pathOf, wantedEngines, type EngineName} from '../../tooling/browsers.mjs';
import {launchEngine, type Engine} from '../../tooling/engine.mjs';
import {serveSite, type Site} from '../../tooling/site-server.mjs';
import {addScenes, play, scenes} from './scenes.js';
import {countsInFirefox, namedIn, rowsInWebKit, treeInChromium} from './trees.js';

const stored = (scene: string, engine: EngineName) =>
  readFileSync(`tests/fixtures/accessibility-tree/${scene}.${engine}.txt`, 'utf8');

/** What an engine says of a page, and what it is to say. */
const compare: Readonly<Record<EngineName, (engine: Engine, scene: string) => Promise<void>>> = {
  async chromium(engine, scene) {
    expect(await treeInChromium(engine)).to.equal(stored(scene, 'chromium'));
  },
  async webkit(engine, scene) {
    expect(await rowsInWebKit(engine)).to.equal(stored(scene, 'webkit'));
  },
  async firefox(engine, scene) {
    const named = namedIn(stored(scene, 'chromium'));
    expect(named.size).to.be.above(2);
    const found = await countsInFirefox(engine, named.keys());
    expect(Object.fromEntries(found)).to.deep.equal(Object.fromEntries(named));
  },
};

for (const name of wantedEngines().filter(pathOf)) {
  describe(`the accessibility tree in ${name} is the stored one (npm run accessibility-tree)`, function () {
    this.timeout(60_000);
    let site: Site;
    let engine: Engine;
    before(async () => {
      site = await serveSite('demo-dist');
      addScenes(site);
      engine = await launchEngine(name);
    });
    after(async () => {
      await engine.close();
      site.close();
    });

    for (const scene of Object.keys(scenes)) {
      it(scene, async () => {
        await play(engine, site, scene);
        await compare[name](engine, scene);
      });
    }
  });
}
