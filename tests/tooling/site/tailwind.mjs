// Tailwind for the page of the demo that is made with it. Its own plugin for Vite needs a binary for
// each platform; the compiler alone does not, and one page's classes are found without a scanner.
import {readdir, readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {compile} from 'tailwindcss';

const {resolve} = createRequire(import.meta.url);

/** @param {string} id @param {string} base */
async function loadStylesheet(id, base) {
  const path = id === 'tailwindcss' ? resolve('tailwindcss/index.css') : join(base, id);
  return {path, base: dirname(path), content: await readFile(path, 'utf8')};
}

/** @param {string} pages the folder whose pages name the classes @returns {import('vite').Plugin} */
export const tailwind = pages => ({
  name: 'tailwind',
  enforce: 'pre',
  transform: {
    filter: {id: /\/tailwind\.css$/},
    async handler(css) {
      const {build} = await compile(css, {loadStylesheet});
      const files = (await readdir(pages)).filter(file => file.endsWith('.html'));
      const texts = await Promise.all(files.map(file => readFile(join(pages, file), 'utf8')));
      return {code: build(texts.join().split(/[\s"'<>=]+/)), map: null};
    },
  },
});
