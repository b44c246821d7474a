import {expect} from 'chai';
import {readdirSync, readFileSync} from 'node:fs';
import {exampleAttributes} from '../tooling/manifest/custom-elements.mjs';
import {elements} from './elements.js';
import {typeErrors} from './type-errors.js';

const sources = readdirSync('src/elements', {recursive: true, encoding: 'utf8'})
  .filter(file => file.endsWith('.ts'))
  .map(file => ({file, text: readFileSync(`src/elements/${file}`, 'utf8')}));
const classes = (await import(
  new URL('../../dist/esm/entry/index.js', import.meta.url).href
)) as Record<string, {observedAttributes: string[]}>;

/** What a pattern finds in the sources of the elements, each once. */
function written(pattern: RegExp, within = /./): string[] {
  const found = sources
    .filter(({file}) => within.test(file))
    .flatMap(({text}) => [...text.matchAll(pattern)].map(([, name]) => name!));
  return [...new Set(found)].sort();
}

const namesOf = (list: readonly {name: string}[] = []) => list.map(({name}) => name).sort();

describe('the manifest of the elements', () => {
  it('speaks of both', () => {
    expect(elements.map(({tagName}) => tagName)).to.have.members([
      'mp-policy-area',
      'mp-news-list',
    ]);
  });

  for (const element of elements) {
    const {attributes, members, events, slots, cssParts, cssStates, tagName = ''} = element;

    it(`describes everything of ${tagName}`, () => {
      expect(element.description).to.match(/\w/);
      for (const list of [attributes, members, events, slots, cssParts, cssStates]) {
        expect(list).to.be.an('array').that.is.not.empty;
        for (const {name, description} of list!) expect(description, name).to.match(/\w{2}/);
      }
    });

    it(`knows every attribute of ${tagName}`, () => {
      const {observedAttributes} = classes[element.name]!;
      expect(namesOf(attributes)).to.deep.equal([...observedAttributes].sort());
      for (const {name, type} of attributes!) expect(type?.text, name).to.match(/\w/);
    });

    it(`knows every slot of ${tagName}`, () => {
      const common = /^(?:feed-element|state\.views)\.ts$/;
      const folder = tagName === 'mp-news-list' ? /^news-list/ : /^policy-area/;
      const own = written(/<slot(?: name="([a-z]+)")?>/g, folder);
      const all = [...own, ...written(/<slot(?: name="([a-z]+)")?>/g, common)];
      const forwarded = tagName === 'mp-policy-area' ? ['heading', 'empty', 'footer'] : [];
      expect(namesOf(slots)).to.include.members(
        [...new Set([...all, ...forwarded])].map(name => name ?? ''),
      );
    });
  }

  it('has an example of every attribute', () => {
    const examples = exampleAttributes();
    for (const {name, fieldName} of elements.flatMap(({attributes}) => attributes ?? []))
      if (fieldName) expect(examples.get(fieldName), name).to.include(name);
  });

  it('knows every part that a view has, and no other', () => {
    const inViews = written(/\bpart="([\w-]+)"/g).concat(
      written(/\bpart: '([\w-]+)'/g),
      written(/\bbasePart = '([\w-]+)'/g),
      written(/\.setAttribute\('part', '([\w-]+)'\)/g),
      written(/\.part\.add\('([\w-]+)'\)/g),
    );
    const known = elements.flatMap(({cssParts}) => namesOf(cssParts));
    expect([...new Set(known)].sort()).to.include.members([...new Set(inViews)].sort());
    const text = sources.map(source => source.text.replace(/\/\*\*[^]*?\*\//g, '')).join();
    for (const name of known) expect(text, name).to.match(new RegExp(`['"]${name}['"]`));
  });

  it('knows every event that a page can listen to', () => {
    const fired = written(/super\('(mp-[\w-]+)'/g).filter(name => !name.endsWith('-request'));
    for (const {events} of elements) expect(namesOf(events)).to.deep.equal(fired);
  });

  it('writes down no type of the DOM as this TypeScript alone knows it', () => {
    const filter = readFileSync('dist/esm/elements/news-filter/news-filter.d.ts', 'utf8');
    expect(filter).to.include('static shadowRootOptions: ShadowRootInit;');
  });

  it('gives types that React 18 and 19, Vue and Svelte agree with', function () {
    this.timeout(120_000);
    const errors = typeErrors('tests/fixtures/frameworks/tsconfig.json');
    expect(errors).to.equal('');
  });
});
