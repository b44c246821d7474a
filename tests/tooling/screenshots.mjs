// npm run screenshots: every page of the demo, as test-results/screenshots/ENGINE/PAGE-WIDTH-LOOK.png
//   -- --engine chromium --page index.html --width 360,768 --look dark
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {parseArgs} from 'node:util';
import {PNG} from 'pngjs';
import {engineNames, pathOf} from './browsers.mjs';
import {launchEngine} from './engine.mjs';
import {serveSite} from './site-server.mjs';

const folder = 'demo-dist';
const out = 'test-results/screenshots';
/** Of Xvfb's screen, and more than a reader would scroll through. */
const tallest = 11_800;

const {values} = parseArgs({
  options: {
    engine: {type: 'string', default: engineNames.join()},
    page: {type: 'string'},
    width: {type: 'string', default: '360,768,1280'},
    look: {type: 'string', default: 'light,dark'},
  },
});
const pages = values.page
  ? values.page.split(',')
  : readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(f => f.endsWith('.html'));
const engines = engineNames.filter(name => values.engine.split(',').includes(name) && pathOf(name));

/** A frame of this width: no window of WebKitGTK is as narrow as a phone.
 * @param {string} page @param {number} width */
const framed = (page, width) =>
  `<!doctype html><html><head><title>${page}</title></head><body style="margin: 0">
  <iframe src="/${page}" style="display: block; border: 0; width: ${width}px; height: 900px">
  </iframe></body></html>`;

/** @param {Uint8Array} png @param {number} width @param {number} height */
function cropped(png, width, height) {
  const whole = PNG.sync.read(Buffer.from(png));
  const size = {width: Math.min(width, whole.width), height: Math.min(height, whole.height)};
  const part = new PNG(size);
  PNG.bitblt(whole, part, 0, 0, size.width, size.height, 0, 0);
  return PNG.sync.write(part);
}

/** Resolves when all pictures are decoded, those within shadow roots too, or are taking too long. */
const decoded = `Promise.race([
  new Promise(late => setTimeout(late, 5000)),
  Promise.all((function images(root) {
    return [...root.querySelectorAll('*')].flatMap(element => [
      ...(element.localName === 'img' ? [element.decode().catch(() => {})] : []),
      ...(element.shadowRoot ? images(element.shadowRoot) : []),
    ]);
  })(frames[0].document)).then(() => new Promise(requestAnimationFrame)),
]).then(() => 0)`;

const site = await serveSite(folder);

/** @param {import('./engine.mjs').Engine} engine @param {string} page @param {number} width */
async function shoot(engine, page, width) {
  const path = `/frame-${width}-${page.replaceAll('/', '-')}`;
  site.add(path, framed(page, width));
  await engine.setViewport({width: Math.max(width, 800), height: 900});
  await engine.goto(site.origin + path);
  await site.quiet();
  const height = Math.min(
    tallest,
    await engine.run('frames[0].document.documentElement.scrollHeight'),
  );
  await engine.run(`frames[0].frameElement.style.height = '${height}px'`);
  await engine.setViewport({width: Math.max(width, 800), height});
  await site.quiet();
  await engine.run(decoded);
  return cropped(await engine.screenshot(), width, height);
}

for (const name of engines) {
  for (const look of values.look.split(',')) {
    const engine = await launchEngine(name, {dark: look === 'dark'});
    for (const page of pages) {
      for (const width of values.width.split(',').map(Number)) {
        const file = `${out}/${name}/${page.replace('.html', '')}-${width}-${look}.png`;
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(file, await shoot(engine, page, width));
        console.log(file);
      }
    }
    await engine.close();
  }
}
site.close();
