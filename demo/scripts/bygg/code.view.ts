import {html, nothing, type TemplateResult} from 'lit';

/** Copies, and says in the page's live region whether it could. */
export type Copy = (text: string) => void;

/**
 * Code to copy, under what tells where it goes.
 *
 * @param download what gives it as a file, where it is one
 */
export function codeView(
  caption: string,
  code: string,
  copy: Copy,
  download: unknown = nothing,
): TemplateResult {
  return html`<figure class="kod">
    <figcaption>${caption}</figcaption>
    <pre tabindex="0" role="region" aria-label=${`Kod: ${caption}`}><code>${code}</code></pre>
    <button type="button" aria-label=${`Kopiera: ${caption}`} @click=${() => copy(code)}>
      Kopiera
    </button>
    ${download}
  </figure>`;
}
