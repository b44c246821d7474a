// The demo: plain pages as a webmaster writes them, with the script beside them.
import {copyFile, mkdir, readdir} from 'node:fs/promises';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {defineConfig, type Plugin} from 'vite';
import {referenceHtml} from './tests/tooling/manifest/reference.mjs';
import {frame} from './tests/tooling/site/frame.mjs';
import {guidePages, guides} from './tests/tooling/site/guides.mjs';
import {tailwind} from './tests/tooling/site/tailwind.mjs';

const here = import.meta.dirname;
const demo = join(here, 'demo');
const site = join(here, 'demo-dist');
const entryFile = join(here, 'src/entry/embed.ts');
const scripts = ['mp-widgets.js', 'mp-widgets.iife.js'];
const languages = readdirSync(join(here, 'src/entry/lang'))
  .map(file => `lang/${file}`)
  .map(file => file.replace('.ts', '.js'));

/** Subresource integrity of the scripts; nothing before there is a `dist`. */
function integrity(): Record<string, string> {
  const file = join(here, 'dist/integrity.json');
  if (!existsSync(file)) return {};
  const {files} = JSON.parse(readFileSync(file, 'utf8')) as {files: Record<string, string>};
  return Object.fromEntries([...scripts, ...languages].map(name => [name, files[name] ?? '']));
}

/** While serving, the scripts load the sources; in the built site they are those of `dist`. */
function widgetScripts(): Plugin {
  const importOf = (source: string) =>
    JSON.stringify(`/@fs/${join(here, 'src/entry', source).replace(/^\//, '')}`);
  const ours = new RegExp(
    `<script(?=[^>]+src="[^"]*(?:${[...scripts, ...languages].join('|')})")`,
    'g',
  );
  return {
    name: 'widget-scripts',
    configureServer({middlewares}) {
      middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        const name = [...scripts, ...languages].find(file => path.endsWith(`/${file}`));
        if (!name) return next();
        const source = importOf(scripts.includes(name) ? 'embed.ts' : name.replace('.js', '.ts'));
        response.setHeader('content-type', 'text/javascript');
        response.end(name === scripts[0] ? `import ${source};` : `import(${source});`);
      });
    },
    transformIndexHtml: {
      order: 'pre',
      // Vite leaves these tags as they are, and takes the mark away.
      handler: (html, {server}) => (server ? html : html.replace(ours, '<script vite-ignore')),
    },
    async closeBundle() {
      await mkdir(join(site, 'lang'), {recursive: true});
      for (const name of [...scripts, ...languages].flatMap(script => [script, `${script}.map`])) {
        await copyFile(join(here, 'dist', name), join(site, name));
      }
    },
  };
}

/** Vite puts a page's own scripts last in its head: ours come after them, as the page has it. */
function scriptsLast(): Plugin {
  const tag = new RegExp(`\\s*<script[^>]+(?:${scripts.join('|')})"[^>]*></script>`, 'g');
  return {
    name: 'scripts-last',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const [head = '', body = ''] = html.split('</head>');
        const ours = head.match(tag) ?? [];
        return `${head.replace(tag, '').trimEnd()}${ours.join('')}\n  </head>${body}`;
      },
    },
  };
}

/** Feeds, and pictures that feeds name: Vite does not see them in the pages. */
function filesOfFeeds(): Plugin {
  return {
    name: 'files-of-feeds',
    apply: 'build',
    async closeBundle() {
      for (const entry of await readdir(demo, {recursive: true, withFileTypes: true})) {
        if (!entry.isFile() || /\.(html|css|md|ts|yaml)$/.test(entry.name)) continue;
        const from = join(entry.parentPath, entry.name);
        const to = join(site, from.slice(demo.length));
        await mkdir(dirname(to), {recursive: true});
        await copyFile(from, to);
      }
    },
  };
}

/** The reference is made of the sources, as it is asked for. */
function reference(): Plugin {
  const mark = '<!-- reference -->';
  return {
    name: 'reference',
    transformIndexHtml: {
      order: 'pre',
      handler: async html =>
        html.includes(mark) ? html.replace(mark, await referenceHtml()) : html,
    },
  };
}

export default defineConfig({
  root: demo,
  base: './',
  define: {__MP_INTEGRITY__: JSON.stringify(integrity())},
  plugins: [
    guides(demo),
    frame(),
    tailwind(join(demo, 'varder')),
    reference(),
    widgetScripts(),
    scriptsLast(),
    filesOfFeeds(),
  ],
  optimizeDeps: {entries: [entryFile, join(demo, 'scripts/**/*.ts')]},
  // Else Vite looks for the scripts as files before a page asks for them.
  server: {fs: {allow: [here]}, preTransformRequests: false},
  build: {
    modulePreload: {polyfill: false},
    outDir: site,
    emptyOutDir: true,
    rolldownOptions: {
      input: readdirSync(demo, {recursive: true, encoding: 'utf8'})
        .filter(file => file.endsWith('.html'))
        .concat([...guidePages.keys()])
        .map(file => join(demo, file)),
    },
  },
});
