// npm run picture: the picture of the README, of the built site, as README.webp.
import {writeFileSync} from 'node:fs';
import {launchEngine} from './engine.mjs';
import {serveSite} from './site-server.mjs';

const size = {width: 1200, height: 900};
const mostBytes = 80_000;

/** A desk with the reference page on a wide screen and on a phone, where it is scrolled to the news. */
const desk = `<!doctype html><html lang="sv"><title>mp-widgets</title><style>
  body { margin: 0; background: #e4ecdd; }
  iframe { position: absolute; border: 0; border-radius: 14px; box-shadow: 0 12px 50px #0004; }
  .wide { inset: 40px auto auto 40px; inline-size: 1000px; block-size: 820px; }
  .phone { inset: 130px 40px auto auto; inline-size: 340px; block-size: 730px; border: 8px solid #14231a; border-radius: 36px; }
</style><iframe class="wide" src="/trygghet.html"></iframe><iframe class="phone" src="/trygghet.html"></iframe></html>`;

const site = await serveSite('demo-dist');
site.add('/desk.html', desk);
const engine = await launchEngine('chromium');
const {page} = engine;
if (!page) throw new Error('Chromium is needed.');
await page.setViewport(size);
await page.goto(`${site.origin}/desk.html`, {waitUntil: 'load'});
await site.quiet();
await page.evaluate(`for (const {document} of [frames[0], frames[1]]) {
  document.documentElement.style.scrollbarWidth = 'none';
}
const area = frames[1].document.querySelector('mp-policy-area');
area.shadowRoot.querySelector('mp-news-list').scrollIntoView({behavior: 'instant'});`);
await site.quiet();
const picture = await page.screenshot({type: 'webp', quality: 72});
if (picture.length > mostBytes) throw new Error(`${picture.length} of ${mostBytes} bytes`);
writeFileSync('README.webp', picture);
console.log(`README.webp: ${picture.length.toLocaleString('en')} bytes`);
await engine.close();
site.close();
