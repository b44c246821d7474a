const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200">
<path fill="#bfe3ef" d="M0 0h300v200H0z"/><circle cx="230" cy="60" r="30" fill="#f4bd4e"/>
<path fill="#2f7d4f" d="M0 150 90 70l80 70 50-40 80 60v40H0z"/></svg>`;

const summary = 'Vi vill att alla ska kunna känna sig trygga på väg hem, också när det är mörkt.';

// With and without picture, date, place and summary; words that are too long; another language.
const items = [
  {title: 'Elva gångvägar får ljus i vinter', image: 'picture.svg', summary, tags: ['Trygghet']},
  {title: 'Medborgarförslag: så gick det för de hundra första', summary, tags: ['Demokrati']},
  {title: 'Fritidssysselsättningsverksamhetens utvecklingsmöjligheter', image: 'picture.svg'},
  {title: 'Follow council meetings in English', language: 'en', tags: ['Demokrati'], _mp: {}},
  {title: 'Bli medlem', date_published: null, _mp: {}},
].map((item, i) => ({
  id: `${i}`,
  url: `https://news.example/${i}`,
  date_published: `2026-0${9 - i}-11`,
  _mp: {place: i ? 'Hammarö' : 'Karlstad'},
  ...item,
}));

const area = {
  slug: 'trygghet',
  title: 'Trygghet',
  lead: 'Upplevelsen av otrygghet i kommunen måste tas på största allvar.',
  body_html:
    '<p>Trygghet byggs av <a href="https://news.example/">många små beslut</a>.</p><ul><li>Ljus</li><li>Folk</li></ul>',
  priorities_heading: 'Våra prioriteringar:',
  priorities: [
    {title: 'Fokus på barnen.', text: 'En bra skola ökar jämlikheten. '.repeat(4)},
    {title: 'Trygghet i staden.', text: 'Det ska finnas bra belysning. '.repeat(4)},
  ],
  more: 'Se mer om ämnet nedan:',
  news_heading: 'Nyheter på Trygghet',
};

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Karlstad',
  home_page_url: 'https://news.example/',
  language: 'sv',
  items,
  _mp: {areas: [area]},
};

/** One font that every Debian with a browser has, so that pictures differ by styles alone. */
export const font = 'DejaVu Sans';

const page = `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8" />
<title>Bilder</title>
<style>
  :root { color-scheme: light dark; font-family: '${font}', sans-serif; }
  body { margin: 0; padding: 16px; }
</style>
<script type="module" src="/mp-widgets.js"></script>
<script type="module" src="/lang/ar.js"></script>
</head>
<body></body>
</html>`;

/** The pages and files that the pictures are taken of, by their paths. */
export const files: Readonly<Record<string, string>> = {
  '/visual/index.html': page,
  '/visual/feed.json': JSON.stringify(feed),
  '/visual/picture.svg': picture,
};

/** A picture to take. */
export interface Shot {
  readonly name: string;
  readonly markup: string;
  readonly width: number;
  readonly dark: boolean;
  /** What else the visitor has chosen, or does. */
  readonly media?: 'print' | 'forced-colors';
}

const widths = [360, 768, 1280] as const;
const layouts = ['list', 'cards', 'compact'] as const;
const src = 'src="feed.json" page-size="4"';
const list = `${src} heading="Aktuellt" show="dateline image excerpt topics"`;

const subjects: readonly (readonly [string, (more: string) => string])[] = [
  ...layouts.map(
    layout =>
      [
        layout,
        (more: string) => `<mp-news-list ${list} layout="${layout}" ${more}></mp-news-list>`,
      ] as const,
  ),
  ['area', more => `<mp-policy-area ${src} controls="search" ${more}></mp-policy-area>`],
];

const everyTheme: readonly Shot[] = subjects.flatMap(([name, markup]) =>
  ['green', 'neutral'].flatMap(theme =>
    [false, true].flatMap(dark =>
      widths.map(width => ({
        name: `${name}-${theme}-${dark ? 'dark' : 'light'}-${width}`,
        markup: markup(`theme="${theme}"`),
        ...{width, dark},
      })),
    ),
  ),
);

const shot = (name: string, width: number, markup: string, more: Partial<Shot> = {}): Shot => ({
  ...{name, width, markup, dark: false},
  ...more,
});

const extremes: readonly Shot[] = [
  shot('list-280', 280, `<mp-news-list ${list}></mp-news-list>`),
  shot('cards-1600', 1600, `<mp-news-list ${list} layout="cards"></mp-news-list>`),
  shot('large-text', 768, `<mp-news-list ${list} style="--mp-font-size: 32px"></mp-news-list>`),
  shot('one-card', 768, `<mp-news-list ${src} layout="cards" limit="1"></mp-news-list>`),
  shot('no-match', 768, `<mp-news-list ${src} data-search="månraket"></mp-news-list>`),
  shot('found-words', 768, `<mp-news-list ${src} data-search="för"></mp-news-list>`),
  shot('failed', 768, '<mp-news-list src="gone.json"></mp-news-list>'),
  shot('right-to-left', 768, `<mp-news-list ${list} lang="ar"></mp-news-list>`),
  shot('forced-colours', 768, `<mp-news-list ${list} layout="cards"></mp-news-list>`, {
    media: 'forced-colors',
  }),
  shot('print-280', 280, `<mp-news-list ${src} show="" controls="" limit="1"></mp-news-list>`, {
    media: 'print',
  }),
  shot('print', 768, `<mp-policy-area ${src} scheme="dark"></mp-policy-area>`, {media: 'print'}),
];

export const shots = [...everyTheme, ...extremes];
