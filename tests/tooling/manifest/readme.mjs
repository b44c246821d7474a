// The tables of README.md that are made from the manifest: `npm run docs` writes them, between
// marks, and a test says when they are not those of the sources.
import {format, resolveConfig} from 'prettier';
import {customElementsManifest, elementsOf} from './custom-elements.mjs';

/** @typedef {import('./custom-elements.mjs').Element} Element */

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

/** @param {string | undefined} value */
const code = value => (value ? `\`${value}\`` : '');

/** @param {readonly {name: string}[] | undefined} all */
const names = all => all?.map(({name}) => code(name)).join(', ') ?? '';

/** @type {Record<string, (list: Element, area: Element) => string>} */
const parts = {
  attributes(list, area) {
    const common = new Set(list.attributes?.map(({name}) => name));
    const own = area.attributes?.filter(({name}) => !common.has(name)) ?? [];
    const rows = [...(list.attributes ?? []), ...own].map(attribute => [
      code(attribute.name),
      `${attribute.description}${own.includes(attribute) ? ' Only `<mp-policy-area>`.' : ''}`,
      code(attribute.default),
    ]);
    return table(['attribute', 'meaning', 'default'], rows);
  },
  tokens: ({cssProperties = []}) =>
    table(
      ['token', 'what it decides', 'default'],
      cssProperties.map(({name, description = '', default: value = ''}) => [
        code(name),
        description,
        // A value of CSS, or words.
        /[ ’]/.test(value) && !/^\d+ \/|^0 \d/.test(value) ? value : code(value),
      ]),
    ),
  parts(list, area) {
    const common = new Set(list.cssParts?.map(({name}) => name));
    const own = area.cssParts?.filter(({name}) => !common.has(name));
    return table(
      ['parts of', 'their names'],
      [
        ['a list, and of the list in a policy area', names(list.cssParts)],
        ['a policy area', names(own)],
      ],
    );
  },
};

/** A README with its tables made anew.
 * @param {string} text @returns {Promise<string>} */
export async function readmeOf(text) {
  const [area, list] = /** @type {[Element, Element]} */ (
    elementsOf(await customElementsManifest())
  );
  const made = Object.entries(parts).reduce(
    (before, [name, make]) =>
      before.replace(
        new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`),
        (_, start, end) => `${start}\n\n${make(list, area)}\n\n${end}`,
      ),
    text,
  );
  return format(made, {...(await resolveConfig('README.md')), filepath: 'README.md'});
}
