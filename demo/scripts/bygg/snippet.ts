/** The code that a webmaster pastes: a choice and what is seen of it, as text. */
import {allFeedsOf, attributesOf, colourRulesOf, furtherLanguageOf, type Choice} from './choice.js';
import {escapeHtml} from './escape.js';
import type {Shown} from './shown.js';

/** The script files of one version of the package. */
interface Scripts {
  readonly version: string;
  /** Subresource integrity by file name, such as `lang/fi.js`; empty where nothing is built. */
  readonly integrity: Readonly<Record<string, string>>;
}

export interface Material {
  readonly choice: Choice;
  /** `null` until the preview has shown the choice. */
  readonly shown: Shown | null;
  readonly scripts: Scripts;
  /** What relative feed addresses are relative to. */
  readonly base: string;
}

/** A file that the embedder keeps a copy of. */
export interface ScriptFile {
  /** Beside the demo, such as `lang/fi.js`. */
  readonly from: string;
  /** The copy's name, with the version in it. */
  readonly name: string;
  /** The copy's address, as the page names it. */
  readonly src: string;
  readonly isModule: boolean;
}

/** What is pasted, in its pieces. */
export interface Snippet {
  readonly preload: string;
  readonly scripts: string;
  /** What is between `<style>` and `</style>`, with its line breaks. */
  readonly css: string;
  readonly element: string;
}

/** The files that a choice needs, and where they are. */
export function scriptFilesOf({choice, scripts: {version}}: Material): ScriptFile[] {
  const language = furtherLanguageOf(choice);
  const copy = (from: string, name: string, isModule: boolean): ScriptFile => {
    return {from, name, src: addressOf(choice.scripts, name, version), isModule};
  };
  return [
    copy('mp-widgets.js', `mp-widgets-${version}.js`, true),
    ...(language
      ? [copy(`lang/${language}.js`, `mp-widgets-${version}.${language}.js`, false)]
      : []),
  ];
}

/** @param place a folder, or the address of the script itself */
function addressOf(place: string, name: string, version: string): string {
  const [path = '', query] = (isAddress(place) ? place : '/').split('?');
  const isMain = !/\.[a-z]{2}\.js$/.test(name);
  if (!path.endsWith('.js')) return `${path.replace(/\/*$/, '/')}${name}`;
  if (!isMain) return path.replace(/[^/]*$/, name);
  const isPinned = path.includes(version) || query;
  return isPinned ? place : `${path}?v=${version}`;
}

const isAddress = (place: string): boolean =>
  URL.canParse(place, 'https://page.example/') &&
  /^https?:$/.test(new URL(place, 'https://page.example/').protocol);

export function snippetOf(material: Material): Snippet {
  const {choice, base} = material;
  return {
    preload: allFeedsOf(choice, base)
      .map(url => `<link rel="preload" as="fetch" href="${escapeHtml(url)}" crossorigin>`)
      .join('\n'),
    scripts: scriptFilesOf(material)
      .map(file => scriptTag(file, material.scripts.integrity[file.from]))
      .join('\n'),
    css: cssOf(material),
    element: elementOf(material),
  };
}

function scriptTag({src, isModule}: ScriptFile, integrity: string | undefined): string {
  const type = isModule ? 'async type="module"' : 'async';
  const check = integrity ? ` integrity="${integrity}"` : '';
  return `<script ${type} src="${escapeHtml(src)}"${check} crossorigin="anonymous"></script>`;
}

/** All of it, as it is pasted in one piece. */
export function htmlOf({preload, scripts, css, element}: Snippet): string {
  return [preload, scripts, `<style>${css}</style>`, element].filter(Boolean).join('\n');
}

/** A class of the element's own, so that two snippets on a page leave each other's rule alone. */
export function classOf({choice, base}: Material): string {
  const about = JSON.stringify([choice.element, attributesOf(choice, base), colourRulesOf(choice)]);
  let hash = 0x811c9dc5;
  for (const character of about) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return `mp-${(hash >>> 0).toString(36)}`;
}

const rem = (pixels: number): string => `${Math.ceil(pixels / 16)}rem`;

/** One rule, which reserves the height, and says how much it is on wider screens. */
function cssOf(material: Material): string {
  const selector = `.${classOf(material)}`;
  const {phone = 0, tablet = 0, desktop = 0} = material.shown?.heights ?? {};
  const declarations = [
    ['display', 'flow-root'],
    ...(phone ? [['min-block-size', rem(phone)]] : []),
    ...colourRulesOf(material.choice),
  ];
  const lines = declarations.map(([property, value]) => `    ${property}: ${value};`);
  const wider = (least: string, now: number, before: number): string[] =>
    now && rem(now) !== rem(before)
      ? [`  @media (min-width: ${least}) {\n    ${selector} { min-block-size: ${rem(now)}; }\n  }`]
      : [];
  return [
    '',
    `  ${selector} {`,
    ...lines,
    '  }',
    ...wider('48em', tablet, phone),
    ...wider('80em', desktop, tablet),
    '',
  ].join('\n');
}

function elementOf(material: Material): string {
  const {choice, base, shown} = material;
  const attributes = [['class', classOf(material)], ...attributesOf(choice, base)].map(
    ([name = '', value = '']) => `\n  ${name}="${escapeHtml(value)}"`,
  );
  const children = shown?.status === 'ready' && !shown.isSample ? childrenOf(material, shown) : [];
  const inside = children.map(line => `\n  ${line}`).join('');
  return `<${choice.element}${attributes.join('')}\n>${inside}\n</${choice.element}>`;
}

/** What is read until the script has run, and where it cannot. */
function childrenOf({choice}: Material, shown: Shown): string[] {
  const {area, items, homeUrl, feedTitle, language} = shown;
  const heading = area?.title ?? choice.heading;
  const level = `h${choice['heading-level']}`;
  // What the feed says is in its own language, whatever the element's words are in.
  const isOther = choice.lang && language && choice.lang !== language;
  const lang = isOther ? ` lang="${escapeHtml(language)}"` : '';
  const isAll = items.length === 0 && homeUrl;
  return [
    ...(heading ? [`<${level}${area ? lang : ''}>${escapeHtml(heading)}</${level}>`] : []),
    ...(area?.lead ? [`<p${lang}>${escapeHtml(area.lead)}</p>`] : []),
    ...(items.length
      ? [`<ul${lang}>`, ...items.map(item => `  <li>${linkOf(item)}</li>`), '</ul>']
      : []),
    ...(isAll ? [`<p${lang}>${linkOf({title: feedTitle || homeUrl, url: homeUrl})}</p>`] : []),
  ];
}

function linkOf({title, url}: {title: string; url: string | null}): string {
  const words = escapeHtml(title);
  const isLink = url && /^https?:/i.test(url);
  return isLink ? `<a href="${escapeHtml(url)}">${words}</a>` : words;
}
