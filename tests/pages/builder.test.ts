import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {pathOf, wantedEngines} from '../tooling/browsers.mjs';
import {launchEngine, type Engine} from '../tooling/engine.mjs';
import {serveSite, type Site} from '../tooling/site-server.mjs';
import {hostile, inFrame, read} from './builder-scene.js';
import {openHosts, type Hosts} from './hosts.js';

let site: Site;
let hosts: Hosts;
before(async () => {
  site = await serveSite('demo-dist');
  hosts = await openHosts();
  for (const [key, file] of [
    ['script.js', 'mp-widgets.js'],
    ['script.fi.js', 'lang/fi.js'],
  ] as const) {
    const body = readFileSync(`demo-dist/${file}`, 'utf8');
    await hosts.serve(key, {type: 'text/javascript', body});
  }
  for (const name of ['karlstad', 'karlstad-trygghet']) {
    await hosts.serve(name, {file: `${name}.json`});
  }
  await hosts.serve('hostile', {body: JSON.stringify(hostile)});
  await hosts.serve('no-cors', {file: 'karlstad.json', cors: 'none'});
  await hosts.serve('page-without-feed', {type: 'text/html', body: '<!doctype html><p>Hej'});
});
after(() => {
  site.close();
  hosts.close();
});

for (const name of wantedEngines().filter(pathOf)) {
  describe(`the page that builds an embedding, in ${name}`, function () {
    this.timeout(90_000);
    let engine: Engine;
    before(async () => (engine = await launchEngine(name)));
    after(() => engine.close());

    async function until<Value>(expression: string, isDone: (value: Value) => boolean) {
      for (const end = Date.now() + 30_000; ;) {
        const value = (await engine.run(expression)) as Value;
        if (isDone(value) || Date.now() > end) return value;
        await new Promise(again => setTimeout(again, 50));
      }
    }
    const ready = () =>
      until<string>(
        "document.querySelector('main').getAttribute('aria-busy')",
        busy => busy === 'false',
      );

    async function open(choice: Record<string, string>) {
      await engine.goto(`${site.origin}/bygg.html?${new URLSearchParams(choice).toString()}`);
      expect(await ready()).to.equal('false');
    }
    const code = (index = 0) =>
      engine.run(
        `document.querySelectorAll('#kod pre code')[${index}].textContent`,
      ) as Promise<string>;

    /** Pastes code into an empty page of another origin, under the policy that is printed. */
    async function paste(snippet: string, selector: string): Promise<string> {
      const policy = (await engine.run(
        "document.querySelector('#csp pre code').textContent",
      )) as string;
      await hosts.serve('page', {
        type: 'text/html; charset=utf-8',
        headers: {'content-security-policy': policy.replaceAll('\n', ' ')},
        body: `<!doctype html><html lang="sv"><title>Tom</title><body>${snippet}</body></html>`,
      });
      await engine.goto(`${hosts.pages}page`);
      const state = `document.querySelector('${selector}').state?.status`;
      expect(await until<string>(state, status => status === 'ready')).to.equal('ready');
      return (await engine.run(read('document', selector))) as string;
    }

    const choices: [what: string, element: string, choice: Record<string, string>][] = [
      ['news', 'mp-news-list', {'src': 'karlstad', 'heading': 'Nytt & <nära>', 'page-size': '4'}],
      [
        'cards in Finnish',
        'mp-news-list',
        {
          ...{src: 'karlstad', layout: 'cards', lang: 'fi', show: 'dateline excerpt topics'},
          ...{'controls': 'search', 'color-brand': '7b2fbe', 'theme': 'neutral', 'scheme': 'dark'},
        },
      ],
      [
        'an area',
        'mp-policy-area',
        {src: 'karlstad-trygghet', element: 'mp-policy-area', sections: 'title lead news'},
      ],
    ];
    for (const [what, element, {src, ...choice}] of choices) {
      it(`${what}: the snippet, pasted elsewhere, shows what the preview shows`, async () => {
        const scripts = `${hosts.feeds}script.js`;
        await open({src: `${hosts.feeds}${src}`, scripts, ...choice});
        const previewed = await engine.run(read(inFrame, element));
        expect(previewed).to.have.length.greaterThan(200);
        const snippet = (await code()).replace(/script\.js\?v=[\d.]+/, 'script.js');
        expect(snippet).to.match(/integrity="sha384-/);
        expect(
          await paste(snippet.replace(/mp-widgets-[\d.]+\.fi/, 'script.fi'), element),
        ).to.equal(previewed);
        const style = `getComputedStyle(document.querySelector('${element}'))`;
        const height = (await engine.run(`parseFloat(${style}.minBlockSize)`)) as number;
        expect(height, 'the height that is reserved').to.be.greaterThan(100);
        if (choice['color-brand']) {
          const brand = `${style}.getPropertyValue('--mp-color-brand').trim()`;
          expect(await engine.run(brand)).to.equal('#7b2fbe');
        }
      });
    }

    it('a hostile feed does nothing, here or where its snippet is pasted', async () => {
      await open({src: `${hosts.feeds}hostile`, scripts: `${hosts.feeds}script.js`});
      expect(await engine.run('[window.hit, frames[0].hit].join()')).to.equal(',');
      const snippet = (await code())
        .replace(/\?v=[\d.]+/, '')
        .replace('<mp-news-list', '<mp-not-defined');
      await hosts.serve('hostile-page', {
        type: 'text/html; charset=utf-8',
        body: `<!doctype html><title>x</title>${snippet.replace('</mp-news-list', '</mp-not-defined')}`,
      });
      await engine.goto(`${hosts.pages}hostile-page`);
      const seen = `(() => {
        const at = document.querySelector('mp-not-defined');
        return [window.hit, document.body.lastElementChild === at, at.querySelectorAll('script, img, svg, [onmouseover]').length,
          at.querySelectorAll('a').length, at.querySelector('li').textContent].join('|');
      })()`;
      expect(await engine.run(seen)).to.equal(`|true|0|1|${hostile.items[0]!.title}`);
    });

    it('the address restores every choice, and Back takes the last one back', async () => {
      const choice = {
        ...{src: './feeds/sverige.json', layout: 'cards', show: 'excerpt', controls: ''},
        ...{'page-size': '5', 'lang': 'de', 'theme': 'neutral', 'scheme': 'dark', 'look': 'dark'},
        ...{'color-accent': '#aa3344', 'platform': 'sitevision', 'width': 'desktop'},
      };
      await open(choice);
      const form = `(() => {
        const value = name => [...document.querySelectorAll('[name="' + name + '"]')]
          .filter(one => !/checkbox|radio/.test(one.type) || one.checked).map(one => one.value).join(' ');
        return JSON.stringify({
          ...Object.fromEntries(${JSON.stringify(Object.keys(choice))}.map(name => [name, value(name)])),
          src: document.querySelector('#adress').value,
          platform: document.querySelector('[aria-selected=true]').dataset.platform,
        });
      })()`;
      expect(JSON.parse((await engine.run(form)) as string)).to.deep.equal(choice);
      const layout = `${inFrame}.querySelector('mp-news-list').getAttribute('layout')`;
      expect(await engine.run(layout)).to.equal('cards');

      await engine.run("document.querySelector('[name=layout][value=compact]').click()");
      expect(await until<string>(layout, value => value === 'compact')).to.equal('compact');
      expect(await engine.run('location.search')).to.include('layout=compact');
      await engine.run('history.back()');
      expect(await until<string>(layout, value => value === 'cards')).to.equal('cards');
      expect(JSON.parse((await engine.run(form)) as string)).to.deep.equal(choice);
    });

    async function ask(address: string): Promise<string> {
      await engine.run(`(() => {
        const field = document.querySelector('#adress');
        field.value = ${JSON.stringify(address)};
        field.form.requestSubmit();
      })()`);
      const said = "document.querySelector('#lage').textContent";
      await until<string>(said, words => !!words && !words.startsWith('Letar'));
      return (await engine.run(
        "document.querySelector('#kalla').parentElement.textContent.replace(/\\s+/g, ' ')",
      )) as string;
    }

    const bad: [what: string, address: () => string, answer: RegExp][] = [
      ['nothing', () => ' ', /Skriv en adress först/],
      ['words', () => 'våra nyheter', /är ingen webbadress/],
      ['a script', () => 'javascript:alert(1)', /är ingen webbadress/],
      ['a page without a feed', () => `${hosts.feeds}page-without-feed`, /Inget flöde hittades/],
      ['a feed that may not be read', () => `${hosts.feeds}no-cors`, /Access-Control-Allow-Origin/],
    ];
    for (const [what, address, answer] of bad) {
      it(`${what} for an address is answered in plain Swedish`, async () => {
        await open({});
        const words = await ask(address());
        expect(words).to.match(answer);
        expect(words).to.not.match(/undefined|\bnull\b|Error:|\[object/);
      });
    }

    it('a feed that may be read on its own site alone is built with the demo’s news', async () => {
      await open({});
      await ask(`${hosts.feeds}no-cors`);
      await engine.run("document.querySelector('#doktor .ruta button').click()");
      const snippet = "document.querySelector('#kod pre code').textContent";
      const address = `src="${hosts.feeds}no-cors"`;
      expect(await until<string>(snippet, text => text.includes(address))).to.include(address);
      expect(await ready()).to.equal('false');
      expect(await engine.run(read(inFrame, 'mp-news-list'))).to.include('Karlstad');
      expect(await code())
        .to.match(/min-block-size: \d+rem/)
        .and.not.include('<li>');
    });

    it('works from a subfolder, with nothing missing and nothing on the console', async () => {
      const above = await serveSite('.');
      try {
        await engine.goto(`${above.origin}/demo-dist/bygg.html`);
        expect(await ready()).to.equal('false');
        await above.quiet();
        expect([...((await engine.run('report()')) as string[]), ...above.failures]).to.deep.equal(
          [],
        );
        expect(await engine.run(read(inFrame, 'mp-news-list'))).to.include('Karlstad');
      } finally {
        above.close();
      }
    });

    it('a feed that is found is shown, and checked', async () => {
      await open({});
      expect(await ask(`${hosts.feeds}karlstad-trygghet`)).to.match(/Klart: ”Aktuellt i Karlstad”/);
      await ready();
      expect(await engine.run(read(inFrame, 'mp-policy-area'))).to.include('Fokus på barnen.');
      expect(await code()).to.include(`src="${hosts.feeds}karlstad-trygghet"`);
    });
  });
}
