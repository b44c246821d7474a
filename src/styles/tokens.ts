import {css} from 'lit';

/**
 * The only place that reads public `--mp-*` properties: each is mapped once to a private `--_*`.
 *
 * Our own colours are mixed of one brand colour and the two that the system has for pages, which
 * follow `color-scheme` in every engine: a page that names its brand gets a palette, light and dark.
 * The neutral theme changes what the properties fall back to, so that they still decide.
 *
 * @cssproperty --mp-color-brand - The colour that all others are mixed of
 * @cssproperty [--mp-color-accent=the brand, half darkened or lightened] - Links, the main button, opening phrases, focus
 * @cssproperty [--mp-color-on-accent=as behind everything] - Text on the main button
 * @cssproperty [--mp-color-text=black or white with a touch of the brand] - Text
 * @cssproperty [--mp-color-muted=the text at 78 %] - Datelines, labels, borders of fields
 * @cssproperty [--mp-color-surface=the page’s colour with a touch of the brand] - Behind everything
 * @cssproperty [--mp-color-field=the page’s colour] - Fields and cards
 * @cssproperty [--mp-color-border=the text at 20 %] - Rules and borders
 * @cssproperty --mp-color-mark - Behind words that the search found
 * @cssproperty [--mp-font-family=the page’s] - Text
 * @cssproperty [--mp-font-size=the visitor’s (medium)] - Text, and with it every size that is not a token
 * @cssproperty [--mp-line-height=1.6] - Text
 * @cssproperty [--mp-heading-font-family=as text] - Headings
 * @cssproperty --mp-heading-weight - Headings
 * @cssproperty --mp-title-size - Titles of items
 * @cssproperty --mp-measure - The longest line
 * @cssproperty [--mp-padding=5 % of the width, 1em to 2.5em] - Around everything
 * @cssproperty --mp-card-padding - Around the text of a card
 * @cssproperty --mp-gap - Between items
 * @cssproperty [--mp-radius=0.5em] - Corners; pictures and fields have half of it
 * @cssproperty --mp-border-width - Rules and borders
 * @cssproperty --mp-shadow - Of cards
 * @cssproperty --mp-image-ratio - Pictures
 * @cssproperty --mp-columns - The most columns
 * @cssproperty --mp-card-width - The least width of a card
 * @cssproperty --mp-motion - How long movements take, where the visitor has nothing against them
 */
export const tokens = css`
  .base {
    --_brand: var(--mp-color-brand, #1f9d3a);
    --_own-accent: color-mix(in srgb, CanvasText 50%, var(--_brand));
    --_own-text: color-mix(in srgb, CanvasText 88%, var(--_brand));
    --_own-surface: color-mix(in srgb, Canvas 92%, var(--_brand));
    --_own-field: Canvas;
    --_own-muted: 78%;
    --_own-radius: 0.5em;
    --_own-size: medium;
    --_own-leading: 1.6;

    --_accent: var(--mp-color-accent, var(--_own-accent));
    --_on-accent: var(--mp-color-on-accent, var(--_own-surface));
    --_text: var(--mp-color-text, var(--_own-text));
    --_muted: var(
      --mp-color-muted,
      color-mix(in srgb, var(--_text) var(--_own-muted), transparent)
    );
    --_border: var(--mp-color-border, color-mix(in srgb, var(--_text) 20%, transparent));
    --_surface: var(--mp-color-surface, var(--_own-surface));
    --_field: var(--mp-color-field, var(--_own-field));
    --_mark: var(--mp-color-mark, #fc03);

    --_font: var(--mp-font-family, initial);
    --_font-size: var(--mp-font-size, var(--_own-size));
    --_line-height: var(--mp-line-height, var(--_own-leading));
    --_heading-font: var(--mp-heading-font-family, initial);
    --_heading-weight: var(--mp-heading-weight, 700);
    --_title-size: var(--mp-title-size, 1.2em);
    --_measure: var(--mp-measure, 42em);

    --_padding: var(--mp-padding, clamp(1em, 5%, 2.5em));
    --_card-padding: var(--mp-card-padding, 1em);
    --_gap: var(--mp-gap, 1.5em);
    --_radius: var(--mp-radius, var(--_own-radius));
    --_border-width: var(--mp-border-width, 1px);
    --_shadow: var(--mp-shadow, 0 2px 6px #0001);
    --_ratio: var(--mp-image-ratio, 3 / 2);
    --_columns: var(--mp-columns, 3);
    --_card-width: var(--mp-card-width, 15em);
    --_motion: var(--mp-motion, 0.2s);
  }
  .neutral {
    --_own-accent: currentcolor;
    --_own-text: currentcolor;
    --_own-surface: transparent;
    --_own-field: transparent;
    --_own-muted: 100%;
    --_own-radius: 0px;
    --_own-size: max(1em, 14px);
    --_own-leading: initial;
  }
  @media print {
    .base {
      --_accent: #000;
      --_text: #000;
      --_muted: #333;
      --_surface: transparent;
      --_field: transparent;
      --_padding: 0;
    }
  }
`;
