import type {Feed} from '../../src/model/feed.js';

type List = HTMLElementTagNameMap['mp-news-list'];

const find = <T extends Element = List>(selector: string) => document.querySelector<T>(selector)!;
const log = find<HTMLElement>('#logg');

function tell(line: string): void {
  const entry = document.createElement('p');
  entry.textContent = line;
  log.append(entry);
  log.scrollTop = log.scrollHeight;
}

const listened = find('#lyssna');
const source = listened.getAttribute('src')!;
listened.addEventListener('mp-load', ({feed}) => tell(`mp-load: ${feed.items.length} nyheter`));
listened.addEventListener('mp-error', ({code}) => tell(`mp-error: ${code}`));
listened.addEventListener('mp-filter-change', ({query, count}) => {
  const asked = Object.entries(query).filter(([, value]) => value);
  const words = asked.map(([name, value]) => `${name} = ${value}`).join(', ') || 'inget filter';
  tell(`mp-filter-change: ${words} (${count} träffar)`);
});
listened.addEventListener('mp-item-click', event => {
  event.preventDefault();
  tell(`mp-item-click: ${event.item.title}`);
});
find<HTMLButtonElement>('#hamta-igen').addEventListener('click', () => {
  listened.src = source;
  void listened.refresh();
});
find<HTMLButtonElement>('#fel-adress').addEventListener('click', () => {
  listened.src = './feeds/finns-inte.json';
});

const own: Feed = {
  title: 'Mitt eget flöde',
  homeUrl: null,
  language: 'sv',
  place: 'Väse',
  areas: [],
  warnings: [],
  next: [],
  fetchedAt: Date.now(),
  items: [
    [
      'Höstmarknad i Väse',
      'Hantverk, äpplen och korv med bröd vid bygdegården.',
      Date.UTC(2026, 9, 3),
    ],
    ['Kören söker tenorer', 'Provsjung på onsdag klockan sju.', Date.UTC(2026, 8, 21)],
    ['Tack för alla cyklar', 'Insamlingen gav 43 cyklar till skolan.', Date.UTC(2026, 7, 30)],
  ].map(([title, excerpt, instant], index) => ({
    id: String(index),
    url: null,
    title: String(title),
    published: {instant: Number(instant), hasTime: false},
    updated: null,
    place: 'Väse',
    topics: [],
    excerpt: String(excerpt),
    image: null,
    authors: [],
    language: '',
    source: {title: 'Mitt eget flöde', url: document.baseURI},
  })),
};

await customElements.whenDefined('mp-news-list');
find('#egen-feed').feed = own;

find<HTMLElement>('#fragor').addEventListener('click', ({target}) => {
  const topic = (target as HTMLElement).dataset['topic'];
  const list = find('#styrd');
  if (topic !== undefined) list.query = {...list.query, topic};
});
