// The script-tag builds: everything in one file each, from what tsc has written to dist/esm.
import {readFile} from 'node:fs/promises';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

/** Reads tsc's source maps, so that the bundles' maps lead to the TypeScript. */
const sourceMaps = {
  name: 'source-maps',
  /** @param {string} id */
  async load(id) {
    if (!id.includes('/dist/esm/')) return null;
    return {code: await readFile(id, 'utf8'), map: await readFile(`${id}.map`, 'utf8')};
  },
};

/** @param {'es' | 'iife'} format @param {string} file */
const output = (format, file) => ({file, format, name: 'mpWidgets', sourcemap: true});

export default {
  input: 'dist/esm/entry/embed.js',
  output: [output('es', 'dist/mp-widgets.js'), output('iife', 'dist/mp-widgets.iife.js')],
  plugins: [
    sourceMaps,
    // Without the condition `development`, which is Lit's larger build with warnings.
    nodeResolve({exportConditions: ['browser']}),
    minifyTemplates({failOnError: true, options: {minifyOptions: {keepClosingSlash: true}}}),
    terser({
      ecma: 2020,
      module: true,
      compress: {passes: 3, unsafe_arrows: true},
      // Lit's own private names: these files hold the whole of Lit and share it with nobody.
      mangle: {properties: {regex: /^_\$/}},
      format: {comments: false},
    }),
  ],
  /** @param {{message: string}} warning */
  onwarn(warning) {
    throw new Error(warning.message);
  },
};
