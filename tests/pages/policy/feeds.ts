import type {Answer} from '../../tooling/feed-server.mjs';

/** Markup that would break a strict policy if any of it came into the page as it is. */
const hostileWith = (picture: string) =>
  [
    '<p style="color:red" onclick="bad()">Fler <b>lampor</b> <a href="javascript:bad()">här</a></p>',
    '<style>*{color:red}</style><script>bad()</script><script src="https://evil.example/x.js"></script>',
    `<img src="${picture}" onerror="bad()"><iframe src="https://evil.example/"></iframe><object data="x">`,
    '<svg><script>bad()</script><style>*{}</style></svg><math><mtext><style>*{}</style></mtext></math>',
    '<link rel="stylesheet" href="https://evil.example/x.css"><base href="https://evil.example/">',
    '<meta http-equiv="refresh" content="0;url=https://evil.example/"><form action="https://evil.example/">',
    '<video src="https://evil.example/x.mp4" poster="https://evil.example/x.png"></video>',
    '<h2>Rubrik</h2><table><tr><td bgcolor="red" width="3">cell</table><details open>Mer</details>',
  ].join('');

const items = (picture: string) => [
  {title: 'Ny belysning', date_published: '2023-10-19', tags: ['Trafik'], image: picture},
  {
    title: '<img src=x onerror=bad()>',
    date_published: '2022-10-16',
    tags: ['Skola'],
    image: picture,
  },
  {
    title: 'Fler mötesplatser',
    tags: ['Trafik', '"><script>bad()</script>'],
    url: 'javascript:bad()',
  },
];

/** What the feeds of the scene answer. Their pictures come from the address `picture`. */
export function feedsOf(picture: string): Readonly<Record<string, readonly Answer[]>> {
  const json = (more: object): Answer => ({
    body: JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'Aktuellt', ...more}),
  });
  const hostile = hostileWith(picture);
  const own = items(picture).map((item, i) => ({
    id: `${i}`,
    url: `https://news.example/${i}`,
    summary: hostile,
    _mp: {place: ['Karlstad', 'Arvika', '<b>Säffle'][i]},
    ...item,
  }));
  const area = {
    slug: 'trygghet',
    title: 'Trygghet',
    lead: '<script>bad()</script>',
    body_html: `${hostile}<img src="${picture}" srcset="https://evil.example/x.png 2x">`,
    priorities_heading: 'Vi vill',
    priorities: [{title: 'Barnen.', text: '<style>*{}</style>'}],
    more: 'Se mer',
    news_heading: 'Nyheter',
  };
  const good = json({items: own, home_page_url: 'https://news.example/', _mp: {areas: [area]}});
  const rss =
    '<?xml version="1.0"?><?xml-stylesheet href="https://evil.example/x.css"?>' +
    '<!DOCTYPE rss [<!ENTITY x SYSTEM "https://evil.example/x">]><rss version="2.0"><channel>' +
    `<item><title>Ur RSS</title><description><![CDATA[${hostile}]]>&x;</description>` +
    `<enclosure url="${picture}" type="image/png"/></item></channel></rss>`;
  const atom =
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>Ur Atom</title>' +
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${hostile}</div></content>` +
    '</entry></feed>';
  const wordPress = JSON.stringify({
    id: 7,
    type: 'page',
    link: 'https://news.example/sida',
    title: {rendered: 'Ur WordPress'},
    content: {rendered: hostile},
    excerpt: {rendered: ''},
  });
  return {
    good: [good],
    empty: [json({items: []})],
    gone: [{status: 404}],
    stale: [good, {status: 500}],
    never: [{hold: true}],
    rss: [{body: rss, type: 'application/rss+xml'}],
    atom: [{body: atom, type: 'application/atom+xml'}],
    wordpress: [{body: wordPress, type: 'application/json'}],
    page: [{body: '<!doctype html><html><title>Hej</title></html>', type: 'text/html'}],
    retried: [{status: 503}, good],
  };
}
