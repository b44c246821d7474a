import {html, type TemplateResult} from 'lit';

/** Copies, and says in the page's live region whether it could. */
export type Copy = (text: string) => void;

/** Code to copy, under what tells where it goes. */
export function codeView(caption: string, code: string, copy: Copy): TemplateResult {
  return html`<figure class="kod">
    <figcaption>${caption}</figcaption>
    <pre tabindex="0" role="region" aria-label=${`Kod: ${caption}`}><code>${code}</code></pre>
    <button type="button" aria-label=${`Kopiera: ${caption}`} @click=${() => copy(code)}>
      Kopiera
    </button>
  </figure>`;
}
