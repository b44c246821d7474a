import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect} from 'chai';
import {compile} from 'svelte/compiler';
import {parse as parseVue, compileScript} from 'vue/compiler-sfc';
import {headerSettings} from '../../src/doctor/settings.js';
import {mpWidgets} from '../cli/run.js';
import {codeBlocks} from '../tooling/site/code-blocks.mjs';
import {guidePage, guidePages} from '../tooling/site/guides.mjs';
import {elements} from './elements.js';
import {typeErrors} from './type-errors.js';

const folder = 'test-results/guides';
const blocks = codeBlocks();
const inLanguage = (...languages: string[]) =>
  blocks.filter(({language}) => languages.includes(language));
const pages = [...guidePages.keys()].map(path => ({path, html: guidePage('demo', path)}));

/** An empty folder with what the blocks that are files say, by the names in their captions. */
function filesOf(name: string, files: readonly {caption: string; code: string}[]): string {
  const place = join(folder, name);
  rmSync(place, {recursive: true, force: true});
  for (const {caption, code} of files) {
    mkdirSync(dirname(join(place, caption)), {recursive: true});
    writeFileSync(join(place, caption), `${code}\n`);
  }
  return place;
}

describe('the guides', () => {
  it('are as many in Swedish as in English, and full of code', () => {
    const of = (language: string) => pages.filter(({path}) => path.includes(`/${language}/`));
    expect(of('sv')).to.have.length(8);
    expect(of('en')).to.have.length(8);
    expect(blocks).to.have.length.above(60);
  });

  for (const {path, html} of pages) {
    it(`${path} leads to pages and headings that are there`, () => {
      const links = [...html.matchAll(/<a href="(?!https?:)([^"#]*)(?:#([^"]*))?"/g)];
      expect(links).to.have.length.above(3);
      for (const [, href = '', id] of links) {
        const to = href ? posix.join(posix.dirname(path), href) : path;
        const target = guidePages.has(to) ? guidePage('demo', to) : '';
        expect(target || existsSync(`demo/${to}`), to).to.be.ok;
        // The headings of the reference are made of the manifest.
        if (id && target) expect(target, `${to}#${id}`).to.include(`id="${id}"`);
      }
    });
  }

  it('say how to allow other sites to read a feed as the doctor does', () => {
    const url = 'https://er-webbplats.se/feed/';
    const settings = headerSettings(url, 'Access-Control-Allow-Origin', '*', false, new Set());
    for (const guide of ['sv/floden', 'en/feeds']) {
      const own = blocks.filter(block => block.guide === guide).map(({code}) => code);
      expect(own).to.include.members(settings.map(({code}) => code));
    }
  });

  it('write no attribute that there is not', () => {
    const known = new Set(
      elements.flatMap(({attributes = []}) => attributes.map(({name}) => name)),
    );
    const tags = inLanguage('html', 'vue', 'svelte', 'astro').flatMap(({code}) => [
      ...code.matchAll(/<mp-[\w-]+((?:\s+[\w@:-]+(?:="[^"]*"|=\{[^}]*\})?)*)/g),
    ]);
    expect(tags).to.have.length.above(40);
    const names = tags.flatMap(([, all = '']) =>
      [...all.replace(/="[^"]*"|=\{[^}]*\}/g, '').matchAll(/\S+/g)].map(([name]) => name),
    );
    const own = names.filter(name => !/^(?:class|id|@mp-.*|onmp-.*)$/.test(name));
    expect([...known]).to.include.members(own);
  });

  it('write JSON that is a feed', () => {
    const ajv = new Ajv2020({validateFormats: false, strictRequired: false});
    const schema = JSON.parse(readFileSync('src/schema/mp-feed.schema.json', 'utf8')) as object;
    const feeds = inLanguage('json').filter(({code}) => code.includes('jsonfeed'));
    expect(feeds).to.have.length(1);
    for (const {code} of feeds) {
      expect(ajv.validate(schema, JSON.parse(code)), ajv.errorsText()).to.equal(true);
    }
  });

  for (const guide of ['sv/floden', 'en/feeds']) {
    it(`${guide} has a folder of Markdown that is built into a feed`, async () => {
      const files = inLanguage('yaml', 'md').filter(block => block.guide === guide);
      expect(files).to.have.length(3);
      const place = filesOf(guide, files);
      const {code, stderr} = await mpWidgets(['build', place, '--out', `${place}.json`]);
      expect(stderr).to.equal('');
      expect(code).to.equal(0);
    });
  }
});

describe('the texts beside the code', () => {
  const texts = ['README.md', 'README.sv.md', 'SECURITY.md', 'tests/tooling/README.md'];
  for (const file of texts) {
    it(`${file} leads to files that are there`, () => {
      const text = readFileSync(file, 'utf8').replace(/```[^]*?```/g, '');
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)];
      const missing = links
        .map(([, to = '']) => posix.join(posix.dirname(file), to))
        .filter(path => !existsSync(path));
      expect(missing).to.deep.equal([]);
    });
  }

  it('have a picture that is quick to see', () => {
    expect(readFileSync('README.webp').length).to.be.within(10_000, 80_000);
  });
});

describe('the code of the guides for frameworks', () => {
  it('has the types that it says', function () {
    this.timeout(120_000);
    const files = inLanguage('ts', 'tsx', 'js').filter(({caption}) => caption !== 'vite.config.ts');
    expect(files).to.have.length.above(6);
    const place = filesOf(
      'types',
      files.map(({code, language}, at) => ({caption: `example-${at}.${language}`, code})),
    );
    writeFileSync(
      join(place, 'tsconfig.json'),
      '{"extends": "../../../tests/fixtures/frameworks/tsconfig.json", "include": ["."]}',
    );
    expect(typeErrors(join(place, 'tsconfig.json'))).to.equal('');
  });

  it('compiles with Vue', () => {
    const components = inLanguage('vue');
    expect(components).to.have.length(2);
    for (const {code, caption} of components) {
      const {descriptor, errors} = parseVue(code, {filename: caption});
      expect(errors).to.deep.equal([]);
      const isCustomElement = (tag: string) => tag.startsWith('mp-');
      const {content} = compileScript(descriptor, {
        id: caption,
        inlineTemplate: true,
        templateOptions: {compilerOptions: {isCustomElement}},
      });
      expect(content).to.include('"mp-news-list"');
    }
  });

  it('compiles with Svelte', () => {
    const components = inLanguage('svelte');
    expect(components).to.have.length(2);
    for (const {code, caption} of components) {
      const {js, warnings} = compile(code, {filename: caption});
      expect(warnings).to.deep.equal([]);
      expect(js.code).to.include('mp-news-list');
    }
  });
});
