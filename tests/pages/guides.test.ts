import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import type {HTTPRequest, Page} from 'puppeteer-core';
import {pathOf, wantedEngines} from '../tooling/browsers.mjs';
import {launchEngine, type Engine} from '../tooling/engine.mjs';
import {codeBlocks} from '../tooling/site/code-blocks.mjs';

const site = 'https://er-webbplats.se';
const {files} = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
  files: Record<string, string>;
};
const examples = codeBlocks().filter(
  ({language, code}) => language === 'html' && code.includes('<mp-'),
);

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What is on the site that the guides speak of: by the end of an address, a file of ours. */
const onSite: readonly [RegExp, string, string][] = [
  [/^\/mp-widgets(?:-[\d.]+)?\.js$/, 'dist/mp-widgets.js', 'text/javascript'],
  [/\/uploads\/mp-widgets\.js$/, 'dist/mp-widgets.js', 'text/javascript'],
  [/^\/lang\/fi\.js$/, 'dist/lang/fi.js', 'text/javascript'],
  [/^\/nyheter\.json$/, 'demo/feeds/karlstad.json', 'application/json'],
  [/^\/(?:karlstad-trygghet|sverige)\.json$/, 'demo/feeds$&', 'application/json'],
  [/\/wp\/v2\/posts\?/, 'tests/fixtures/feeds/wordpress/posts-embedded.json', 'application/json'],
  [/\/wp\/v2\/pages\?/, 'tests/fixtures/feeds/wordpress/page-by-slug.json', 'application/json'],
];

/** Shows an example as it was pasted, on the site that it names, and notes what goes wrong. */
class Stage {
  readonly problems: string[] = [];
  readonly #asked: string[] = [];
  #html = '';

  constructor(readonly page: Page) {
    page.on('console', message => {
      if (['warn', 'error'].includes(message.type())) this.problems.push(message.text());
    });
    page.on('pageerror', error => this.problems.push(String(error)));
    page.on('request', request => void this.#answer(request));
  }

  async show(code: string): Promise<void> {
    this.problems.length = this.#asked.length = 0;
    const real = code.replaceAll('sha384-…', files['mp-widgets.js']!);
    this.#html = /^<!doctype/i.test(real)
      ? real
      : `<!doctype html><html lang="sv"><title>Sida</title><body>${real}</body></html>`;
    await this.page.goto(`${site}/sida`, {waitUntil: 'load'});
  }

  /** Addresses that were asked for more than once. */
  get askedTwice(): string[] {
    return this.#asked.filter((url, at) => this.#asked.indexOf(url) !== at);
  }

  #answer(request: HTTPRequest): Promise<void> {
    const {pathname, search, origin} = new URL(request.url());
    const path = pathname + search;
    if (path === '/sida')
      return request.respond({contentType: 'text/html; charset=utf-8', body: this.#html});
    if (request.resourceType() === 'image') {
      return request.respond({contentType: 'image/png', body: pixel});
    }
    if (path === '/favicon.ico') return request.respond({status: 204});
    this.#asked.push(request.url());
    const [pattern, file = '', contentType = ''] =
      onSite.find(([known]) => origin === site && known.test(path)) ?? [];
    if (!pattern) {
      this.problems.push(`nothing is at ${request.url()}`);
      return request.respond({status: 404});
    }
    const from = file.includes('$&') ? file.replace('$&', path) : file;
    return request.respond({contentType, body: readFileSync(from)});
  }
}

/** Whether every element of the page is there and shows what it was given. */
const shown = `(() => {
  const all = [...document.querySelectorAll('mp-news-list, mp-policy-area')];
  const says = ({shadowRoot}) => shadowRoot?.querySelectorAll('a[part=link], [part=body], mp-news-list').length > 0;
  return all.length > 0 && all.every(one => one.state?.status === 'ready' && says(one));
})()`;

for (const name of wantedEngines().filter(engine => engine === 'chromium' && pathOf(engine))) {
  describe(`the examples of the guides in ${name}`, function () {
    this.timeout(60_000);
    let engine: Engine;
    let stage: Stage;
    before(async () => {
      engine = await launchEngine(name);
      stage = new Stage(engine.page!);
      await engine.page!.setRequestInterception(true);
    });
    after(() => engine.close());

    for (const [at, {guide, caption, code}] of examples.entries()) {
      it(`${guide}, ${caption || `the example ${at}`}: shows its news, asks once, warns of nothing`, async () => {
        await stage.show(code);
        const end = Date.now() + 50_000;
        while (!(await engine.run(shown)) && !stage.problems.length && Date.now() < end) {
          await new Promise(wait => setTimeout(wait, 50));
        }
        expect(stage.problems).to.deep.equal([]);
        expect(await engine.run(shown)).to.equal(true);
        expect(stage.askedTwice).to.deep.equal([]);
      });
    }

    for (const {guide, code} of examples.filter(one => one.code.includes('_paq'))) {
      it(`${guide}: turns Matomo's cookies off also where Matomo has come first`, async () => {
        // Once it has loaded, its queue takes calls and is no array.
        const loaded = 'called = []; _paq = {push: ([name]) => called.push(name)};';
        await stage.show(`<script>${loaded}</script>${code}`);
        expect(stage.problems).to.deep.equal([]);
        expect(await engine.run('called')).to.deep.equal(['disableCookies']);
      });
    }
  });
}
