import {html, nothing, type TemplateResult} from 'lit';

/** What a heading is besides its level and its words. */
export interface HeadingOptions {
  readonly part: string;
  /** BCP 47 tag of the words; empty where it is the page's. */
  readonly language?: string | undefined;
}

/** A heading of any level; HTML has six, and deeper ones say theirs by `aria-level`. */
export function headingView(
  level: number,
  content: unknown,
  {part, language}: HeadingOptions,
): TemplateResult {
  const lang = language || nothing;
  switch (level) {
    case 1:
      return html`<h1 part=${part} lang=${lang} dir="auto">${content}</h1>`;
    case 2:
      return html`<h2 part=${part} lang=${lang} dir="auto">${content}</h2>`;
    case 3:
      return html`<h3 part=${part} lang=${lang} dir="auto">${content}</h3>`;
    case 4:
      return html`<h4 part=${part} lang=${lang} dir="auto">${content}</h4>`;
    case 5:
      return html`<h5 part=${part} lang=${lang} dir="auto">${content}</h5>`;
    default:
      return html`<h6
        part=${part}
        lang=${lang}
        dir="auto"
        aria-level=${level > 6 ? level : nothing}
      >
        ${content}
      </h6>`;
  }
}
