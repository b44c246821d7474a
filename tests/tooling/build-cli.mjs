// Bundles the command line into one file with everything that it needs, so that whoever installs
// the package for a page installs none of it.
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from 'vite';

/**
 * @typedef {object} Licence of a package that a file holds a copy of
 * @property {string} name
 * @property {string} version
 * @property {string} identifier SPDX, such as `MIT`
 * @property {string} text
 */

/**
 * @param {string} entry
 * @param {boolean} inNode
 * @returns {Promise<{code: string, licences: Licence[]}>} one file with everything that it imports
 */
export async function bundle(entry, inNode) {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    ssr: {noExternal: true},
    build: {
      write: false,
      ssr: inNode,
      minify: inNode,
      target: inNode ? 'node20.19' : 'es2022',
      license: {fileName: 'licences.json'},
      rolldownOptions: {input: entry},
    },
  });
  const {output} = /** @type {import('vite').Rolldown.RolldownOutput} */ (built);
  const [{code}] = output;
  const asset = output.find(({fileName}) => fileName === 'licences.json');
  return {code, licences: asset?.type === 'asset' ? JSON.parse(String(asset.source)) : []};
}

/** Writes `cli.js` to a folder. @param {string} folder @returns its licences */
export async function buildCli(folder) {
  const {code, licences} = await bundle('src/cli/main.ts', true);
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, 'cli.js'), code, {mode: 0o755});
  return licences;
}
