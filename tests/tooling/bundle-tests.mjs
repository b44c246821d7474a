// The tests of a run, and what they import, as a few files that they share: a page of tests asks for
// some ten files instead of two hundred. One file alone, and a watched one, come as they are.
import {readdirSync} from 'node:fs';
import {build} from 'esbuild';

/**
 * @param {string} root the project's folder
 * @param {readonly string[]} rooms below tests/
 * @param {string} folder where the bundles go, below the root
 * @returns {Promise<any>} a plugin for @web/test-runner, which gives a page the bundle of its test
 */
export async function bundledTests(root, rooms, folder) {
  const files = rooms.flatMap(room =>
    readdirSync(`${root}tests/${room}`, {recursive: true, encoding: 'utf8'})
      .filter(file => file.endsWith('.test.ts'))
      .map(file => `tests/${room}/${file.replaceAll('\\', '/')}`),
  );
  await build({
    absWorkingDir: root,
    entryPoints: files,
    outdir: folder,
    outbase: '.',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    conditions: ['browser'],
    // A test that imports `define.ts` for what it does, wants it done.
    ignoreAnnotations: true,
    logLevel: 'warning',
  });
  return {
    name: 'bundled-tests',
    /** @param {{path: string}} request */
    serve({path}) {
      const file = path.slice(1);
      if (!files.includes(file)) return undefined;
      return {body: `import '/${folder}/${file.replace(/\.ts$/, '.js')}';`, type: 'js'};
    },
  };
}
