// A guide's Markdown as HTML: headings with addresses, code to copy, and examples that run.
import {Marked} from 'marked';

/**
 * @typedef {object} Guide
 * @property {string} title
 * @property {string} lead plain text
 * @property {string} body HTML
 * @property {readonly {id: string, title: string}[]} contents its headings of the second level
 */

/** The feeds of the demo that stand for those of the examples. @type {Record<string, string>} */
const feeds = {
  'nyheter.json': 'karlstad.json',
  'karlstad-trygghet.json': 'karlstad-trygghet.json',
  'sverige.json': 'sverige.json',
};

/** @param {string} text */
export const escaped = text =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @param {string} text */
const idOf = text =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** An example, as this page can show it: with the feeds of the demo, and without its own script.
 * @param {string} code @param {string} root */
const running = (code, root) =>
  code
    .replace(/<script[^>]*\ssrc=[^]*?<\/script>\n?|<link rel="preload"[^>]*>\n?/g, '')
    .replace(
      /https:\/\/er-webbplats\.se\/([\w-]+\.json)/g,
      (_, name) => `${root}/feeds/${feeds[name]}`,
    );

/** @param {string} info what stands after the three backticks: the language, perhaps `live`, and a caption */
export function readInfo(info = '') {
  const [, language = '', live, caption = ''] = /^(\S*)(?:\s+(live))?\s*(.*)$/.exec(info) ?? [];
  return {language, isLive: !!live, caption};
}

/**
 * @param {string} text
 * @param {string} root from the page to the demo: `../..`
 * @returns {Guide}
 */
export function readGuide(text, root) {
  /** @type {{id: string, title: string}[]} */
  const contents = [];
  let section = '';
  const marked = new Marked({
    renderer: {
      heading({depth, text: title, tokens}) {
        const id = idOf(title);
        section = id;
        if (depth === 2)
          contents.push({id, title: this.parser.parseInline(tokens, this.parser.textRenderer)});
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      code({text: code, lang}) {
        const {language, isLive, caption} = readInfo(lang);
        const title = `<figcaption>${escaped(caption || language.toUpperCase())}</figcaption>`;
        const figure = `<figure class="kod" data-kopiera>${title}<pre><code>${escaped(code)}</code></pre></figure>\n`;
        return isLive
          ? `${figure}<div class="live" lang="sv">${running(code, root)}</div>\n`
          : figure;
      },
      link({href, text: words, tokens}) {
        const inner = this.parser.parseInline(tokens);
        const to = href.replace(
          /\.md(?:#(.*))?$/,
          // Code hosts keep all letters in the address of a heading, and so does a guide's link.
          (_, part) => `.html${part ? `#${idOf(decodeURIComponent(part))}` : ''}`,
        );
        return `<a href="${escaped(to)}">${inner || words}</a>`;
      },
      table(token) {
        const cells = (
          /** @type {import('marked').Tokens.TableCell[]} */ row,
          /** @type {string} */ tag,
        ) => row.map(({tokens}) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('');
        const rows = token.rows.map(row => `<tr>${cells(row, 'td')}</tr>`).join('\n');
        return `<div class="tabell" role="region" tabindex="0" aria-labelledby="${section}"><table><colgroup span="${token.header.length}"></colgroup><thead><tr>${cells(token.header, 'th scope="col"').replaceAll('</th scope="col">', '</th>')}</tr></thead><tbody>${rows}</tbody></table></div>\n`;
      },
    },
  });
  const tokens = marked.lexer(text);
  const heading = tokens.findIndex(({type}) => type === 'heading');
  const lead = tokens.findIndex(({type}) => type === 'paragraph');
  const textOf = (/** @type {number} */ at) =>
    /** @type {{text: string}} */ (tokens[at]).text.replaceAll(/\s+/g, ' ');
  const rest = Object.assign(tokens.slice(lead + 1), {links: tokens.links});
  return {title: textOf(heading), lead: textOf(lead), body: marked.parser(rest), contents};
}
