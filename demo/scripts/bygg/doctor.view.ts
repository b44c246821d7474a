import {html, nothing, type TemplateResult} from 'lit';
import type {Candidate, Diagnosis, Finding, Severity, System} from '../../../src/entry/doctor.js';
import {codeView, type Copy} from './code.view.js';

/** What the reader can do with a diagnosis. */
export interface DoctorActions {
  readonly copy: Copy;
  /** Goes on with one of the addresses that were found. */
  readonly choose: (candidate: Candidate) => void;
}

const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Fel',
  warning: 'Varning',
  info: 'Bra att veta',
  ok: 'Bra',
};

const systemWords: Readonly<Record<System, string>> = {
  wordpress: 'WordPress',
  apache: 'Apache',
  nginx: 'nginx',
  caddy: 'Caddy',
};

const order: readonly Severity[] = ['error', 'warning', 'info', 'ok'];
const bySeverity = (a: Finding, b: Finding): number =>
  order.indexOf(a.severity) - order.indexOf(b.severity);

const countWords = (count: number): string => (count === 1 ? '1 nyhet' : `${count} nyheter`);
const hostOf = (url: string): string => new URL(url).host;

/** What one sentence says of a diagnosis. */
export function verdictWords(
  {outcome, candidates, src, findings}: Diagnosis,
  chosen: string,
): string {
  const feed = candidates.find(({url}) => url === chosen) ?? candidates.find(one => one.feed);
  if (feed?.works) {
    const name = feed.title ? `”${feed.title}”` : hostOf(feed.url);
    const content =
      feed.items || !feed.feed?.areas.length ? countWords(feed.items) : 'ett sakområde';
    return `Klart: ${name} med ${content} visas nedan.`;
  }
  if (src) return 'Flödet finns, men något hindrar att det visas. Så här löser ni det:';
  if (findings.some(({code}) => code === 'invalid-url')) return 'Kontrollera adressen.';
  return outcome === 'unreachable'
    ? 'Adressen gick inte att nå. Det kan bero på det här:'
    : 'Vi hittade inget flöde som går att läsa härifrån. Det kan bero på det här:';
}

/** Everything that was found: what to choose from, what to change, and what is right. */
export function diagnosisView(
  diagnosis: Diagnosis,
  chosen: string,
  actions: DoctorActions,
): TemplateResult {
  const {findings, candidates} = diagnosis;
  const feeds = candidates.filter(({feed}) => feed);
  const about = candidates.find(({url}) => url === chosen) ?? candidates[0];
  const all = [...findings, ...(about?.findings ?? [])].sort(bySeverity);
  const urgent = all.filter(({severity}) => severity === 'error' || severity === 'warning');
  const rest = all.filter(finding => !urgent.includes(finding));
  return html`${feeds.length > 1 ? candidatesView(feeds, chosen, actions) : nothing}
  ${about && urgent.some(({code}) => code.startsWith('cors-')) ? ownSiteView(about, actions) : nothing}
  ${
    urgent.length
      ? html`<ul class="fynd">
          ${urgent.map(finding => findingView(finding, actions))}
        </ul>`
      : nothing
  }
  ${
    rest.length
      ? html`<details>
          <summary>Flödesdoktorn: allt annat som kontrollerades (${rest.length})</summary>
          <ul class="fynd">
            ${rest.map(finding => findingView(finding, actions))}
          </ul>
        </details>`
      : nothing
  }`;
}

function ownSiteView(candidate: Candidate, {choose}: DoctorActions): TemplateResult {
  return html`<div class="ruta">
    <p>
      Ska det bara visas på <strong>${hostOf(candidate.url)}</strong> självt? Då får sidan läsa
      flödet utan ändring, fast den här sidan inte får det.
    </p>
    ${
      candidate.feed
        ? nothing
        : html`<button type="button" class="liten" @click=${() => choose(candidate)}>
            Bygg koden med adressen ändå
          </button>`
    }
  </div>`;
}

function candidatesView(
  feeds: readonly Candidate[],
  chosen: string,
  {choose}: DoctorActions,
): TemplateResult {
  return html`<fieldset class="hittade">
    <legend>Det här hittades</legend>
    ${feeds.map(
      feed =>
        html`<label
          ><input
            type="radio"
            name="kandidat"
            .checked=${feed.url === chosen}
            @change=${() => choose(feed)}
          /><span
            ><strong>${feed.title || hostOf(feed.url)}</strong> ${formatWords(feed)},
            ${countWords(feed.items)}${feed.works ? '' : ': går inte att visa än'}<br /><code
              >${feed.url}</code
            ></span
          ></label
        >`,
    )}
  </fieldset>`;
}

function formatWords({format}: Candidate): string {
  switch (format) {
    case 'wordpress':
      return 'WordPress';
    case 'json-feed':
      return 'JSON Feed';
    case 'atom':
      return 'Atom';
    default:
      return 'RSS';
  }
}

function findingView(
  {severity, sentence, remedy, settings}: Finding,
  {copy}: DoctorActions,
): TemplateResult {
  return html`<li class=${severity}>
    <p><strong class="grad">${severityWords[severity]}</strong> ${sentence}</p>
    ${remedy ? html`<p class="bot">${remedy}</p>` : nothing}
    ${settings.map(
      ({system, file, code, likely}) =>
        html`<details ?open=${likely}>
          <summary>${systemWords[system]}${likely ? ' (ser ut att vara er)' : ''}</summary>
          ${codeView(`${systemWords[system]}, i ${file}`, code, copy)}
        </details>`,
    )}
  </li>`;
}
