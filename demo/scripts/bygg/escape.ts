const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  // What site builders read as their own: WordPress' shortcodes, Velocity, templates.
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#123;',
  '}': '&#125;',
};

// Bidi controls would make code read otherwise than it is.
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text of a feed or a form, for HTML's text and attribute values in quotes; on one line. */
export function escapeHtml(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .replace(/[&<>"'`[\]{}]/g, character => entities[character]!);
}
