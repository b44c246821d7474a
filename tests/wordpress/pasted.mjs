// Posts, pages and a template with the script tag and an element in them, as people paste them.

/** @typedef {import('./content.mjs').Post} Post */

// Where a webmaster put the built scripts (wordpress.mjs).
const module = '<script type="module" async src="/wp-content/uploads/mp-widgets.js"></script>';
const classic = '<script defer src="/wp-content/uploads/mp-widgets.iife.js"></script>';

/** @param {string} html a Custom HTML block */
const htmlBlock = html => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->\n\n`;

const fallback = '<a href="/">Läs alla nyheter</a>';

const pastedList = `${module}
<mp-news-list src="/wp-json/wp/v2/posts?_embed&per_page=20" heading="Nyheter" page-size="4">
${fallback}
</mp-news-list>`;

const rssList = `${module}
<mp-news-list src="/feed/" heading="Nyheter" page-size="5" show="dateline excerpt topics">
${fallback}
</mp-news-list>`;

const narrowList = `<mp-news-list src="/wp-json/wp/v2/posts?_embed" page-size="3" controls="search">
${fallback}
</mp-news-list>`;

/** A Row block, whose children are flex items, and a Columns block. */
const rowAndColumns = `<!-- wp:group {"layout":{"type":"flex","flexWrap":"nowrap"}} -->
<div class="wp-block-group"><!-- wp:paragraph -->
<p>I en rad:</p>
<!-- /wp:paragraph -->

${htmlBlock(module + narrowList)}</div>
<!-- /wp:group -->

<!-- wp:columns -->
<div class="wp-block-columns"><!-- wp:column {"width":"45%"} -->
<div class="wp-block-column" style="flex-basis:45%"><!-- wp:paragraph -->
<p>I en spalt:</p>
<!-- /wp:paragraph --></div>
<!-- /wp:column -->

<!-- wp:column {"width":"55%"} -->
<div class="wp-block-column" style="flex-basis:55%">${htmlBlock(narrowList)}</div>
<!-- /wp:column --></div>
<!-- /wp:columns -->`;

/** As the site editor saves it: the theme's page template with our elements in the main part. */
const template = `<!-- wp:template-part {"slug":"header","theme":"twentytwentythree","tagName":"header"} /-->

<!-- wp:group {"tagName":"main","style":{"spacing":{"margin":{"top":"var:preset|spacing|50"}}},"layout":{"type":"constrained"}} -->
<main class="wp-block-group" style="margin-top:var(--wp--preset--spacing--50)">
<!-- wp:post-title {"level":1} /-->

<!-- wp:post-content {"layout":{"type":"constrained"}} /-->

${htmlBlock(`${classic}
<mp-policy-area src="/wp-json/wp/v2/pages?slug=trygghet" heading-level="2" sections="title lead body priorities">
${fallback}
</mp-policy-area>`)}
<!-- wp:group {"align":"wide","layout":{"type":"default"}} -->
<div class="wp-block-group alignwide">
${htmlBlock(`<mp-news-list src="/wp-json/wp/v2/posts?_embed" heading="Aktuellt" layout="cards" page-size="6" controls="search topic place">
${fallback}
</mp-news-list>`)}
</div>
<!-- /wp:group -->
</main>
<!-- /wp:group -->

<!-- wp:template-part {"slug":"footer","theme":"twentytwentythree","tagName":"footer"} /-->`;

/** What the demo's builder tells anyone to write, once its plugin is there (builder.test.ts). */
const shortcode = '<!-- wp:shortcode -->\n[mp_nyheter]\n<!-- /wp:shortcode -->\n\n';

/** @type {Post[]} */
export const pastedPosts = [
  {
    type: 'page',
    title: 'Kortkod av en skribent',
    slug: 'kortkod-av-skribent',
    author: 'skribent',
    content: `<!-- wp:paragraph -->\n<p>Före.</p>\n<!-- /wp:paragraph -->\n\n${shortcode}`,
  },
  {
    title: 'Inklistrad i ett block',
    slug: 'inklistrad-i-ett-block',
    date: '2019-03-01 09:00:00',
    content: `<!-- wp:paragraph -->\n<p>Här är våra nyheter.</p>\n<!-- /wp:paragraph -->\n\n${htmlBlock(pastedList)}`,
  },
  {
    title: 'Inklistrad i den klassiska redigeraren',
    slug: 'inklistrad-klassiskt',
    date: '2019-02-01 09:00:00',
    content: `Här är våra nyheter.\n\n${pastedList}\n\nSlut på nyheterna.`,
  },
  {
    title: 'Inklistrad av en skribent',
    slug: 'inklistrad-av-skribent',
    author: 'skribent',
    date: '2019-01-01 09:00:00',
    content: htmlBlock(pastedList),
  },
  {
    type: 'page',
    title: 'Nyheter från RSS',
    slug: 'nyheter-fran-rss',
    content: htmlBlock(rssList),
  },
  {
    type: 'page',
    title: 'Rad och spalter',
    slug: 'rad-och-spalter',
    content: rowAndColumns,
  },
  {
    type: 'wp_template',
    title: 'Sida med nyheter',
    slug: 'sida-med-nyheter',
    content: template,
    terms: {wp_theme: ['twentytwentythree']},
  },
  {
    type: 'page',
    title: 'Aktuellt',
    slug: 'aktuellt',
    content: '<!-- wp:paragraph -->\n<p>Det senaste från oss.</p>\n<!-- /wp:paragraph -->',
    template: 'sida-med-nyheter',
  },
];
