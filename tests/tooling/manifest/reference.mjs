// The body of the reference page: every public thing of the elements from the manifest, each with
// an example that runs beside it.
import {customElementsManifest, elementsOf, exampleAttributes} from './custom-elements.mjs';

/** @typedef {import('./custom-elements.mjs').Element} Element */
/**
 * @typedef {object} Entry one public thing
 * @property {string} name
 * @property {string} [description] Markdown with no more than code in it
 * @property {readonly (readonly [string, string])[]} [facts] terms, and what is said of each
 * @property {string} [markup] HTML that shows it
 * @property {string} [css] what the page adds to that
 */

const feed = 'src="./feeds/karlstad.json"';

/** @param {string} text */
const escaped = text =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @param {string} text */
const prose = text => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** @param {string} name */
const idOf = name => name.replace(/[^\w-]+/g, '').replace(/^-+/, '') || 'default';

/** An element with the feed of the demo and little of it, unless the example says otherwise.
 * @param {string} tag @param {string} own attributes @param {string} [inner] */
function example(tag, own, inner = '') {
  const given = /^[\w-]*src=/.test(own) && !own.startsWith('news-src') ? [] : [feed];
  const few = /page-size|limit/.test(own) ? [] : ['page-size="2"'];
  const quiet = /controls|sections/.test(own) ? [] : ['controls=""'];
  const news =
    tag === 'mp-policy-area' && !/sections|area=/.test(own) ? ['sections="title lead news"'] : [];
  const attributes = [...given, own, ...news, ...few, ...quiet].filter(Boolean).join(' ');
  return `<${tag} ${attributes}>${inner}</${tag}>`;
}

const outline = 'outline: 3px solid #d6336c;';

/** A value that is unlike the default.
 * @param {string} name */
const valueFor = name =>
  ({
    '--mp-font-family': 'Georgia, serif',
    '--mp-heading-font-family': 'Georgia, serif',
    '--mp-font-size': '1.25rem',
    '--mp-heading-weight': '400',
    '--mp-line-height': '2',
    '--mp-title-size': '1.6em',
    '--mp-measure': '20em',
    '--mp-padding': '0',
    '--mp-gap': '3em',
    '--mp-radius': '0',
    '--mp-border-width': '3px',
    '--mp-shadow': '0 1em 2em #0004',
    '--mp-image-ratio': '1',
    '--mp-columns': '1',
    '--mp-card-width': '10em',
    '--mp-motion': '1s',
  })[name] ?? (/color-(?:on-|surface|field)/.test(name) ? '#fff3bf' : '#a61e4d');

/** One colour alone fits the others of one scheme; the brand fits both.
 * @param {string} name */
const schemeFor = name => (/color-(?!brand)/.test(name) ? ' scheme="light"' : '');

const shownParts = 'controls="search topic" show="dateline image excerpt topics source"';

/** @type {Record<string, string>} what brings each part about that a list does not always have */
const markupOfPart = {
  'heading': 'heading="Aktuellt"',
  'clear': 'controls="search" data-search="buss"',
  'no-match': 'controls="search" data-search="månraket"',
  'empty': 'src="./feeds/tom.json"',
  'error': 'src="./feeds/inte-en-feed.json"',
  'retry': 'src="./feeds/inte-en-feed.json"',
  'loading': 'src="./feeds/aldrig.json"',
  'missing': 'src="./feeds/karlstad.json ./feeds/inte-en-feed.json"',
  'stale': 'src="./feeds/en-gang.json" data-refresh',
};

/** @type {Record<string, string>} */
const markupOfState = {
  'idle': 'src=""',
  'failed': 'src="./feeds/inte-en-feed.json"',
  'empty': 'src="./feeds/tom.json"',
  'no-match': 'controls="search" data-search="månraket"',
  'loading': 'src="./feeds/aldrig.json"',
  'stale': 'src="./feeds/en-gang.json" data-refresh',
};

/** @param {Element} element @returns {[title: string, entries: Entry[]][]} */
function sectionsOf({
  tagName: tag = '',
  attributes,
  members,
  events,
  slots,
  cssParts,
  cssProperties,
  cssStates,
}) {
  const examples = exampleAttributes();
  return [
    [
      'Attributes',
      (attributes ?? []).map(({name, description, type, default: value, fieldName}) => ({
        name,
        description,
        facts: [
          ...(fieldName ? [/** @type {const} */ (['Property', `\`${fieldName}\``])] : []),
          ['Takes', `\`${type?.text}\``],
          ['Default', value ? `\`${value}\`` : 'none'],
        ],
        markup: example(
          tag,
          fieldName ? (examples.get(fieldName) ?? '') : 'lang="en" controls="search"',
        ),
      })),
    ],
    [
      'Properties and methods',
      (members ?? [])
        .filter(member => !('attribute' in member))
        .map(member => ({
          name: member.kind === 'method' ? `${member.name}()` : member.name,
          description: member.description,
          facts: [
            [
              'Type',
              `\`${'type' in member ? member.type?.text : 'return' in member ? member.return?.type?.text : ''}\``,
            ],
          ],
        })),
    ],
    [
      'Events',
      (events ?? []).map(({name, description, type}) => ({
        name,
        description,
        facts: [['Class', `\`${type.text}\``]],
        markup: example(
          tag,
          `controls="search topic" data-event="${name}"${name === 'mp-error' ? ' src="./feeds/inte-en-feed.json"' : ''}`,
        ),
      })),
    ],
    [
      'Slots',
      (slots ?? []).map(({name, description}) => ({
        name: name || '(default)',
        description,
        markup: example(
          tag,
          {
            '': 'src=""',
            'empty': 'src="./feeds/tom.json"',
            'error': 'src="./feeds/inte-en-feed.json"',
          }[name] ?? '',
          name
            ? `\n  <p slot="${name}"${/empty|error/.test(name) ? ' hidden' : ''}>The page’s own words</p>\n`
            : '\n  <p>The page’s own words</p>\n',
        ),
      })),
    ],
    [
      'Parts',
      (cssParts ?? []).map(({name, description}) => ({
        name,
        description,
        markup: example(
          tag,
          markupOfPart[name] ??
            (tag === 'mp-policy-area' ? 'sections="title lead body priorities news"' : shownParts),
        ),
        css: `::part(${name}) {\n  ${outline}\n}`,
      })),
    ],
    [
      'Custom properties',
      (cssProperties ?? []).map(({name, description, default: value}) => ({
        name,
        description,
        facts: [['Default', `\`${value}\``]],
        markup: example(tag, `layout="cards" ${shownParts}${schemeFor(name)}`),
        css: ` {\n  ${name}: ${valueFor(name)};\n}`,
      })),
    ],
    [
      'States',
      (cssStates ?? []).map(({name, description}) => ({
        name,
        description,
        markup: example(tag, markupOfState[name] ?? ''),
        css: `:state(${name}) {\n  ${outline}\n}`,
      })),
    ],
  ];
}

/** @param {string} tag @param {string} id @param {Entry} entry */
function entryHtml(tag, id, {name, description = '', facts = [], markup, css}) {
  const terms = facts.map(([term, said]) => `<dt>${term}</dt><dd>${prose(said)}</dd>`).join('');
  const code = [css && tag + css, markup].filter(Boolean).join('\n\n');
  // Most examples are far below what is seen first.
  const live = markup?.includes('loading=') ? markup : markup?.replace(' ', ' loading="lazy" ');
  return `<section class="entry" id="${id}" aria-labelledby="${id}-name">
<h4 id="${id}-name"><a href="#${id}"><code>${escaped(name)}</code></a></h4>
<p>${prose(description)}</p>
${terms && `<dl>${terms}</dl>`}
${code && `<pre tabindex="0" aria-label="Code of ${escaped(name)}"><code>${escaped(code)}</code></pre>`}
${css ? `<style>#${id} ${tag}${css}</style>` : ''}
${live ? `<div class="live" lang="sv">${live}</div>` : ''}
</section>`;
}

/** Leaves out what an element has in common with the one before it.
 * @template {{name: string}} Named @param {readonly Named[] | undefined} all @param {readonly Named[] | undefined} before */
const own = (all, before) => all?.filter(({name}) => !before?.some(other => other.name === name));

/** @returns {Promise<string>} */
export async function referenceHtml() {
  const [area, list] = /** @type {[Element, Element]} */ (
    elementsOf(await customElementsManifest())
  );
  const more = /** @type {Element} */ ({
    ...area,
    description: `${area.description} It has everything of \`<mp-news-list>\` too, and hands it on to the list inside it; what is its own stands here.`,
    attributes: own(area.attributes, list.attributes),
    members: own(area.members, list.members),
    events: [],
    slots: own(area.slots, list.slots),
    cssParts: own(area.cssParts, list.cssParts),
    cssProperties: [],
    cssStates: [],
  });
  return [list, more]
    .map(element => {
      const {tagName = '', description = ''} = element;
      const sections = sectionsOf(element)
        .filter(([, entries]) => entries.length)
        .map(([title, entries]) => {
          const id = `${tagName}-${title.toLowerCase().replaceAll(' ', '-')}`;
          const all = entries.map(entry => entryHtml(tagName, `${id}-${idOf(entry.name)}`, entry));
          return `<section aria-labelledby="${id}"><h3 id="${id}">${title}</h3>\n${all.join('\n')}</section>`;
        });
      return `<section aria-labelledby="${tagName}"><h2 id="${tagName}"><code>&lt;${tagName}&gt;</code></h2>
<p class="text">${prose(description)}</p>
${sections.join('\n')}</section>`;
    })
    .join('\n');
}
