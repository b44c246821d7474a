import {css} from 'lit';

/**
 * The only place that reads public `--mp-*` properties: each is mapped once to a private `--_*`.
 * Colours follow `color-scheme`, where the browser knows `light-dark()`; elsewhere they are light.
 */
export const tokens = css`
  :host {
    --_font: var(--mp-font-family, inherit);
    --_heading-font: var(--mp-heading-font-family, inherit);
    --_font-size: var(--mp-font-size, medium);
    --_line-height: var(--mp-line-height, 1.6);
    --_measure: var(--mp-measure, 42em);
    --_padding: var(--mp-padding, clamp(1em, 5cqi, 2.5em));
    --_gap: var(--mp-gap, 1.5em);
    --_radius: var(--mp-radius, 0.75em);
    --_ratio: var(--mp-image-ratio, 3 / 2);
    --_card-width: var(--mp-card-width, 17em);
    --_text: var(--mp-color-text, #14231a);
    --_muted: var(--mp-color-muted, #3f5044);
    --_accent: var(--mp-color-accent, #17592d);
    --_on-accent: var(--mp-color-on-accent, #fff);
    --_surface: var(--mp-color-surface, #f5f9f2);
    --_field: var(--mp-color-field, #fff);
    --_border: var(--mp-color-border, #c4d3c3);
    --_mark: var(--mp-color-mark, #ffe27a);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_text: var(--mp-color-text, light-dark(#14231a, #edf5ec));
      --_muted: var(--mp-color-muted, light-dark(#3f5044, #b6c7b6));
      --_accent: var(--mp-color-accent, light-dark(#17592d, #93dba0));
      --_on-accent: var(--mp-color-on-accent, light-dark(#fff, #0a1a0f));
      --_surface: var(--mp-color-surface, light-dark(#f5f9f2, #101a13));
      --_field: var(--mp-color-field, light-dark(#fff, #18251b));
      --_border: var(--mp-color-border, light-dark(#c4d3c3, #3a4b3e));
      --_mark: var(--mp-color-mark, light-dark(#ffe27a, #5c4a00));
    }
  }
`;
