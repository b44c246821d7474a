/**
 * The page in the preview's frame: shows the choice in its address's hash, and tells the page around
 * it what is seen. The element stays while only its attributes change, so that nothing is fetched
 * again.
 */
import {
  attributesOf,
  colourNames,
  colourRulesOf,
  exampleArea,
  exampleFeed,
  furtherLanguageOf,
  readChoice,
  type Choice,
} from './choice.js';
import {drawn, listIn, measured, within, type FeedElement} from './measure.js';
import type {Shown, ShownItem} from './shown.js';

const place = document.querySelector<HTMLElement>('#plats')!;
const languages = new Set<string>();
let element: FeedElement | null = null;

const chosen = (): Choice => {
  const params = new URLSearchParams(location.hash.slice(1));
  const choice = readChoice(name => params.get(name));
  const example = choice.element === 'mp-policy-area' ? exampleArea : exampleFeed;
  return choice.sample
    ? {...choice, 'src': example, 'area': '', 'news-src': '', 'topic': ''}
    : choice;
};

function show(): void {
  const choice = chosen();
  document.documentElement.dataset['look'] = choice.look;
  addLanguage(furtherLanguageOf(choice));
  if (element?.localName !== choice.element) {
    element = document.createElement(choice.element);
    element.addEventListener('mp-load', () => void tell());
    element.addEventListener('mp-error', () => void tell());
    element.addEventListener('mp-item-click', event => event.preventDefault());
    place.replaceChildren(element);
  }
  dress(element, choice);
  if (element.state?.status === 'ready' || element.state?.status === 'failed') void tell();
}

/** Gives an element exactly the choice's attributes and colours. */
function dress(target: FeedElement, choice: Choice): void {
  const wanted = new Map(attributesOf(choice, document.baseURI));
  for (const name of target.getAttributeNames()) {
    if (name !== 'style' && !wanted.has(name)) target.removeAttribute(name);
  }
  for (const [name, value] of wanted) {
    if (target.getAttribute(name) !== value) target.setAttribute(name, value);
  }
  for (const name of colourNames) target.style.removeProperty(`--mp-color-${name}`);
  for (const [name, value] of colourRulesOf(choice)) target.style.setProperty(name, value);
}

function addLanguage(language: string): void {
  if (!language || languages.has(language)) return;
  languages.add(language);
  const script = document.createElement('script');
  script.src = new URL(`./lang/${language}.js`, document.baseURI).href;
  // Words of another length make the element higher or lower.
  script.addEventListener('load', () => show());
  document.head.append(script);
}

async function tell(): Promise<void> {
  const about = location.hash.slice(1);
  const shown = element;
  if (!shown) return;
  await drawn(shown);
  const {state} = shown;
  if (state.status !== 'ready' && state.status !== 'failed') return;
  const failed = state.status === 'failed' ? state.error : null;
  const feed = state.status === 'ready' ? state.feed : null;
  const seen = feed ? await measured(twinOf(shown)) : null;
  // A newer choice tells for itself.
  if (shown !== element || about !== location.hash.slice(1)) return;
  const topics = feed?.items.flatMap(item => item.topics) ?? [];
  const list = listIn(shown)?.state;
  const pictures = [feed, list && 'feed' in list ? list.feed : null].flatMap(one =>
    (one?.items ?? []).flatMap(({image}) => (image ? [new URL(image.url).origin] : [])),
  );
  const own = [...shown.shadowRoot!.querySelectorAll<HTMLImageElement>('[part~=body] img')].map(
    ({src}) => new URL(src).origin,
  );
  const said: Shown = {
    about,
    status: failed ? 'failed' : 'ready',
    isSample: !!chosen().sample,
    code: failed?.code ?? null,
    newsCode: list?.status === 'failed' ? list.error.code : null,
    items: feed ? newest(shown) : [],
    area: feed ? areaOf(shown) : null,
    areas: feed?.areas.map(({slug, title}) => ({slug, title})) ?? [],
    topics: [...new Set(topics)].sort((a, b) => a.localeCompare(b, 'sv')),
    feedTitle: feed?.title ?? '',
    language: feed?.language ?? '',
    homeUrl: feed?.homeUrl ?? null,
    imageOrigins: [...new Set([...own, ...(chosen().show.includes('image') ? pictures : [])])],
    heights: seen?.heights ?? {phone: 0, tablet: 0, desktop: 0},
    palettes: seen?.palettes ?? null,
  };
  parent.postMessage(said, location.origin);
}

function twinOf(shown: FeedElement): () => FeedElement {
  const {state} = shown;
  return () => {
    const twin = document.createElement(shown.localName as Choice['element']);
    dress(twin, chosen());
    twin.removeAttribute('src');
    twin.feed = state.status === 'ready' ? state.feed : null;
    return twin;
  };
}

function newest(shown: FeedElement): ShownItem[] {
  return within(shown.shadowRoot!)
    .filter(one => one.matches('[part~=item-title]'))
    .slice(0, 5)
    .map(one => ({
      title: one.textContent.trim(),
      url: one.querySelector('a')?.href ?? null,
    }));
}

function areaOf(shown: FeedElement): Shown['area'] {
  const text = (part: string) =>
    shown.shadowRoot!.querySelector(`[part~=${part}]`)?.textContent.trim() ?? '';
  return shown.localName === 'mp-policy-area'
    ? {title: text('area-title'), lead: text('lead')}
    : null;
}

addEventListener('hashchange', show);
show();
