type Json = Readonly<Record<string, unknown>>;

/** A way in which strings get into a page: as the fields of a document that says nothing else. */
export interface Carrier {
  readonly name: string;
  /** `items` for a list, `areas` for policy areas, each with the slug `v0`, `v1` and so on. */
  readonly gives: 'items' | 'areas';
  readonly type: string;
  /** @returns a document with an item or an area for each string, which is in all of its fields */
  document(strings: readonly string[]): string;
}

const inXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const inSection = (text: string): string =>
  `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const asIs = (text: string): string => text;

function jsonFeed(items: readonly Json[], more: Json = {}): string {
  return JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'x', items, ...more});
}

function jsonItem(text: string, i: number): Json {
  return {
    id: `${i}`,
    url: text,
    external_url: text,
    title: text,
    summary: text,
    content_html: text,
    content_text: text,
    image: text,
    banner_image: {url: text},
    date_published: text,
    date_modified: text,
    language: text,
    tags: [text, `${text} x`],
    authors: [{name: text, url: text, avatar: text}],
    attachments: [{url: text, mime_type: 'image/png', title: text}],
    _mp: {place: text},
  };
}

function jsonArea(text: string, i: number): Json {
  return {
    slug: `v${i}`,
    title: text,
    lead: text,
    body_html: text,
    priorities_heading: text,
    priorities: [{title: text, text}, text],
    more: text,
    news_heading: text,
    topic: text,
  };
}

const namespaces =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" ' +
  'xmlns:georss="http://www.georss.org/georss" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';

/** @param write how a string stands in an element; in attributes it is always escaped */
function rssItem(text: string, write: (text: string) => string): string {
  const [inner, value] = [write(text), inXml(text)];
  const elements = [
    ...['title', 'link', 'guid', 'description', 'content:encoded', 'category', 'dc:creator'],
    ...['author', 'pubDate', 'source', 'comments', 'georss:featurename', 'dc:coverage', 'image'],
  ];
  return `<item>${elements.map(name => `<${name}>${inner}</${name}>`).join('')}
    <category domain="place">${inner}</category><category domain="${value}">${inner}</category>
    <enclosure url="${value}" type="image/png"/><media:content url="${value}" medium="image"/>
    <media:thumbnail url="${value}"/><itunes:image href="${value}"/></item>`;
}

function rss(name: string, write: (text: string) => string): Carrier {
  return {
    name: `RSS, ${name}`,
    gives: 'items',
    type: 'application/rss+xml',
    document: strings =>
      `<rss version="2.0" ${namespaces}><channel><title>x</title>${strings
        .map(text => rssItem(text, write))
        .join('')}</channel></rss>`,
  };
}

function atomEntry(text: string, i: number, type: string, write: (text: string) => string): string {
  const [inner, value] = [write(text), inXml(text)];
  const texts = ['title', 'summary', 'content'].map(
    name => `<${name} type="${type}" xml:base="${value}">${inner}</${name}>`,
  );
  return `<entry xml:lang="${value}">${texts.join('')}<id>${i}</id>
    <link href="${value}"/><link rel="enclosure" type="image/png" href="${value}"/>
    <category term="${value}" label="${value}" scheme="${value}"/>
    <author><name>${inner}</name><uri>${inner}</uri></author>
    <published>${inner}</published><updated>${inner}</updated></entry>`;
}

function atom(name: string, type: string, write: (text: string) => string): Carrier {
  return {
    name: `Atom, ${name}`,
    gives: 'items',
    type: 'application/atom+xml',
    document: strings =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>${strings
        .map((text, i) => atomEntry(text, i, type, write))
        .join('')}</feed>`,
  };
}

function wordPressPost(text: string, i: number): Json {
  const rendered = {rendered: text};
  return {
    id: i,
    slug: `v${i}`,
    link: text,
    date: text,
    title: rendered,
    excerpt: rendered,
    content: rendered,
    jetpack_featured_media_url: text,
    yoast_head_json: {og_image: [{url: text}]},
    _embedded: {
      'wp:featuredmedia': [
        {source_url: text, alt_text: text, media_details: {sizes: {medium: {source_url: text}}}},
      ],
      'wp:term': [[{taxonomy: 'category', name: text}], [{taxonomy: 'ort', name: text}]],
      'author': [{name: text}],
    },
  };
}

export const carriers: readonly Carrier[] = [
  {
    name: 'JSON Feed, every field of an item',
    gives: 'items',
    type: 'application/feed+json',
    document: strings => jsonFeed(strings.map(jsonItem)),
  },
  {
    name: 'JSON Feed, the HTML alone',
    gives: 'items',
    type: 'application/feed+json',
    document: strings => jsonFeed(strings.map((text, i) => ({id: `${i}`, content_html: text}))),
  },
  {
    name: 'JSON Feed, the text alone',
    gives: 'items',
    type: 'application/feed+json',
    document: strings => jsonFeed(strings.map((text, i) => ({id: `${i}`, content_text: text}))),
  },
  {
    name: 'JSON Feed, every field of an area',
    gives: 'areas',
    type: 'application/feed+json',
    document: strings => jsonFeed([], {_mp: {areas: strings.map(jsonArea)}}),
  },
  rss('in sections', inSection),
  rss('as entities', inXml),
  rss('as double entities', text => inXml(inXml(text))),
  rss('as entities in sections', text => inSection(inXml(text))),
  rss('as it is', asIs),
  atom('HTML as entities', 'html', inXml),
  atom('HTML in sections', 'html', inSection),
  atom('XHTML', 'xhtml', text => `<div xmlns="http://www.w3.org/1999/xhtml">${text}</div>`),
  atom('text', 'text', inXml),
  {
    name: 'RDF',
    gives: 'items',
    type: 'application/rdf+xml',
    document: strings =>
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${namespaces}>
      <channel><title>x</title></channel>${strings
        .map(text => rssItem(text, inXml).replace('<item>', `<item rdf:about="${inXml(text)}">`))
        .join('')}</rdf:RDF>`,
  },
  {
    name: 'WordPress, posts',
    gives: 'items',
    type: 'application/json',
    document: strings => JSON.stringify(strings.map(wordPressPost)),
  },
  {
    name: 'WordPress, pages',
    gives: 'areas',
    type: 'application/json',
    document: strings =>
      JSON.stringify(strings.map((text, i) => ({...wordPressPost(text, i), type: 'page'}))),
  },
];
