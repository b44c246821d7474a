/** Elements in one of their states, within the scene that a policy is tried on. */
export interface Part {
  readonly name: string;
  /** The keys of its feeds. */
  readonly src: readonly string[];
  readonly attributes?: string;
  readonly children?: string;
  /** What is done with it, which is `it`, once it has loaded: the body of a function. */
  readonly act?: string;
  /** `state.status` at the end, and words that are read then. */
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly seen: string;
}

const everything =
  'show="dateline image excerpt topics source" controls="search topic place year source"';
const type = (word: string) =>
  `const field = deep(it, '[part=search]'); field.value = '${word}'; field.dispatchEvent(new Event('input'));`;
const press = (part: string) => `deep(it, '[part=${part}]')?.click();`;

/** Every state of an element, each for both elements. */
export const parts: readonly Part[] = [
  {name: 'nothing', src: [], status: 'idle', seen: 'Här saknas adressen'},
  {name: 'loading', src: ['never'], status: 'loading', seen: 'Läser in'},
  {
    name: 'ready',
    src: ['good'],
    attributes: `${everything} heading="Nyheter" layout="cards" page-size="1"`,
    act: press('show-more'),
    status: 'ready',
    seen: 'Visar 2 av 3',
  },
  {
    name: 'compact',
    src: ['good'],
    attributes: 'layout="compact" date-format="relative" loading="lazy"',
    children: '<p>Reserv</p><p slot="footer">Fot</p>',
    status: 'ready',
    seen: 'Fler mötesplatser',
  },
  {
    name: 'filtered',
    src: ['good'],
    attributes: `${everything} sync-url`,
    act: `${type('belysning')} await pause(100); const choice = deep(it, '[part=facet]');
      choice.value = 'Trafik'; choice.dispatchEvent(new Event('change'));`,
    status: 'ready',
    seen: 'Ny belysning',
  },
  {
    name: 'no match',
    src: ['good'],
    act: type('månraket'),
    status: 'ready',
    seen: 'Försök med en annan filtrering',
  },
  {
    name: 'cleared',
    src: ['good'],
    act: `${type('månraket')} await pause(100); ${press('clear')}`,
    status: 'ready',
    seen: 'Ny belysning',
  },
  {name: 'empty', src: ['empty'], status: 'ready', seen: 'Här finns inga nyheter än'},
  {
    name: 'failed',
    src: ['gone'],
    attributes: 'all-href="https://news.example/"',
    children: '<p slot="error" hidden>Eget fel</p>',
    status: 'failed',
    seen: 'Läs alla nyheter',
  },
  {name: 'no feed', src: ['page'], status: 'failed', seen: 'gick inte att läsa'},
  {name: 'retried', src: ['retried'], act: press('retry'), status: 'ready', seen: 'Ny belysning'},
  {
    name: 'stale',
    src: ['stale'],
    attributes: 'keep-copy',
    act: 'await it.refresh();',
    status: 'failed',
    seen: 'Det här hämtades',
  },
  {name: 'missing', src: ['good', 'gone'], status: 'ready', seen: 'kunde inte hämtas'},
  {name: 'RSS', src: ['rss'], attributes: everything, status: 'ready', seen: 'Ur RSS'},
  {name: 'Atom', src: ['atom'], attributes: everything, status: 'ready', seen: 'Ur Atom'},
  {
    name: 'refreshed',
    src: ['good'],
    attributes: 'refresh-every="1"',
    status: 'ready',
    seen: 'Ny belysning',
  },
  {
    name: 'in English',
    src: ['good'],
    act: "it.lang = 'en'; it.layout = 'cards'; it.headingLevel = 6;",
    status: 'ready',
    seen: 'Search',
  },
];

/** The states that only a policy area has. */
export const areaParts: readonly Part[] = [
  {name: 'rich text', src: ['good'], status: 'ready', seen: 'Fler lampor'},
  {name: 'a page of WordPress', src: ['wordpress'], status: 'ready', seen: 'Ur WordPress'},
  {
    name: 'slots',
    src: ['good'],
    attributes: 'sections="lead news" area="trygghet"',
    children: '<p slot="lead">Egen ingress</p><p slot="after">Efter</p>',
    status: 'ready',
    seen: 'Nyheter',
  },
];

/** A part of the scene as markup; feeds are found below an address. */
export function markupOf(
  tag: string,
  {name, src, attributes = '', children = ''}: Part,
  feeds: string,
) {
  const addresses = src.map(key => feeds + key).join(' ');
  const given = addresses && `src="${addresses}"`;
  return `<${tag} data-part="${name}" ${given} ${attributes}>${children}</${tag}>`;
}
