import {html, type TemplateResult} from 'lit';
import {sv} from '../../../src/strings/sv.js';
import {kinds, type Choice} from './choice.js';
import type {Shown} from './shown.js';

export interface PreviewActions {
  readonly change: (changes: Partial<Choice>) => void;
  /** Asks the doctor about the feed. */
  readonly check: () => void;
}

/** What there is to know of the preview, and what to do where it is empty. */
export function previewNote(
  choice: Choice,
  shown: Shown | null,
  {change, check}: PreviewActions,
): TemplateResult {
  const button = (words: string, act: () => void) =>
    html`<button type="button" class="liten" @click=${act}>${words}</button>`;
  if (shown?.isSample) {
    return html`Det här är exempelnyheter, för att flödet inte går att läsa härifrån.
    ${button('Visa ert flöde', () => change({sample: ''}))}`;
  }
  if (shown?.code) {
    return html`<strong>${sv[shown.code]}</strong> ${button('Ta reda på varför', check)}
      ${button('Visa exempelnyheter så länge', () => change({sample: 'yes'}))}`;
  }
  if (shown && choice.element === 'mp-policy-area' && !shown.areas.length) {
    return html`<strong>Det här flödet har inget sakområde.</strong>
      ${button('Visa en nyhetslista i stället', () => change({element: 'mp-news-list'}))}`;
  }
  if (choice.element === 'mp-policy-area' && !choice.sections) {
    return html`<strong>Ingen del av sakområdet är vald, så inget visas.</strong>
      ${button('Visa alla delar', () => change({sections: kinds.sections.fallback}))}`;
  }
  if (shown?.newsCode) {
    return html`<strong>Nyheterna från den andra adressen saknas.</strong> ${sv[shown.newsCode]}`;
  }
  return html`Länkar i förhandsvisningen leder ingenstans.`;
}
