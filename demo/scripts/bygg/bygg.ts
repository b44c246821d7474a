/** The page "Bygg din inbäddning": one choice, which the address, the form and the preview share. */
import {render} from 'lit';
import {version} from '../../../src/entry/version.js';
import {colourNames, readChoice, writeChoice, type Choice, type ColourName} from './choice.js';
import {coloursView, contrastView} from './colours.view.js';
import {fill, offer, read} from './form.js';
import {styleHashOf} from './policy.js';
import {Preview} from './preview.js';
import {previewNote} from './preview.view.js';
import type {Shown} from './shown.js';
import {filesView, policyView, snippetView} from './snippet.view.js';
import type {Material} from './snippet.js';
import {Source} from './source.js';
import {followTabs} from './tabs.js';

declare const __MP_INTEGRITY__: Readonly<Record<string, string>>;
const scripts = {version, integrity: __MP_INTEGRITY__};

const find = <Found extends Element = HTMLElement>(selector: string) =>
  document.querySelector<Found>(selector)!;
const main = find('main');
const forms = [find<HTMLFormElement>('#val'), find<HTMLFormElement>('#bredd')];
const area = find<HTMLSelectElement>('select[name=area]');
const topic = find<HTMLSelectElement>('select[name=topic]');

let shown: Shown | null = null;
let choice = fromAddress();

const preview = new Preview(find<HTMLIFrameElement>('#visning'), seen => {
  shown = seen;
  draw();
});
const source = new Source({
  form: find<HTMLFormElement>('#kalla'),
  status: find('#lage'),
  place: find('#doktor'),
  copy,
  onPick: picked => change({...choice, ...picked}),
});
const tabs = followTabs(find('[role=tablist]'), find('#kod'), platform =>
  change({...choice, platform: platform as Choice['platform']}),
);

function fromAddress(): Choice {
  const params = new URLSearchParams(location.search);
  // A tablet made as narrow as a phone cannot be read.
  if (!params.has('width') && innerWidth < 600) params.set('width', 'phone');
  return readChoice(name => params.get(name));
}

/** @param isDone whether it is a step that going back undoes; not so while a colour is dragged */
function change(next: Choice, isDone = true): void {
  const query = writeChoice(next).toString();
  if (isDone && location.search.slice(1) !== query) {
    history.pushState(null, '', query ? `?${query}` : location.pathname);
  }
  adopt(next);
}

function adopt(next: Choice): void {
  const before = choice;
  choice = next;
  const decisive = ['src', 'news-src', 'element', 'sample'] as const;
  if (decisive.some(name => next[name] !== before[name])) shown = null;
  showChoice();
}

function showChoice(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-for]')) {
    part.hidden = part.dataset['for'] !== choice.element;
  }
  tabs.select(choice.platform);
  preview.show(choice);
  draw();
}

/** Draws all that depends on the choice and on what is seen of it. */
function draw(): void {
  const own = shown?.isSample ? null : shown;
  const material: Material = {choice, shown, scripts, base: document.baseURI};
  render(coloursView(['brand'], choice, shown, setColour), find('#farg-brand'));
  const others = colourNames.filter(name => name !== 'brand');
  render(coloursView(others, choice, shown, setColour), find('#farg-alla'));
  render(contrastView(shown, choice, setColour), find('#kontrast'));
  render(previewNote(choice, shown, previewActions), find('#prov'));
  render(filesView(material), find('#filer'));
  render(snippetView(material, copy), find('#kod'));
  offer(topic, [['', 'Alla ämnen'], ...(own?.topics ?? []).map(pairOf)], choice.topic);
  offer(
    area,
    [
      ['', 'Det första i flödet'],
      ...(own?.areas ?? []).map(({slug, title}) => [slug, title] as const),
    ],
    choice.area,
  );
  fill(forms, choice);
  void drawPolicy(material);
  main.setAttribute('aria-busy', String(shown?.about !== preview.about));
}

const previewActions = {
  change: (changes: Partial<Choice>) => change({...choice, ...changes}),
  check: () => source.check(),
};

const pairOf = (word: string): [string, string] => [word, word];

async function drawPolicy(material: Material): Promise<void> {
  const hash = await styleHashOf(material);
  if (material.choice === choice) render(policyView(material, hash, copy), find('#csp'));
}

function setColour(name: ColourName, value: string, isDone: boolean): void {
  change({...choice, [`color-${name}`]: value}, isDone);
}

let silence: ReturnType<typeof setTimeout> | undefined;

/** Says something where screen readers listen; the same words twice are said twice. */
function say(words: string): void {
  const place = find('#sagt');
  place.textContent = '';
  requestAnimationFrame(() => (place.textContent = words));
  clearTimeout(silence);
  silence = setTimeout(() => (place.textContent = ''), 5000);
}

function copy(text: string): void {
  navigator.clipboard.writeText(text).then(
    () => say('Kopierat.'),
    () => say('Det gick inte att kopiera. Markera texten i stället.'),
  );
}

for (const form of forms) {
  form.addEventListener('submit', event => event.preventDefault());
  for (const type of ['input', 'change']) {
    form.addEventListener(type, ({target}) => {
      const {name} = target as HTMLInputElement;
      // Half an address would be asked for.
      if (name === 'news-src' && type === 'input') return;
      // The colour wells have no name, and speak for themselves.
      if (name) change(read(forms, choice), type === 'change');
    });
  }
}
for (const button of document.querySelectorAll<HTMLElement>('[data-exempel]')) {
  button.addEventListener('click', () => {
    const src = button.dataset['exempel']!;
    const element = src.includes('trygghet') ? 'mp-policy-area' : 'mp-news-list';
    source.show(src);
    change({...choice, src, element, 'area': '', 'news-src': '', 'topic': '', 'sample': ''});
  });
}
find('#dela').addEventListener('click', () => copy(location.href));
addEventListener('popstate', () => {
  const next = fromAddress();
  if (next.src !== choice.src) source.show(next.src);
  adopt(next);
});

source.show(choice.src);
showChoice();
