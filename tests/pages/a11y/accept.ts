// npm run accessibility-tree: writes the accessibility trees as they are now, to be read before they
// are committed. It needs a built site (npm run site).
import {mkdirSync, writeFileSync} from 'node:fs';
import {launchEngine} from '../../tooling/engine.mjs';
import {serveSite} from '../../tooling/site-server.mjs';
import {addScenes, play, scenes} from './scenes.js';
import {rowsInWebKit, treeInChromium} from './trees.js';

const folder = 'tests/fixtures/accessibility-tree';
mkdirSync(folder, {recursive: true});
const site = await serveSite('demo-dist');
addScenes(site);
for (const [name, read] of [
  ['chromium', treeInChromium],
  ['webkit', rowsInWebKit],
] as const) {
  const engine = await launchEngine(name);
  for (const scene of Object.keys(scenes)) {
    await play(engine, site, scene);
    writeFileSync(`${folder}/${scene}.${name}.txt`, await read(engine));
  }
  await engine.close();
}
site.close();
