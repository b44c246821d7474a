// The custom-elements manifest: what the elements offer to a page, from the JSDoc and the table
// of attributes in src/. https://github.com/webcomponents/custom-elements-manifest
// @ts-expect-error its types speak of plugins alone
import {create, ts} from '@custom-elements-manifest/analyzer';
import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {runnerImport} from 'vite';

/** @typedef {import('custom-elements-manifest').Package} Manifest */
/** @typedef {import('custom-elements-manifest').CustomElementDeclaration} Declared */
/** @typedef {NonNullable<Declared['members']>[number]} Member */
/** @typedef {{name: string, description?: string}} State the schema's newest version has it */
/** @typedef {Declared & {cssStates?: State[]}} Element */
/** @typedef {{attribute?: string | false, converter?: {fromAttribute(value: null): unknown}}} Property */
/**
 * @typedef {object} Kind how an attribute is read: see src/elements/attributes.ts
 * @property {(raw: unknown, reject: (used: unknown, takes: string) => unknown) => unknown} read
 */

/** The elements that a page writes. */
const shown = ['mp-policy-area', 'mp-news-list'];
// What belongs to Lit, and what its subclasses override.
const inner = /^(?:properties|styles|observedAttributes|attributeChangedCallback|\w+Callback)$/;

/** @param {string} module below src */
const imported = async module => (await runnerImport(`src/${module}`, {configFile: false})).module;

/** The words that an attribute takes, where it takes one of a few.
 * @param {Kind | undefined} kind */
function wordsOf(kind) {
  let takes = '';
  const read = kind?.read('\0', (used, words) => {
    takes = words;
    return used;
  });
  return Array.isArray(read) || /^an? /.test(takes) ? [] : takes.split(' ').filter(Boolean);
}

/** @param {string} text as Markdown, on one line */
const line = text => text.replace(/\s+/g, ' ').trim();

/** Leaves out what was named before.
 * @param {{name: string}} entry @param {number} i @param {readonly {name: string}[]} all */
const once = ({name}, i, all) => all.findIndex(other => other.name === name) === i;

/** The JSDoc tags of a variable: `@cssproperty --name - description`, or `[--name=default]` where the
 * style sheet does not say the default in words.
 * @param {string} source */
function describedProperties(source) {
  const tags = source.matchAll(/@cssproperty \[?(--[\w-]+)(?:=(.+)\])? - (.+)/g);
  return new Map([...tags].map(([, name = '', value, text = '']) => [name, {value, text}]));
}

/** Every public `--mp-*` property that src/styles/tokens.ts reads, with what it is without.
 * @returns {{name: string, default: string, description: string}[]} */
function publicTokens() {
  const source = readFileSync('src/styles/tokens.ts', 'utf8');
  const descriptions = describedProperties(source);
  /** @type {Map<string, string>} */
  const defaults = new Map();
  for (const {index, 0: start, 1: name = ''} of source.matchAll(/var\(\s*(--mp-[\w-]+)\s*,\s*/g)) {
    let depth = 1;
    let end = index + start.length;
    while (depth && end < source.length) depth += {'(': 1, ')': -1}[source.charAt(end++)] ?? 0;
    // The last one counts: it is what browsers have that know everything the file asks for.
    defaults.set(name, line(source.slice(index + start.length, end - 1)));
  }
  return [...defaults].map(([name, value]) => {
    const told = descriptions.get(name);
    return {name, default: told?.value ?? value, description: told?.text ?? ''};
  });
}

/** @returns {Promise<Manifest>} */
export async function customElementsManifest() {
  const files = [...readdirSync('src', {recursive: true, encoding: 'utf8'})]
    .filter(file => /^(?:elements|model)\b.*\.ts$/.test(file))
    .map(file => join('src', file).replaceAll(sep, '/'));
  const {modules} = /** @type {Manifest} */ (
    create({
      modules: files.map(file =>
        ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true),
      ),
    })
  );
  const classes = /** @type {any} */ (await imported('entry/index.ts'));
  const {feedAttributes, listAttributes} = /** @type {any} */ (
    await imported('elements/attributes.ts')
  );
  const kinds = {...feedAttributes, ...listAttributes};
  const declarations = modules.flatMap(({declarations = []}) => declarations);
  /** @param {string} name */
  const classNamed = name =>
    /** @type {Element} */ (
      declarations.find(found => found.kind === 'class' && found.name === name)
    );
  const base = classNamed('FeedElement');
  const list = classNamed('MpNewsList');

  /** @param {string} tagName @returns {import('custom-elements-manifest').JavaScriptModule} */
  const moduleOf = tagName => {
    const name = tagName.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
    const own = classNamed(name);
    const {path} = /** @type {{path: string}} */ (
      modules.find(({declarations = []}) => declarations.includes(own))
    );
    /** @type {{properties: Record<string, Property>}} */
    const {properties} = classes[name];
    const members = (own.members ?? []).filter(
      ({name, privacy, ...member}) =>
        !privacy &&
        !name.startsWith('#') &&
        !inner.test(name) &&
        !('static' in member && member.static),
    );
    for (const member of members) delete member.inheritedFrom;
    const attributes = Object.entries(properties).flatMap(([field, {attribute, converter}]) => {
      if (!attribute || !converter) return [];
      const member =
        /** @type {import('custom-elements-manifest').CustomElementField | undefined} */ (
          members.find(({name}) => name === field)
        );
      if (!member) return [];
      const value = converter.fromAttribute(null);
      const words = wordsOf(kinds[field]).map(word => `'${word}'`);
      const text = words.join(' | ') || typeof (value ?? '');
      member.default = value === Infinity ? 'Infinity' : JSON.stringify(value);
      if (words.length) member.type = {text: `${text} | (string & {})`};
      member.attribute = attribute;
      member.reflects = false;
      const written = value === Infinity || value === null ? '' : String(value || '');
      return [
        {
          name: attribute,
          fieldName: field,
          type: {text},
          default: written,
          description: member.description,
        },
      ];
    });
    const events = [...(base.events ?? []), ...(own.events ?? [])]
      .filter(once)
      .filter(({name}) => /^mp-(?!more|query)/.test(name));
    // A policy area exports the parts of its list.
    const parts = [...(own.cssParts ?? []), ...(list.cssParts ?? [])].filter(once);
    const states = [base, list].flatMap(({cssStates = []}) => cssStates).filter(once);
    return {
      kind: 'javascript-module',
      path: path.replace(/^src/, 'dist/esm').replace(/\.ts$/, '.js'),
      declarations: [
        /** @type {Element} */ ({
          kind: 'class',
          customElement: true,
          tagName,
          name,
          description: own.description,
          superclass: {name: 'LitElement', package: 'lit'},
          attributes: [
            ...attributes,
            {
              name: 'lang',
              type: {text: 'string'},
              description:
                'The language of the element’s own words and dates (BCP 47); without it the nearest `lang` above, else the feed’s, else `sv`.',
            },
          ],
          members,
          events: events.map(event => ({
            ...event,
            description: line(classNamed(event.type.text)?.description ?? ''),
          })),
          slots: own.slots,
          cssParts: parts,
          cssProperties: publicTokens(),
          cssStates: states,
        }),
      ],
      exports: [
        {kind: 'js', name, declaration: {name, module: 'dist/esm/entry/index.js'}},
        {
          kind: 'custom-element-definition',
          name: tagName,
          declaration: {name, module: 'dist/esm/entry/define.js'},
        },
      ],
    };
  };
  return {schemaVersion: '2.1.0', readme: 'README.md', modules: shown.map(moduleOf)};
}

/** @param {Manifest} manifest @returns {Element[]} */
export const elementsOf = ({modules}) =>
  modules.flatMap(({declarations = []}) => /** @type {Element[]} */ (declarations));

/** What the sources give as an example of an attribute, by the name of its property.
 * @returns {Map<string, string>} */
export function exampleAttributes() {
  const files = ['feed-element.ts', 'policy-area/policy-area.ts'];
  const sources = files.map(file => readFileSync(`src/elements/${file}`, 'utf8'));
  const found = sources.flatMap(source => [
    ...source.matchAll(/@example (\S.*)\n\s+\*\/\s+(?:declare )?(\w+)/g),
  ]);
  return new Map(found.map(([, example = '', field = '']) => [field, example]));
}
