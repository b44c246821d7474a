import {expect} from 'chai';
import {pathOf, wantedEngines} from '../tooling/browsers.mjs';
import {launchEngine, type Engine} from '../tooling/engine.mjs';
import {serveSite, type Site} from '../tooling/site-server.mjs';
import {Builder, inFrame, read} from './builder-scene.js';
import {openHosts, type Hosts} from './hosts.js';

let site: Site;
let hosts: Hosts;
before(async () => {
  site = await serveSite('demo-dist');
  hosts = await openHosts();
  for (const name of ['karlstad', 'karlstad-trygghet', 'sverige']) {
    await hosts.serve(name, {file: `${name}.json`});
  }
  const feeds = ['karlstad', 'sverige'].map(
    name => `<link rel="alternate" type="application/feed+json" href="${hosts.feeds}${name}">`,
  );
  await hosts.serve('no-cors', {file: 'karlstad.json', cors: 'none'});
  const type = 'text/html';
  await hosts.serve('page-without-feed', {type, body: '<!doctype html><p>Hej'});
  await hosts.serve('page-with-feeds', {type, body: `<!doctype html>${feeds.join('')}<p>Hej`});
});
after(() => {
  site.close();
  hosts.close();
});

for (const name of wantedEngines().filter(pathOf)) {
  describe(`the first step of building an embedding, in ${name}`, function () {
    this.timeout(90_000);
    let engine: Engine;
    let builder: Builder;
    before(async () => {
      engine = await launchEngine(name);
      builder = new Builder(engine, site.origin);
    });
    after(() => engine.close());

    const bad: [what: string, address: () => string, answer: RegExp][] = [
      ['nothing', () => ' ', /Skriv en adress först/],
      ['words', () => 'våra nyheter', /är ingen webbadress/],
      ['a script', () => 'javascript:alert(1)', /är ingen webbadress/],
      ['markup', () => '"><img src=x onerror=top.hit=1>', /är ingen webbadress/],
      ['a page without a feed', () => `${hosts.feeds}page-without-feed`, /Inget flöde hittades/],
      ['a feed that may not be read', () => `${hosts.feeds}no-cors`, /Access-Control-Allow-Origin/],
    ];
    for (const [what, address, answer] of bad) {
      it(`${what} for an address is answered in plain Swedish`, async () => {
        await builder.open({});
        const words = await builder.ask(address());
        expect(words).to.match(answer);
        expect(words).to.not.match(/undefined|\bnull\b|Error:|\[object/);
        expect(await engine.run('String(window.hit)')).to.equal('undefined');
        expect(await builder.code(), 'what was there').to.include('karlstad.json');
        expect(await engine.run("document.querySelector('#kod').textContent")).to.include(
          'demons exempelnyheter',
        );
      });
    }

    it('an address that is none is marked as wrong, until there is another one', async () => {
      const mark = "document.querySelector('#adress').getAttribute('aria-invalid')";
      await builder.open({});
      for (const address of [' ', 'våra nyheter']) {
        await builder.ask(address);
        expect(await engine.run(mark), address).to.equal('true');
      }
      await engine.run("document.querySelector('[data-exempel]').click()");
      expect(await engine.run(mark)).to.equal('false');
    });

    it('says how each system lets a feed be read, with code to copy', async () => {
      await builder.open({});
      await builder.ask(`${hosts.feeds}no-cors`);
      const systems = `[...document.querySelectorAll('#doktor .error summary')].map(one =>
        one.textContent.trim() + ': ' + one.parentElement.querySelector('code').textContent)`;
      const [wordpress, apache, nginx, caddy] = (await engine.run(systems)) as string[];
      expect(wordpress).to.match(/^WordPress.*: add_filter\(/);
      expect(apache).to.match(/^Apache.*: .*\n?\s*Header set Access-Control-Allow-Origin/);
      expect(nginx)
        .to.match(/^nginx/)
        .and.include('add_header');
      expect(caddy).to.match(/^Caddy.*: header /);
    });

    it('a feed that may be read on its own site alone is built with the demo’s news', async () => {
      await builder.open({});
      await builder.ask(`${hosts.feeds}no-cors`);
      await engine.run("document.querySelector('#doktor .ruta button').click()");
      const snippet = "document.querySelector('#kod pre code').textContent";
      const address = `src="${hosts.feeds}no-cors"`;
      await builder.until<string>(snippet, text => text.includes(address));
      await builder.ready();
      expect(await engine.run(read(inFrame, 'mp-news-list'))).to.include('Karlstad');
      expect(await builder.code())
        .to.include(address)
        .and.match(/min-block-size: \d+rem/)
        .and.not.include('<li>');
    });

    it('a feed of an area is shown as one, and checked', async () => {
      await builder.open({});
      const words = await builder.ask(`${hosts.feeds}karlstad-trygghet`);
      expect(words)
        .to.match(/Klart: ”Aktuellt i Karlstad”/)
        .and.include('Flödesdoktorn');
      await builder.ready();
      expect(await engine.run(read(inFrame, 'mp-policy-area'))).to.include('Fokus på barnen.');
      expect(await builder.code()).to.include(`src="${hosts.feeds}karlstad-trygghet"`);
      expect(await engine.run("document.querySelector('#kod').textContent")).to.not.include(
        'exempelnyheter',
      );
    });

    it('several addresses become one list, where each of them can be read', async () => {
      const code = "document.querySelector('#kod pre code').textContent";
      const both = `${hosts.feeds}karlstad ${hosts.feeds}sverige`;
      await builder.open({});
      expect(await builder.ask(both)).to.include('Klart: 2 flöden visas nedan.');
      const built = await builder.until<string>(code, text => text.includes(`src="${both}"`));
      expect(built).to.include(`src="${both}"`);

      await builder.open({});
      const words = await builder.ask(`${hosts.feeds}karlstad ${hosts.feeds}no-cors`);
      expect(words).to.include('Access-Control-Allow-Origin');
      expect(await builder.code()).to.not.include(hosts.feeds);
    });

    it('a site’s feeds are offered, and another one can be chosen', async () => {
      await builder.open({});
      await builder.ask(`${hosts.feeds}page-with-feeds`);
      await builder.ready();
      const offered = `[...document.querySelectorAll('.hittade label')].map(one => one.textContent.replace(/\\s+/g, ' ').trim())`;
      const words = ((await engine.run(offered)) as string[]).join();
      expect(words).to.include('Aktuellt i Karlstad').and.include(`${hosts.feeds}sverige`);
      const other = `[...document.querySelectorAll('.hittade input')].find(one => !one.checked)`;
      const before = await builder.code();
      await engine.run(`${other}.click()`);
      const snippet = "document.querySelector('#kod pre code').textContent";
      const after = await builder.until<string>(
        snippet,
        text => !text.includes(hosts.feeds) || text !== before,
      );
      const feed = /src="([^"]*feed\/\w+)"/;
      expect([feed.exec(before)?.[1], feed.exec(after)?.[1]].sort()).to.deep.equal([
        `${hosts.feeds}karlstad`,
        `${hosts.feeds}sverige`,
      ]);
    });
  });
}
