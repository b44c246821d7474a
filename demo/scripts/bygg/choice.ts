/**
 * What a webmaster has chosen: one flat object, with the names of the elements' attributes where
 * there are such. The page's address, its form and the preview all speak of the same names.
 */

/** Where the demo's own feeds are, as the page's examples name them. */
export const exampleFolder = './feeds/';

/** One of the demo's own. */
export const exampleFeed = `${exampleFolder}karlstad.json`;

export const colourNames = [
  'brand',
  'accent',
  'on-accent',
  'text',
  'muted',
  'surface',
  'field',
  'border',
  'mark',
] as const;
export type ColourName = (typeof colourNames)[number];

interface Kind<Value extends string> {
  readonly fallback: Value;
  /** `undefined` for what is not understood. */
  readonly read: (raw: string) => Value | undefined;
}

/** One that has an area too. */
export const exampleArea = `${exampleFolder}karlstad-trygghet.json`;

const longest = 2000;

function word<Word extends string>(...known: readonly [Word, ...Word[]]): Kind<Word> {
  return {fallback: known[0], read: raw => known.find(one => one === raw)};
}

/** Some of a few words, in the order in which they are known; empty: none of them. */
function words(known: string, fallback = known): Kind<string> {
  const all = known.split(' ');
  return {
    fallback,
    read(raw) {
      const given = raw.split(/\s+/).filter(Boolean);
      return given.every(one => all.includes(one))
        ? all.filter(one => given.includes(one)).join(' ')
        : undefined;
    },
  };
}

/** Some text on one line. */
function line(fallback = ''): Kind<string> {
  return {
    fallback,
    read: raw => (raw.length > longest ? undefined : raw.replace(/\s+/g, ' ').trim()),
  };
}

/** Addresses of feeds; one that is written as people say it is of another site. */
const addresses: Kind<string> = {
  fallback: '',
  read: raw =>
    line()
      .read(raw)
      ?.replace(/(?<!\S)(?!https?:|\.{0,2}\/)(?=\S)/gi, 'https://'),
};

function count(fallback: string): Kind<string> {
  return {
    fallback,
    read: raw =>
      raw.trim() === fallback || /^[1-9]\d?$/.test(raw.trim()) ? raw.trim() : undefined,
  };
}

const colour: Kind<string> = {
  fallback: '',
  read(raw) {
    const [, digits] = /^#?((?:[\da-f]{3}){1,2})$/i.exec(raw.trim()) ?? [];
    if (!digits) return raw.trim() ? undefined : '';
    const six = digits.length === 6 ? digits : digits.replace(/./g, '$&$&');
    return `#${six.toLowerCase()}`;
  },
};

/** Every choice: what it may be, and what it is where nobody has chosen. */
export const kinds = {
  'src': line(exampleFeed),
  'element': word('mp-news-list', 'mp-policy-area'),
  'area': line(),
  'sections': words('title lead body priorities news'),
  'news-src': addresses,
  'heading': line(),
  'topic': line(),
  'layout': word('list', 'cards', 'compact'),
  'show': words('dateline image excerpt topics source', 'dateline image'),
  'date-format': word('long', 'medium', 'short', 'relative', 'none'),
  'controls': words('search topic place year source', 'search topic place year'),
  'page-size': count('10'),
  'limit': count(''),
  'heading-level': word('2', '3', '4'),
  'lang': word('', 'sv', 'en', 'fi', 'nb', 'da', 'de', 'ar'),
  'theme': word('green', 'neutral'),
  'scheme': word('auto', 'light', 'dark'),
  'color-brand': colour,
  'color-accent': colour,
  'color-on-accent': colour,
  'color-text': colour,
  'color-muted': colour,
  'color-surface': colour,
  'color-field': colour,
  'color-border': colour,
  'color-mark': colour,
  // Where the embedder's copy of the script is: a folder, or the file itself.
  'scripts': line('/'),
  'platform': word('html', 'wordpress', 'sitevision'),
  // How the preview is looked at.
  'width': word('tablet', 'phone', 'desktop'),
  'look': word('light', 'dark'),
  // Whether the preview shows the demo's news while the feed itself cannot be read from here.
  'sample': word('', 'yes'),
} satisfies Record<string, Kind<string>> & Record<`color-${ColourName}`, Kind<string>>;

export type ChoiceName = keyof typeof kinds;
export type Choice = {readonly [Name in ChoiceName]: (typeof kinds)[Name]['fallback']};

/** The languages that the script knows without a further file. */
const builtIn: readonly string[] = ['', 'sv', 'en'];

/**
 * Reads a choice from anything with names and values; what is missing or not understood is as if
 * nobody had chosen.
 *
 * @param valueOf gives `null` for what is not there
 */
export function readChoice(valueOf: (name: string) => string | null): Choice {
  const entries = Object.entries(kinds).map(([name, {fallback, read}]) => {
    const raw = valueOf(name);
    return [name, raw === null ? fallback : (read(raw) ?? fallback)];
  });
  return Object.fromEntries(entries) as Choice;
}

/** What an address holds: all that differs from what is so without a choice. */
export function writeChoice(choice: Choice): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, {fallback}] of Object.entries(kinds)) {
    const value = choice[name as ChoiceName];
    if (value !== fallback) params.set(name, value);
  }
  return params;
}

const ofLists: readonly ChoiceName[] = [
  ...(['heading', 'heading-level', 'layout', 'theme', 'scheme', 'show'] as const),
  ...(['date-format', 'controls', 'page-size', 'limit', 'lang'] as const),
];

/**
 * The element's attributes besides `class`, in the order in which they are written: alike in the
 * preview and in what is pasted.
 *
 * @param base what a relative address is relative to
 */
export function attributesOf(choice: Choice, base: string): [name: string, value: string][] {
  const {topic, element} = choice;
  const newsFeeds = newsFeedsOf(choice, base).join(' ');
  const written = (names: readonly ChoiceName[]): [string, string][] =>
    names.flatMap(name => (choice[name] === kinds[name].fallback ? [] : [[name, choice[name]]]));
  const own: [string, string][] =
    element === 'mp-policy-area'
      ? [
          ...written(['area', 'sections']),
          ...(newsFeeds ? [['news-src', newsFeeds] as [string, string]] : []),
        ]
      : topic
        ? [['topic', topic.replaceAll(',', '\\,')]]
        : [];
  const isWithoutNews = element === 'mp-policy-area' && !hasNews(choice);
  const list = ofLists.filter(
    name => !isWithoutNews || ['heading-level', 'theme', 'scheme', 'lang'].includes(name),
  );
  return [['src', feedsOf(choice, base).join(' ')], ...own, ...written(list)];
}

const hasNews = ({sections}: Choice): boolean => sections.split(' ').includes('news');

/** The absolute http(s) addresses of the feeds that the element itself shows. */
export const feedsOf = ({src}: Choice, base: string): string[] => absolute(src, base);

/** Those of the feeds that an area has its news from, where these are others. */
function newsFeedsOf(choice: Choice, base: string): string[] {
  const isNamed = choice.element === 'mp-policy-area' && hasNews(choice);
  return isNamed ? absolute(choice['news-src'], base) : [];
}

/** All that will be fetched, once each. */
export const allFeedsOf = (choice: Choice, base: string): string[] => [
  ...new Set([...feedsOf(choice, base), ...newsFeedsOf(choice, base)]),
];

function absolute(addresses: string, base: string): string[] {
  return addresses.split(/\s+/).flatMap(one => {
    if (!one || !URL.canParse(one, base)) return [];
    const {protocol, href} = new URL(one, base);
    return /^https?:$/.test(protocol) ? [href] : [];
  });
}

/** The custom properties that are set. */
export function colourRulesOf(choice: Choice): [property: string, value: string][] {
  return colourNames.flatMap((name): [string, string][] => {
    const value = choice[`color-${name}`];
    return value ? [[`--mp-color-${name}`, value]] : [];
  });
}

/** The language whose file is needed besides the script; empty: none is. */
export function furtherLanguageOf({lang}: Choice): string {
  return builtIn.includes(lang) ? '' : lang;
}
