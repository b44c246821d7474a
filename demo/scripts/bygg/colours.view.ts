import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Choice, ColourName} from './choice.js';
import {hexOf, measure, over, remedyFor, type LookName, type Measured} from './contrast.js';
import type {Shown} from './shown.js';

/** Each colour, in the words of whoever chooses it. */
const colourWords: Readonly<Record<ColourName, string>> = {
  'brand': 'Er egen färg',
  'accent': 'Länkar och knapp',
  'on-accent': 'Text på knappen',
  'text': 'Text',
  'muted': 'Datum och ort',
  'surface': 'Bakgrund',
  'field': 'Kort och fält',
  'border': 'Linjer',
  'mark': 'Sökträffar',
};

export type SetColour = (name: ColourName, value: string, isDone: boolean) => void;

/** Fields for some colours, each with what it is without a choice. */
export function coloursView(
  names: readonly ColourName[],
  choice: Choice,
  shown: Shown | null,
  set: SetColour,
): TemplateResult[] {
  return names.map(name => {
    const value = choice[`color-${name}`];
    const own = value || unset(name, shown, choice.look);
    const words = colourWords[name];
    return html`<div class="farg">
      <input
        type="color"
        aria-label=${`${words}: välj färg`}
        .value=${live(own)}
        @input=${(event: Event) => set(name, valueOf(event), false)}
        @change=${(event: Event) => set(name, valueOf(event), true)}
      />
      <label for=${`farg-${name}`}>${words}</label>
      <input
        id=${`farg-${name}`}
        class="hex"
        type="text"
        name=${`color-${name}`}
        placeholder=${own}
        maxlength="7"
        autocomplete="off"
        spellcheck="false"
      />
      <button
        type="button"
        class="liten"
        title="Återställ"
        aria-label=${`Återställ: ${words}`}
        ?disabled=${!value}
        @click=${() => set(name, '', true)}
      >
        ↺
      </button>
    </div>`;
  });
}

const valueOf = ({target}: Event): string => (target as HTMLInputElement).value;

function unset(name: ColourName, shown: Shown | null, look: LookName): string {
  if (!shown?.palettes) return '#1f9d3a';
  const {palette, page} = shown.palettes[look];
  return hexOf(over(palette[name], name === 'surface' ? page : over(palette.surface, page)));
}

const verdicts = {good: 'Räcker', close: 'På gränsen', fails: 'För låg'} as const;
const lookWords = {light: 'ljus sida', dark: 'mörk sida'} as const;
const ratioWords = (ratio: number): string =>
  // Rounded down: 4,49 is not enough, and must not read as 4,5.
  `${(Math.floor(ratio * 10) / 10).toLocaleString('sv')}:1`;

/** Whether every pair of colours can be told apart, and what to do about those that cannot. */
export function contrastView(shown: Shown | null, choice: Choice, set: SetColour): unknown {
  if (!shown?.palettes) return html`<p class="dom">Kontrasten räknas ut när nyheterna syns.</p>`;
  const all = measure(shown.palettes);
  const bad = all.filter(({verdict}) => verdict !== 'good');
  // One colour is mended once, wherever it is met.
  const isFirstOfItsColour = ({pair: {of}}: Measured, index: number) =>
    bad.findIndex(({pair}) => pair.of === of) === index;
  const failing = all.filter(({verdict}) => verdict === 'fails');
  const lowest = Math.min(...all.filter(({pair}) => pair.least > 3).map(({ratio}) => ratio));
  return html`<p class="dom ${failing.length ? 'fails' : bad.length ? 'close' : 'good'}">
      ${
        failing.length
          ? `${failing.length === 1 ? 'Ett färgpar' : `${failing.length} färgpar`} har för låg kontrast.`
          : `Kontrasten räcker: lägst ${ratioWords(lowest)}, och minst 4,5:1 krävs.`
      }
    </p>
    ${
      bad.length
        ? html`<ul class="par">
            ${bad.map(
              (one, index) =>
                html`<li>
                  ${pairView(one)}${isFirstOfItsColour(one, index) ? fixView(one, all, choice, set) : nothing}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <details>
      <summary>Alla par</summary>
      <ul class="par">
        ${all.map(one => html`<li>${pairView(one)}</li>`)}
      </ul>
    </details>`;
}

function pairView({pair, ratio, verdict, front, back, looks}: Measured): TemplateResult {
  const where = looks.length > 1 ? '' : `, ${lookWords[looks[0]!]}`;
  return html`<span
      class="prov-farg"
      aria-hidden="true"
      .style=${`color: ${hexOf(front)}; background: ${hexOf(back)}`}
      >${pair.least > 3 ? 'Aa' : '◼'}</span
    >
    <span>${pair.words}${where}</span>
    <span class="kvot ${verdict}"
      >${verdicts[verdict]}: ${ratioWords(ratio)}
      <span class="hjalp">minst ${ratioWords(pair.least)} krävs</span></span
    >`;
}

function fixView(one: Measured, all: readonly Measured[], choice: Choice, set: SetColour): unknown {
  const better = remedyFor(one, all);
  if (!better) {
    return choice.scheme === 'auto'
      ? html`<p class="hjalp">
          Ingen färg klarar både ljusa och mörka sidor här: välj alltid ljust eller alltid mörkt.
        </p>`
      : html`<p class="hjalp">Ändra bakgrunden: ingen färg syns mot alla som är valda.</p>`;
  }
  const hex = hexOf(better);
  return html`<button type="button" class="liten" @click=${() => set(one.pair.of, hex, true)}>
    Använd ${hex} för ${colourWords[one.pair.of].toLowerCase()}
  </button>`;
}
