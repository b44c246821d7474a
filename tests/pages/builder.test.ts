import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {pathOf, wantedEngines} from '../tooling/browsers.mjs';
import {launchEngine, type Engine} from '../tooling/engine.mjs';
import {serveSite, type Site} from '../tooling/site-server.mjs';
import {Builder, hostile, inFrame, read} from './builder-scene.js';
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
});
after(() => {
  site.close();
  hosts.close();
});

for (const name of wantedEngines().filter(pathOf)) {
  describe(`the page that builds an embedding, in ${name}`, function () {
    this.timeout(90_000);
    let engine: Engine;
    let builder: Builder;
    before(async () => {
      engine = await launchEngine(name);
      builder = new Builder(engine, site.origin);
    });
    after(() => engine.close());

    /** Pastes code into an empty page of another origin, under the policy that is printed. */
    async function paste(snippet: string, selector: string, feed: string): Promise<string> {
      const policy = (await engine.run(
        "document.querySelector('#csp pre code').textContent",
      )) as string;
      await hosts.serve('page', {
        type: 'text/html; charset=utf-8',
        headers: {'content-security-policy': policy.replaceAll('\n', ' ')},
        body: `<!doctype html><html lang="sv"><title>Tom</title><body>${snippet}</body></html>`,
      });
      const {length: before} = await hosts.requests(feed);
      await engine.goto(`${hosts.pages}page`);
      const at = `document.querySelector('${selector}')`;
      // The news of an area may have a feed of their own, which comes later.
      const states = `[${at}, ${at}.shadowRoot?.querySelector('mp-news-list') ?? ${at}].map(shown => shown.state?.status).join()`;
      expect(await builder.until<string>(states, all => all === 'ready,ready')).to.equal(
        'ready,ready',
      );
      const {length: after} = await hosts.requests(feed);
      expect(after - before, 'requests, the preload among them').to.equal(1);
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
      [
        'an area with news from elsewhere',
        'mp-policy-area',
        {
          ...{'src': 'karlstad-trygghet', 'element': 'mp-policy-area', 'date-format': 'short'},
          ...{'sections': 'title news', 'news-src': 'karlstad'},
        },
      ],
    ];
    for (const [what, element, {src, ...choice}] of choices) {
      it(`${what}: the snippet, pasted elsewhere, shows what the preview shows`, async () => {
        const scripts = `${hosts.feeds}script.js`;
        const news = choice['news-src'] && {'news-src': `${hosts.feeds}${choice['news-src']}`};
        await builder.open({...choice, ...news, src: `${hosts.feeds}${src}`, scripts});
        const previewed = await engine.run(read(inFrame, element));
        expect(previewed).to.have.length.greaterThan(200);
        const snippet = (await builder.code()).replace(/script\.js\?v=[\d.]+/, 'script.js');
        expect(snippet).to.match(/integrity="sha384-/);
        expect(
          await paste(snippet.replace(/mp-widgets-[\d.]+\.fi/, 'script.fi'), element, src!),
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
      await builder.open({src: `${hosts.feeds}hostile`, scripts: `${hosts.feeds}script.js`});
      expect(await engine.run('[window.hit, frames[0].hit].join()')).to.equal(',');
      const snippet = (await builder.code())
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
      await builder.open(choice);
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
      expect(await builder.until<string>(layout, value => value === 'compact')).to.equal('compact');
      expect(await engine.run('location.search')).to.include('layout=compact');
      await engine.run('history.back()');
      expect(await builder.until<string>(layout, value => value === 'cards')).to.equal('cards');
      expect(JSON.parse((await engine.run(form)) as string)).to.deep.equal(choice);
    });

    it('keeps what is seen when the skip link or Back changes nothing of it', async () => {
      await builder.open({});
      const before = await builder.code();
      await engine.run("document.querySelector('.hoppa').click()");
      await engine.run("document.querySelector('#flik-sitevision').click()");
      await builder.until('location.search', query => query === '?platform=sitevision');
      await engine.run('history.back()');
      await builder.until('location.search', query => query === '');
      await builder.ready();
      expect(await builder.code()).to.equal(before);
      expect(before).to.include('<li>');
    });

    it('gives the plugin for WordPress as a file too', async () => {
      await builder.open({platform: 'wordpress'});
      const link = `(() => {
        const {download, href} = document.querySelector('#kod a[download]');
        return download + '|' + decodeURIComponent(href.replace(/^[^,]*,/, ''));
      })()`;
      expect(await engine.run(link)).to.equal(`mp-nyheter.php|${await builder.code()}`);
    });

    it('says where the language’s file is taken to be, where only the script’s address is known', async () => {
      const panel = "document.querySelector('#kod').textContent";
      const scripts = '/download/18.1a2b/1700000000/mp-widgets-0.1.0.js';
      await builder.open({platform: 'sitevision', lang: 'fi', scripts});
      expect(await engine.run(panel)).to.include('språkfilen');
      expect(await builder.code()).to.include(
        'src="/download/18.1a2b/1700000000/mp-widgets-0.1.0.fi.js"',
      );
      await builder.open({platform: 'sitevision', lang: 'en', scripts});
      expect(await engine.run(panel)).to.not.include('språkfilen');
    });

    it('says why an area without parts is empty, and gives them back', async () => {
      const note = "document.querySelector('#prov').textContent";
      await builder.open({
        src: './feeds/karlstad-trygghet.json',
        element: 'mp-policy-area',
        sections: '',
      });
      expect(await engine.run(note)).to.include('Ingen del av sakområdet är vald');
      await engine.run("document.querySelector('#prov button').click()");
      await builder.ready();
      expect(await engine.run(read(inFrame, 'mp-policy-area'))).to.include('Fokus på barnen.');
      expect(await builder.code()).to.not.include('sections=');
    });

    it('reserves the same height at whatever width the preview is', async () => {
      const heights: string[] = [];
      for (const width of ['phone', 'tablet', 'desktop']) {
        await builder.open({width, 'page-size': '4'});
        heights.push((await builder.code()).match(/min-block-size: \d+rem/g)!.join());
      }
      expect(new Set(heights), heights.join(' and ')).to.have.length(1);
    });

    it('works from a subfolder, with nothing missing and nothing on the console', async () => {
      const above = await serveSite('.');
      try {
        await new Builder(engine, `${above.origin}/demo-dist`).open({});
        await above.quiet();
        expect([...((await engine.run('report()')) as string[]), ...above.failures]).to.deep.equal(
          [],
        );
        expect(await engine.run(read(inFrame, 'mp-news-list'))).to.include('Karlstad');
      } finally {
        above.close();
      }
    });
  });
}
