import {html, nothing, type TemplateResult} from 'lit';
import type {FeedState} from '../model/feed-state.js';
import type {Feed} from '../model/feed.js';
import type {Strings} from '../strings/strings.js';
import {formatAge} from './format-date.js';

type View = TemplateResult | typeof nothing;

/** What stands in an element that has no feed to show, below its fallback children if any. */
export function waitingView(hasSource: boolean, text: Strings): TemplateResult {
  return hasSource
    ? html`<p part="loading" class="note loading">${text.loading}</p>`
    : html`<p part="error" class="note">${text.noSource}</p>`;
}

/** How old the feed is that is shown, where there may be a newer one. */
export function staleView({fetchedAt}: Feed, text: Strings, language: string): View {
  return html`<p part="stale" class="note">${text.stale(formatAge(fetchedAt, language))}</p>`;
}

/** Why there is no feed, or no newer one, and what the visitor can do about it. */
export function failedView(state: FeedState, text: Strings, retry: () => void): View {
  if (state.status !== 'failed') return nothing;
  return html`<div part="error" class="note">
    <slot name="error"><p>${text.errors[state.error.code]}</p></slot>
    <button part="retry" type="button" @click=${retry}>${text.retry}</button>
  </div>`;
}

/** Which of several feeds are missing from what is shown. */
export function missingView({warnings}: Feed, text: Strings, retry: () => void): View {
  const failed = warnings.filter(({code}) => code === 'feed-failed');
  if (!failed.length) return nothing;
  return html`<div part="missing" class="note">
    ${failed.map(({url}) => html`<p>${text.sourceFailed(url.split('/')[2] || url)}</p>`)}
    <button part="retry" type="button" @click=${retry}>${text.retry}</button>
  </div>`;
}

/** What leads to all news. */
export function readAllView(url: string | null, text: Strings): View {
  if (!url) return nothing;
  return html`<p part="all" class="all"><a part="all-link" href=${url}>${text.readAll}</a></p>`;
}
