// Writes to dist/ what editors and frameworks want to know of the elements: all of it is made from
// the manifest, and the manifest from the sources.
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {mkdirSync, writeFileSync} from 'node:fs';
import {format} from 'prettier';
import {rollup} from 'rollup';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {customElementsManifest, elementsOf} from './custom-elements.mjs';
import {
  elementTypes,
  jsxTypes,
  reactTypes,
  reactWrappers,
  svelteTypes,
  vueTypes,
} from './framework-types.mjs';

const manifest = await customElementsManifest();
const elements = elementsOf(manifest);

/** @param {string} file @param {string} text */
async function write(file, text) {
  writeFileSync(`dist/${file}`, await format(text, {filepath: file, printWidth: 100}));
}

for (const folder of ['types', 'react', 'editors']) mkdirSync(`dist/${folder}`, {recursive: true});
await write('custom-elements.json', JSON.stringify(manifest));
await write('types/elements.d.ts', elementTypes(elements));
await write('types/jsx.d.ts', jsxTypes(elements));
await write('types/vue.d.ts', vueTypes(elements));
await write('types/svelte.d.ts', svelteTypes(elements));
await write('react/index.d.ts', reactTypes(elements));

// The wrappers bring @lit/react along, a kilobyte that nobody else should have to install.
const file = 'dist/react/index.js';
writeFileSync(file, reactWrappers(elements));
const external = (/** @type {string} */ id) => id === 'react' || id.includes('esm');
// `production`, for a tool that runs here takes development for granted. The one for servers asks
// for no DOM. The last one writes over what they are made of.
for (const [name, condition = ''] of [
  ['server', 'node'],
  ['index', 'browser'],
]) {
  const plugins = [nodeResolve({exportConditions: [condition, 'production']})];
  const wrappers = await rollup({input: file, external, plugins});
  await wrappers.write({file: `dist/react/${name}.js`, banner: "'use client';"});
}

const options = {hideLogs: true, outdir: 'dist/editors'};
// Their types are of an older schema; they write into what they are given.
const given = () => /** @type {any} */ (structuredClone(manifest));
generateVsCodeCustomElementData(given(), options);
generateJetBrainsWebTypes(given(), {...options, packageJson: false});
