/** The lines that a Content-Security-Policy needs for what is pasted. */
import {allFeedsOf} from './choice.js';
import {scriptFilesOf, snippetOf, type Material} from './snippet.js';

export interface Directive {
  readonly name: string;
  readonly value: string;
  readonly why: string;
}

const unique = (all: readonly string[]): string => [...new Set(all)].join(' ');

/** @param styleHash of what is between `<style>` and `</style>`; empty where none could be made */
export function directivesOf(material: Material, styleHash: string): Directive[] {
  const {choice, base, shown} = material;
  const scripts = scriptFilesOf(material).map(({src}) => sourceOf(src));
  const feeds = allFeedsOf(choice, base).map(url => new URL(url).origin);
  const own = shown?.imageOrigins ?? [];
  // The demo's pictures are not theirs: a feed's own are most often on its site.
  const images = shown?.isSample && own.length ? feeds : own;
  const style = styleHash ? `'sha256-${styleHash}'` : "'unsafe-inline'";
  return [
    {name: 'script-src', value: unique(scripts), why: 'för skriptet'},
    {name: 'connect-src', value: unique(feeds), why: 'för flödet'},
    ...(images.length ? [{name: 'img-src', value: unique(images), why: 'för bilderna'}] : []),
    {name: 'style-src', value: style, why: 'för regeln som håller platsen'},
    {
      name: 'trusted-types',
      value: "lit-html 'allow-duplicates'",
      why: 'bara om ni har trusted-types eller require-trusted-types-for',
    },
  ];
}

/** The policy as one header for a page that has nothing else. */
export function headerOf(directives: readonly Directive[]): string {
  const lines = directives.map(({name, value}) => `${name} ${value}`);
  return ["default-src 'none'", ...lines, "require-trusted-types-for 'script'"].join(';\n');
}

function sourceOf(src: string): string {
  return /^(https?:)?\/\//.test(src) ? new URL(src, 'https://page.example').origin : "'self'";
}

/** What a policy calls the rule by. */
export async function styleHashOf(material: Material): Promise<string> {
  // Over plain http browsers have no `subtle`.
  if (!globalThis.crypto?.subtle) return '';
  const bytes = new TextEncoder().encode(snippetOf(material).css);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}
