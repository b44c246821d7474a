import {html, nothing, type TemplateResult} from 'lit';

// A template cannot choose its tag: there is one for each, made as the compiler would make it.
const templates = [1, 2, 3, 4, 5, 6].map(level => {
  const strings = [`<h${level} dir="auto" part=`, ' aria-level=', '>', `</h${level}>`];
  return Object.assign(strings, {raw: strings});
});

/** A heading of any level; HTML has six, and deeper ones say theirs by `aria-level`. */
export function headingView(level: number, content: unknown, part: string): TemplateResult {
  const template = templates[Math.min(level, 6) - 1]!;
  return html(template, part, level > 6 ? level : nothing, content);
}
