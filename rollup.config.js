// The script-tag builds, from what tsc has written to dist/esm: everything in one file, and one file
// for each further language.
import {readdirSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minify} from 'vite';

/** Reads tsc's source maps, so that the bundles' maps lead to the TypeScript. */
const sourceMaps = {
  name: 'source-maps',
  /** @param {string} id */
  async load(id) {
    if (!id.includes('/dist/esm/')) return null;
    return {code: await readFile(id, 'utf8'), map: await readFile(`${id}.map`, 'utf8')};
  },
};

/** Vite's minifier before terser: the two together are 250 bytes of gzip below terser alone. */
const firstMinify = {
  name: 'first-minify',
  /** @param {string} code @param {{fileName: string}} chunk @param {{format: string}} output */
  async renderChunk(code, {fileName}, {format}) {
    const {code: smaller, map} = await minify(fileName, code, {
      module: format === 'es',
      sourcemap: true,
      compress: {target: 'es2022'},
    });
    return {code: smaller, map};
  },
};

/**
 * Puts what is alike together, the style sheets and sentences first and then what reads feeds and
 * holds them: gzip sees no further back than 32 kB, and so saves 400 bytes.
 */
const together = {
  name: 'together',
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (!id.endsWith('/entry/embed.js')) return null;
    const files = readdirSync('dist/esm', {recursive: true, encoding: 'utf8'})
      .filter(file => file.endsWith('.js'))
      .sort();
    const alike = [
      /^styles\/|\.styles\.js$/,
      /^strings\//,
      /^parse\//,
      /^markup\//,
      /^model\//,
      /^load\//,
      /^filter\//,
    ];
    const imports = alike
      .flatMap(name => files.filter(file => name.test(file)))
      .map(file => `import '../${file}';`);
    return {code: imports.join('') + code, map: null};
  },
};

/**
 * Gives the private custom properties short names, which saves 100 bytes of gzip and 170 of brotli: by
 * their places in the one file that has all of them, so that every build is the same.
 */
const shortProperties = {
  name: 'short-properties',
  /** @param {string} code @param {string} id */
  async transform(code, id) {
    if (!id.includes('/dist/esm/') || !code.includes('--_')) return null;
    const tokens = await readFile('dist/esm/styles/tokens.js', 'utf8');
    const names = [...new Set(tokens.match(/--_[a-z-]+/g))];
    /** @param {string} name */
    const shorten = name => {
      if (!names.includes(name)) throw new Error(`${id} has ${name}, which is no token`);
      return `--_${names.indexOf(name).toString(36)}`;
    };
    return {code: code.replace(/--_[a-z-]+/g, shorten), map: null};
  },
};

/** @param {'es' | 'iife'} format @param {string} file */
const output = (format, file) => ({file, format, sourcemap: true});

const {version} = JSON.parse(await readFile('package.json', 'utf8'));

const common = {
  plugins: [
    sourceMaps,
    shortProperties,
    // Without the condition `development`, which is Lit's larger build with warnings.
    nodeResolve({exportConditions: ['browser']}),
    minifyTemplates({failOnError: true, options: {minifyOptions: {keepClosingSlash: true}}}),
    firstMinify,
    terser({
      ecma: 2020,
      compress: {passes: 3, unsafe_arrows: true},
      // Lit's own private names: these files hold the whole of Lit and share it with nobody.
      mangle: {properties: {regex: /^_\$/}},
      format: {comments: false, ascii_only: true},
    }),
  ],
  /** @param {{message: string}} warning */
  onwarn(warning) {
    throw new Error(warning.message);
  },
};

/**
 * Whoever takes a copy of a script takes with it which one it is, and whose work is in it. At the
 * end, so that the source map still fits.
 */
const whose = {
  name: 'whose',
  /** @param {string} code */
  renderChunk: code => ({
    code: `${code}/*! mp-widgets ${version} (MIT) with Lit (BSD-3-Clause, Google LLC) */\n`,
    map: null,
  }),
};

/** Each language is one classic script, which is a module as well, and needs nothing else. */
const languages = readdirSync('dist/esm/entry/lang').filter(file => file.endsWith('.js'));

export default [
  {
    ...common,
    plugins: [together, ...common.plugins, whose],
    input: 'dist/esm/entry/embed.js',
    output: [output('es', 'dist/mp-widgets.js'), output('iife', 'dist/mp-widgets.iife.js')],
  },
  ...languages.map(file => ({
    ...common,
    input: `dist/esm/entry/lang/${file}`,
    output: output('iife', `dist/lang/${file}`),
  })),
];
