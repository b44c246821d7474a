/** A feed in RSS whose one item holds this. */
export const item = (inner: string) =>
  `<rss version="2.0"><channel><title>N</title><item>${inner}</item></channel></rss>`;

/** What takes long where a reader goes back, looks ahead or calls itself. */
export const pieces: Record<string, string> = {
  ...{'less-than signs': '<', 'ampersands': '&', 'tags that do not end': '<a', 'end tags': '</a>'},
  ...{
    'open tags': '<a>',
    'many names': '<a1><a2><a3><b>',
    'comments': '<!-- >',
    'sections': '<![CDATA[',
  },
  ...{
    'section ends': ']]>',
    'instructions': '<?x',
    'declarations': '<!DOCTYPE [',
    'quotes': '<a b="',
  },
  ...{'equals signs': '<a =', 'scripts': '<script>', 'drawings': '<svg>', 'titles': '<title'},
  ...{
    'items': '<item>',
    'item ends': '</item>',
    'groups': '<media:group>',
    'permalinks': '<guid>x</guid>',
    'empty items': '<item/>',
    'prefixes': '<a:b xmlns:a="c">',
    'entries': '<entry ',
  },
  ...{
    'numeric references': '&#1',
    'named references': '&aring',
    'spaces': ' ',
    'line breaks': '\n',
  },
  ...{paragraphs: '<p>', lists: '<ul><li>', tables: '<table><tr><td>', bold: '<b>x'},
  ...{
    pictures: '<img src=x>',
    brackets: '[',
    braces: '{"a":',
    backslashes: '\\"',
    parentheses: '(',
  },
};

/** A piece, repeated up to so many characters, in every place of a feed where it could be read. */
export function placesOf(piece: string, length: number): [name: string, text: string][] {
  const text = piece.repeat(length / piece.length);
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').slice(0, length);
  return [
    ['bare', text],
    ['after a root', `<rss><channel>${text}`],
    ['in an item', item(`<title>T</title><description>${text}</description>`)],
    ['escaped in an item', item(`<title>T</title><description>${escaped}</description>`)],
    ['as a title', item(`<title>${text}</title>`)],
    ['as an attribute', item(`<title ${text}>T</title>`)],
    ['as an author', item(`<title>T</title><author>${text}</author>`)],
    ['escaped as an author', item(`<title>T</title><author>${escaped}</author>`)],
    ['as a date', item(`<title>T</title><pubDate>${text}</pubDate>`)],
    ['as JSON', `{"version":"https://jsonfeed.org/version/1","items":[${text}`],
    ['in JSON', JSON.stringify({items: [{title: text, content_html: text, url: text}]})],
    ['as a body', JSON.stringify({_mp: {areas: [{title: 'A', body_html: text}]}})],
  ];
}
