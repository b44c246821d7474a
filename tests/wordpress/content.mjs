// What the WordPress under test publishes: the reference page and its news, fifty more posts, and
// pages whose authors pasted the elements in. Made from the demo's feeds, so that no text is twice.
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {pastedPosts} from './pasted.mjs';

/**
 * @typedef {object} Post
 * @property {string} title
 * @property {string} content in WordPress' own markup, blocks in comments
 * @property {'post' | 'page' | 'wp_template'} [type] `post`
 * @property {string} [slug] WordPress makes one from the title
 * @property {string} [excerpt]
 * @property {string} [date] `2023-10-19 09:00:00`, in the site's time zone; now
 * @property {'webmaster' | 'skribent'} [author] an administrator, or one who may not write scripts
 * @property {Record<string, string[]>} [terms] names by taxonomy
 * @property {string} [picture] the name of its featured image
 * @property {string} [template] the slug of a page's template
 */
/** @typedef {{name: string; file: string; alt: string}} Picture */
/** @typedef {{title: string; summary?: string; image?: string; date_published?: string; tags?: string[]; _mp?: {place?: string}}} Item */

/** @typedef {{slug: string; title: string; lead: string; body_html: string; priorities_heading: string; priorities: {title: string; text: string}[]; more: string}} Area */

/** @param {string} path below demo/feeds */
const demoFile = path => fileURLToPath(new URL(`../../demo/feeds/${path}`, import.meta.url));
/** @param {string} name @returns {{items: Item[]; _mp: {areas: Area[]}}} */
const demoFeed = name => JSON.parse(readFileSync(demoFile(name), 'utf8'));

const reference = demoFeed('karlstad-trygghet.json');

/** The reference page, as the demo's feed has it. */
export const trygghet = /** @type {Area} */ (reference._mp.areas[0]);

/** The three news of the reference page, newest first. */
export const referenceNews = reference.items;

/** How many posts there are besides the three. */
const moreNews = 50;

/** Alternative texts; the other pictures have none, as on most sites. */
const alternatives = /** @type {Record<string, string>} */ ({
  torget: 'Stora torget en kväll i oktober',
  bron: 'Östra bron över Klarälven',
});

/** @param {string} text */
const escaped = text =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @param {string} html what the paragraph holds */
const paragraph = html => `<!-- wp:paragraph -->\n<p>${html}</p>\n<!-- /wp:paragraph -->\n\n`;

/** @param {string} text */
const heading = text => `<!-- wp:heading -->\n<h2>${escaped(text)}</h2>\n<!-- /wp:heading -->\n\n`;

/** The policy area, as an editor writes it in blocks. @returns {Post} */
function trygghetPage() {
  const {title, slug, lead, body_html, priorities_heading, priorities, more} = trygghet;
  const content = [
    paragraph(escaped(lead)),
    `<!-- wp:html -->\n${body_html}\n<!-- /wp:html -->\n\n`,
    heading(priorities_heading),
    ...priorities.map(priority =>
      paragraph(`<strong>${escaped(priority.title)}</strong> ${escaped(priority.text)}`),
    ),
    paragraph(escaped(more)),
  ];
  return {type: 'page', slug, title, excerpt: lead, content: content.join('')};
}

/** @param {string | undefined} path @returns {string | undefined} the picture's name */
const pictureName = path => path && basename(path).replace(/\.\w+$/, '');

/** @param {string} date in RFC 3339, with Sweden's offset */
const localDate = date => date.slice(0, 19).replace('T', ' ');

/** @param {Item} item @returns {Post} */
function newsPost({title, summary, image, date_published, tags = [], _mp}) {
  const [category, ...others] = tags;
  const text = summary ?? `${title}.`;
  return {
    title: escaped(title),
    content: paragraph(escaped(text)) + paragraph('Frågor besvaras av gruppens kansli.'),
    date: date_published && localDate(date_published),
    terms: {
      ...(category && {category: [category]}),
      ...(others.length && {post_tag: others}),
      ...(_mp?.place && {ort: [_mp.place]}),
    },
    picture: pictureName(image),
  };
}

/** Characters that WordPress writes as entities, and an hour at which UTC has another day.
 * @type {Item} */
const entities = {
  title: 'Fika & samtal – "öppet hus" <hela> lördagen …',
  summary: 'Kaffe, te & bullar: 5 > 3, sa ordföranden.',
  date_published: '2021-05-08T00:30:00+02:00',
  tags: ['Demokrati', 'Kultur & fritid'],
  _mp: {place: 'Kil & Forshaga'},
};

/** The larger demo feed's news, and as many again as are missing. @returns {Item[]} */
export function furtherNews() {
  const known = new Set(referenceNews.map(({title}) => title));
  const items = demoFeed('karlstad.json').items.filter(({title}) => !known.has(title));
  const generated = Array.from({length: moreNews - 1}, (_, index) => {
    const item = /** @type {Item} */ (items[index % items.length]);
    const round = Math.floor(index / items.length);
    const month = String(1 + (index % 12)).padStart(2, '0');
    return {
      ...item,
      title: round ? `${item.title} (${round + 1})` : item.title,
      date_published: item.date_published ?? `2020-${month}-15T09:00:00+01:00`,
    };
  });
  return [...generated, entities];
}

/** @returns {{pictures: Picture[]; posts: Post[]}} what php/fill.php publishes */
export function contentFor() {
  const news = [...referenceNews, ...furtherNews()];
  const files = new Set(news.flatMap(({image}) => image ?? []));
  const pictures = [...files].map(path => {
    const name = pictureName(path) ?? '';
    return {name, file: demoFile(path), alt: alternatives[name] ?? ''};
  });
  return {pictures, posts: [trygghetPage(), ...news.map(newsPost), ...pastedPosts]};
}
