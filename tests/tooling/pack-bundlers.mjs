// Bundles the consumer's page with Vite and with webpack, as its owner would.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {gzipSync} from 'node:zlib';
import {build} from 'vite';
import webpack from 'webpack';

const html = '<!doctype html><html lang="sv"><title>Sida</title>';

/** @param {string} folder where the package is installed */
async function withVite(folder) {
  mkdirSync(join(folder, 'vite'));
  writeFileSync(
    join(folder, 'vite/index.html'),
    `${html}<script type="module" src="../page.js"></script>`,
  );
  await build({
    configFile: false,
    root: join(folder, 'vite'),
    base: '/vite/dist/',
    logLevel: 'warn',
  });
  return '/vite/dist/index.html';
}

/** @param {string} folder @param {string} entry @param {string} name */
async function webpackOne(folder, entry, name) {
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry,
    output: {path: join(folder, 'webpack'), filename: name},
  });
  if (!compiler) throw new Error('webpack has no compiler');
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (!stats || stats.hasErrors() || stats.hasWarnings())
    throw new Error(stats?.toString('errors-warnings'));
}

/** @param {string} folder */
async function withWebpack(folder) {
  await webpackOne(folder, './page.js', 'page.js');
  writeFileSync(join(folder, 'webpack/index.html'), `${html}<script defer src="page.js"></script>`);
  return '/webpack/index.html';
}

/** Whether what is imported and not used is left out. @param {string} folder */
async function leavesOut(folder) {
  await webpackOne(folder, './nothing.js', 'nothing.js');
  const size = gzipSync(readFileSync(join(folder, 'webpack/nothing.js'))).length;
  if (size > 500) throw new Error(`what is not used is bundled: ${size} bytes`);
}

/** @param {string} folder @returns {Promise<Record<string, string>>} pages by what made them */
export async function bundledPages(folder) {
  await leavesOut(folder);
  return {Vite: await withVite(folder), webpack: await withWebpack(folder)};
}
