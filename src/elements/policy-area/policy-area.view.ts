import {html, nothing, type TemplateResult} from 'lit';
import type {PolicyArea} from '../../model/policy-area.js';
import {headingView} from '../heading.view.js';

export const sections = ['title', 'lead', 'body', 'priorities', 'news'] as const;
type Section = (typeof sections)[number];

/** What an area is shown with. */
export interface AreaStyle {
  readonly sections: readonly Section[];
  /** Level of the area's title. */
  readonly level: number;
  /** Level of the headings below it. */
  readonly below: number;
  /** BCP 47 tag of the area's texts; empty where it is the element's own. */
  readonly language: string;
  /** The body, with its text. */
  readonly body: HTMLElement | null;
}

/** The sections of an area, without its news. */
export function policyAreaView(area: PolicyArea, style: AreaStyle): TemplateResult {
  const {language, level, below, body} = style;
  const shows = (section: Section) => style.sections.includes(section);
  return html`<div class="article" lang=${language || nothing}>
    ${shows('title') && area.title ? headingView(level, area.title, 'area-title') : nothing}
    <slot name="lead"
      >${
        shows('lead') && area.lead ? html`<p part="lead" dir="auto">${area.lead}</p>` : nothing
      }</slot
    >
    ${shows('body') ? body : nothing} ${shows('priorities') ? prioritiesView(area, below) : nothing}
    ${shows('news') && area.more ? html`<p part="more" dir="auto">${area.more}</p>` : nothing}
  </div>`;
}

function prioritiesView({prioritiesHeading, priorities}: PolicyArea, level: number) {
  if (!priorities.length) return nothing;
  return html`${
      prioritiesHeading ? headingView(level, prioritiesHeading, 'priorities-heading') : nothing
    }
    <ul part="priorities" role="list">
      ${priorities.map(
        ({title, text}) =>
          html`<li part="priority" dir="auto">
            ${title && html`<strong part="priority-title">${title}</strong>`} ${text}
          </li>`,
      )}
    </ul>`;
}
