import {html, nothing, type TemplateResult} from 'lit';
import type {FeedState} from '../model/feed-state.js';
import type {Feed} from '../model/feed.js';
import {say, type Text} from '../strings/strings.js';
import {formatAge} from './format-date.js';

type View = TemplateResult | typeof nothing;

/** What stands in an element that has no feed to show, below its fallback children if any. */
export function waitingView(isComing: string | boolean, text: Text): TemplateResult {
  return isComing
    ? html`<p part="loading" class="note">${text.loading}</p>`
    : html`<p part="error" class="note">${text.noSource}</p>`;
}

/** How old the feed is that is shown, where there may be a newer one. */
export function staleView({fetchedAt}: Feed, text: Text): View {
  const age = formatAge(fetchedAt, text.locale);
  return html`<p part="stale" class="note">${say(text, 'stale', {age})}</p>`;
}

/** Why there is no feed, or no newer one, and what the visitor can do about it. */
export function failedView(state: FeedState, text: Text, retry: () => void): View {
  if (state.status !== 'failed') return nothing;
  return html`<div part="error" class="note">
    <slot name="error"><p>${text[state.error.code]}</p></slot>
    <button part="retry" type="button" @click=${retry}>${text.retry}</button>
  </div>`;
}

/** Which of several feeds are missing from what is shown. */
export function missingView({warnings}: Feed, text: Text, retry: () => void): View {
  const failed = warnings.filter(({code}) => code === 'feed-failed');
  if (!failed.length) return nothing;
  return html`<div part="missing" class="note">
    ${failed.map(({url}) => {
      const source = url.split('/')[2] || url;
      return html`<p>${say(text, 'sourceFailed', {source})}</p>`;
    })}
    <button part="retry" type="button" @click=${retry}>${text.retry}</button>
  </div>`;
}

/** What leads to all news, and of what: a page may have several. */
export function readAllView(url: string | null, {readAll}: Text, of = ''): View {
  if (!url) return nothing;
  const label = of ? `${readAll}: ${of}` : nothing;
  return html`<p part="all">
    <a part="all-link" href=${url} aria-label=${label}>${readAll}</a>
  </p>`;
}
