import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {pathOf, wantedEngines} from '../tooling/browsers.mjs';
import {launchEngine, type Engine} from '../tooling/engine.mjs';
import {serveSite, type Site} from '../tooling/site-server.mjs';

const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

(wantedEngines().includes('chromium') && pathOf('chromium') ? describe : describe.skip)(
  'the page that builds an embedding, for everybody',
  function () {
    this.timeout(90_000);
    let site: Site;
    let engine: Engine;
    before(async () => {
      site = await serveSite('demo-dist');
      engine = await launchEngine('chromium');
    });
    after(async () => {
      site.close();
      await engine.close();
    });

    const rules = {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']};
    async function open(query: string, width = 1280) {
      await engine.setViewport({width, height: 900});
      await engine.goto(`${site.origin}/bygg.html${query}`);
      await engine.page!.waitForSelector('main[aria-busy=false]');
      await site.quiet();
    }

    const states: [what: string, query: string, act: string][] = [
      ['as it is at first', '', ''],
      ['with a colour that fails', '?color-accent=99cc99', ''],
      [
        'with an area, for WordPress',
        '?src=./feeds/karlstad-trygghet.json&element=mp-policy-area&platform=wordpress',
        '',
      ],
      [
        'with what the doctor found',
        '',
        `document.querySelector('#adress').value = '${'ingen adress'}';
        document.querySelector('#kalla').requestSubmit()`,
      ],
    ];
    for (const [what, query, act] of states) {
      for (const dark of [false, true]) {
        it(`${what}, ${dark ? 'dark' : 'light'}, is accessible`, async () => {
          const value = dark ? 'dark' : 'light';
          await engine.page!.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);
          await open(query);
          await engine.run(`${act || 0}`);
          await engine.run(
            "document.querySelectorAll('details').forEach(one => (one.open = true))",
          );
          await engine.page!.addScriptTag({path: axe});
          // A sample of colours that cannot be told apart is just that.
          const found = `axe.run({exclude: ['.prov-farg']}, {runOnly: ${JSON.stringify(rules)}, iframes: false}).then(
            ({violations}) => violations.map(({id, nodes}) => id + ': ' + nodes.map(({html}) => html).join()))`;
          expect(await engine.run(found)).to.deep.equal([]);
        });
      }
    }

    const shift = `new Promise(done => {
          new PerformanceObserver(list => done(list.getEntries().reduce((all, {value}) => all + value, 0)))
            .observe({type: 'layout-shift', buffered: true});
          setTimeout(() => done(0), 300);
        })`;

    for (const width of [360, 768, 1280]) {
      it(`at ${width} pixels nothing moves, and nothing is wider than the page`, async () => {
        await open('', width);
        expect(await engine.run(shift)).to.be.below(0.001);
        expect(await engine.run('document.documentElement.scrollWidth')).to.equal(width);
      });
    }

    for (const [width, margin] of [
      [360, 16],
      [768, 24],
      [1280, 40],
    ] as const) {
      it(`the height that is reserved at ${width} pixels is the element’s, and nothing moves`, async () => {
        await open('?page-size=5&layout=cards&scripts=/mp-widgets.js', width);
        const snippet = (await engine.run(
          "document.querySelector('#kod pre code').textContent",
        )) as string;
        site.add(
          '/pasted.html',
          `<!doctype html><html lang="sv"><head><meta name="viewport" content="width=device-width">
          <title>Inklistrad</title><style>body { margin: ${margin}px }</style>
          <script>
            const tops = new Set();
            (function look() {
              const links = document.querySelector('mp-news-list > ul');
              if (links?.offsetHeight) tops.add(links.offsetTop);
              requestAnimationFrame(look);
            })();
          </script></head>
          <body><p>Före</p>${snippet}<p>Efter</p></body></html>`,
        );
        site.isSlow = true;
        await engine.goto(`${site.origin}/pasted.html`);
        await site.quiet();
        site.isSlow = false;
        const room = `(() => {
          const list = document.querySelector('mp-news-list');
          const {minBlockSize} = getComputedStyle(list);
          return parseFloat(minBlockSize) - list.shadowRoot.querySelector('.base').offsetHeight;
        })()`;
        expect(await engine.run(room)).to.be.within(0, 16);
        // Chromium's measure leaves out what a shadow root is put around.
        expect(await engine.run('tops.size')).to.equal(1);
        expect(await engine.run(shift)).to.equal(0);
      });
    }

    it('the colours that it reckons with are those that are seen', async () => {
      await open('?color-brand=7b2fbe&look=dark&show=dateline');
      const seen = `(() => {
        const root = document.querySelector('#visning').contentDocument.querySelector('mp-news-list').shadowRoot;
        const canvas = document.createElement('canvas').getContext('2d');
        const hex = (part, property) => {
          canvas.fillStyle = getComputedStyle(root.querySelector('[part~=' + part + ']'))[property];
          canvas.fillRect(0, 0, 1, 1);
          return [...canvas.getImageData(0, 0, 1, 1).data];
        };
        const field = name => document.querySelector('[name=color-' + name + ']').placeholder;
        const rgb = hex => [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16));
        return JSON.stringify([
          [hex('list', 'color').slice(0, 3), rgb(field('text'))],
          [hex('list', 'backgroundColor').slice(0, 3), rgb(field('surface'))],
        ]);
      })()`;
      const pairs = JSON.parse((await engine.run(seen)) as string) as [number[], number[]][];
      for (const [element, page] of pairs) {
        for (const [at, value] of element.entries()) expect(page[at]).to.be.closeTo(value, 2);
      }
    });

    it('is worked by keyboard alone', async () => {
      await open('?platform=wordpress');
      const {keyboard} = engine.page!;
      const focused = () =>
        engine.run('document.activeElement.name + "=" + document.activeElement.value');
      await engine.run("document.querySelector('[name=layout]').focus()");
      await keyboard.press('ArrowRight');
      expect(await focused()).to.equal('layout=cards');
      await keyboard.press('Tab');
      expect(await focused()).to.equal('page-size=10');
      await engine.run('document.querySelector(\'[role=tab][tabindex="0"]\').focus()');
      await keyboard.press('ArrowRight');
      const tab = 'document.activeElement.id + document.activeElement.ariaSelected';
      expect(await engine.run(tab)).to.equal('flik-sitevisiontrue');
      expect(await engine.run('location.search')).to.equal('?layout=cards&platform=sitevision');
      await keyboard.press('Home');
      expect(await engine.run(tab)).to.equal('flik-htmltrue');
    });

    it('says that the code was copied, and warns of colours before they fail', async () => {
      await open('?color-accent=72a072&scheme=light');
      await engine
        .page!.browserContext()
        .overridePermissions(site.origin, [
          'clipboard-read',
          'clipboard-write',
          'clipboard-sanitized-write',
        ]);
      await engine.page!.click('#kod .kod button');
      await engine.page!.waitForFunction(() => document.querySelector('#sagt')?.textContent);
      expect(await engine.run("document.querySelector('#sagt').textContent")).to.equal('Kopierat.');
      expect(await engine.run('navigator.clipboard.readText()')).to.equal(
        await engine.run("document.querySelector('#kod pre code').textContent"),
      );
      const verdict = "document.querySelector('.dom').textContent.trim()";
      expect(await engine.run(verdict)).to.match(/har för låg kontrast/);
      await engine.run("document.querySelector('.par .liten').click()");
      await engine.page!.waitForSelector('.dom:not(.fails)');
      expect(await engine.run(verdict)).to.match(/Kontrasten räcker/);
    });
  },
);
