/** The snippet as each kind of site takes it. */
import {kinds, type Choice} from './choice.js';
import {
  htmlOf,
  scriptFilesOf,
  snippetOf,
  type Material,
  type ScriptFile,
  type Snippet,
} from './snippet.js';

export type Platform = Choice['platform'];

/** Code to copy, and where it goes. */
export interface Piece {
  readonly caption: string;
  readonly code: string;
  /** What the file is called that it is the whole of; without it, it is pasted into one. */
  readonly file?: string;
}

export function piecesOf(material: Material): Piece[] {
  const snippet = snippetOf(material);
  switch (material.choice.platform) {
    case 'wordpress':
      return wordPress(material, snippet);
    case 'sitevision':
      return sitevision(snippet);
    default:
      return [{caption: 'I sidans HTML, där nyheterna ska synas', code: htmlOf(snippet)}];
  }
}

export const shortcodeOf = ({element}: Choice): string =>
  element === 'mp-policy-area' ? 'mp_sakomrade' : 'mp_nyheter';

function wordPress(material: Material, snippet: Snippet): Piece[] {
  const shortcode = shortcodeOf(material.choice);
  const file = `${shortcode.replace('_', '-')}.php`;
  return [
    {
      caption: `wp-content/mu-plugins/${file}`,
      code: mustUsePlugin(material, snippet, shortcode),
      file,
    },
    {
      caption: 'På sidan, i ett kortkodsblock: vem som helst får skriva den',
      code: `[${shortcode}]`,
    },
    {
      caption: 'Utan att ladda upp PHP: i blocket Anpassad HTML, av någon som har unfiltered_html',
      code: htmlOf(snippet),
    },
  ];
}

// What PHP puts in for it is the address of the folder that the plugin itself is in.
const folder = '%%mp-widgets%%';

function mustUsePlugin(material: Material, snippet: Snippet, shortcode: string): string {
  const beside = material.choice.scripts === kinds.scripts.fallback;
  const names = scriptFilesOf(material);
  const html = htmlOf(beside ? {...snippet, scripts: moved(snippet.scripts, names)} : snippet);
  const name = shortcode === 'mp_nyheter' ? 'Nyheter' : 'Sakområde';
  return `<?php
/**
 * Plugin Name: ${name} med mp-widgets
 * Description: Kortkoden [${shortcode}] visar innehållet på vilken sida som helst.
 * Version: ${material.scripts.version}
 */
add_shortcode('${shortcode}', function () {
    $html = <<<'MP_WIDGETS'
${html}
MP_WIDGETS;
    return ${beside ? `str_replace('${folder}', esc_url(plugins_url('', __FILE__)), $html)` : '$html'};
});
`;
}

function moved(scripts: string, files: readonly ScriptFile[]): string {
  return files.reduce(
    (all, {src, name}) => all.replace(`src="${src}"`, `src="${folder}/${name}"`),
    scripts,
  );
}

function sitevision(snippet: Snippet): Piece[] {
  const html = htmlOf(snippet);
  return [
    {caption: 'I en HTML-modul', code: html},
    {
      caption: 'I en skriptmodul (Velocity), om HTML-modulen saknas',
      // What is between these marks Velocity leaves as it is.
      code: `#[[\n${html}\n]]#`,
    },
  ];
}
