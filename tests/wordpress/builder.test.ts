import {createHash} from 'node:crypto';
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {readChoice} from '../../demo/scripts/bygg/choice.js';
import {piecesOf} from '../../demo/scripts/bygg/platforms.js';
import type {Shown} from '../../demo/scripts/bygg/shown.js';
import {version} from '../../src/entry/version.js';
import {allNews} from './expected.js';
import {consoleLines, engine, read, wordpress} from './support.js';

const plugins = join(process.env.WORDPRESS_SITE ?? '', 'wp-content/mu-plugins');
const page = `${wordpress}/kortkod-av-skribent/`;
const hostile = `Hej\nMP_WIDGETS;\n[gallery] $html {$x} <?php echo 'x'; ?> <script>hit = 1</script>`;

/** What the builder's preview would have told of this WordPress. */
const shown: Shown = {
  about: '',
  status: 'ready',
  isSample: false,
  code: null,
  newsCode: null,
  items: [{title: hostile, url: `${wordpress}/`}],
  area: null,
  areas: [],
  topics: [],
  feedTitle: '',
  language: 'sv',
  homeUrl: null,
  imageOrigins: [],
  heights: {phone: 1600, tablet: 1200, desktop: 800},
  palettes: null,
};

describe('the plugin that the builder writes', () => {
  before(() => {
    const script = readFileSync('dist/mp-widgets.js');
    const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
    const chosen: Readonly<Record<string, string>> = {
      ...{src: `${wordpress}/wp-json/wp/v2/posts?_embed`, platform: 'wordpress'},
      ...{'page-size': '4', 'heading': 'Nyheter'},
    };
    const [plugin] = piecesOf({
      choice: readChoice(name => chosen[name] ?? null),
      shown,
      scripts: {version, integrity: {'mp-widgets.js': integrity}},
      base: wordpress,
    });
    writeFileSync(join(plugins, 'mp-nyheter.php'), plugin!.code);
    copyFileSync('dist/mp-widgets.js', join(plugins, `mp-widgets-${version}.js`));
  });

  it('shows the news by its shortcode, on a page of somebody who may not write scripts', async () => {
    const {items, text, errors} = await read(page, 'mp-news-list');
    expect(items.map(({title}) => title)).to.deep.equal(
      allNews.slice(0, 4).map(({title}) => title),
    );
    expect(text).to.match(/^Nyheter\n/);
    expect([...errors, ...consoleLines]).to.deep.equal([]);
  });

  it('leaves the fallback’s words as words, through PHP and WordPress’ own filters', async () => {
    await engine.goto(page);
    const fallback = `document.querySelector('mp-news-list li').textContent`;
    expect(await engine.run(fallback)).to.equal(hostile.replace(/\s+/g, ' '));
    expect(await engine.run('window.hit')).to.equal(undefined);
    const height = "getComputedStyle(document.querySelector('mp-news-list')).minBlockSize";
    expect(await engine.run(height)).to.not.equal('0px');
  });
});
