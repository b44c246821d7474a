import {expect} from 'chai';
import {findChromium} from '../../tooling/browsers.mjs';
import {launchEngine, type Engine} from '../../tooling/engine.mjs';
import {serveSite, type Site} from '../../tooling/site-server.mjs';
import {judge, startOver, writeContactSheet, type Verdict} from './compare.js';
import {files, font, shots, type Shot} from './scene.js';

/** `npm run visual:update` makes what is seen the baseline. */
const update = process.argv.includes('--update');

/** Whether text in the font has another width than in one that is surely not there. */
const hasFont = `(() => {
  const context = document.createElement('canvas').getContext('2d');
  const width = font => (context.font = font, context.measureText('Åk 1 wide mile').width);
  return width("20px '${font}', monospace") !== width('20px monospace');
})()`;

/** Resolves when the element shows what it will, with its pictures. */
const ready = `(async () => {
  const element = document.body.firstElementChild;
  await customElements.whenDefined(element.localName);
  while (!/ready|failed/.test(element.state.status)) await new Promise(requestAnimationFrame);
  if (element.dataset.search) element.query = {search: element.dataset.search};
  const within = root => [...root.querySelectorAll('*')].flatMap(inner =>
    [inner, ...(inner.shadowRoot ? within(inner.shadowRoot) : [])]);
  for (let turn = 0; turn < 5; turn++) {
    await Promise.all([element, ...within(element.shadowRoot)].map(inner => inner.updateComplete));
  }
  await Promise.all(within(element.shadowRoot)
    .filter(({localName}) => localName === 'img').map(image => image.decode()));
  await document.fonts.ready;
  await new Promise(requestAnimationFrame);
  return Math.ceil(document.documentElement.getBoundingClientRect().height);
})()`;

(findChromium() ? describe : describe.skip)('every layout, in every theme and width', function () {
  this.timeout(60_000);
  const verdicts: Verdict[] = [];
  let site: Site;
  let engine: Engine;

  before(async function () {
    startOver();
    site = await serveSite('demo-dist');
    for (const [path, text] of Object.entries(files)) site.add(path, text);
    engine = await launchEngine('chromium');
    await engine.goto(`${site.origin}/visual/index.html`);
    if (await engine.run(hasFont)) return;
    if (process.env['CI']) throw new Error(`the font ${font} is missing, which pictures are of`);
    console.log(`left out: the font ${font} is missing, which the pictures are of`);
    this.skip();
  });
  after(async () => {
    writeContactSheet(verdicts);
    await engine.close();
    site.close();
  });

  async function take({markup, width, dark, media}: Shot): Promise<Uint8Array> {
    const page = engine.page!;
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      media: media === 'print' ? media : '',
      features: [
        {name: 'prefers-color-scheme', value: dark ? 'dark' : 'light'},
        {name: 'prefers-reduced-motion', value: 'reduce'},
        {name: 'forced-colors', value: media === 'forced-colors' ? 'active' : 'none'},
      ],
    });
    await page.setViewport({width, height: 3000});
    await engine.run(`document.body.innerHTML = ${JSON.stringify(markup)}, 0`);
    let height = (await engine.run(ready)) as number;
    if (media === 'print') {
      await engine.run("dispatchEvent(new Event('beforeprint'))");
      height = (await engine.run(ready)) as number;
    }
    const picture = await page.screenshot({clip: {x: 0, y: 0, width, height}});
    await session.detach();
    return picture;
  }

  for (const shot of shots) {
    it(`${shot.name} looks as it did`, async () => {
      const verdict = judge(shot.name, await take(shot), update);
      verdicts.push(verdict);
      expect(verdict.problem, 'see test-results/visual/index.html').to.equal('');
    });
  }
});
