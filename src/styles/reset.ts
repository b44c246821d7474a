import {css} from 'lit';

/**
 * Where the host page ends: what it would hand down to our text stops at `.base`, whose own size
 * follows the visitor's setting and not the page's root. Language, direction and colour scheme
 * pass through, and so does the font family unless a token names another.
 */
export const reset = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
    min-inline-size: 0;
    flex-grow: 1;
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    all: initial;
    display: block;
    container-type: inline-size;
    color-scheme: inherit;
    font-family: var(--_font);
    font-size: var(--_font-size);
    line-height: var(--_line-height);
    overflow-wrap: anywhere;
    color: var(--_text);
    background: var(--_surface);
    border-radius: var(--_radius);
    padding: var(--_padding);
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--_heading-font);
    font-weight: var(--_heading-weight);
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }
  /* Arabic letters are joined. */
  .base :dir(rtl) {
    letter-spacing: 0;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
    text-decoration-thickness: max(1px, 0.06em);
  }
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  button,
  input,
  select {
    font: inherit;
    color: var(--_text);
    background: var(--_field);
    border: max(1px, var(--_border-width)) solid var(--_muted);
    border-radius: calc(var(--_radius) / 2);
    padding: 0.4em 0.8em;
    min-block-size: max(2.75em, 44px);
    max-inline-size: 100%;
  }
  button {
    cursor: pointer;
    font-weight: 600;
  }
  .primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
    padding-inline: 1.5em;
  }
  .neutral .primary {
    color: var(--_accent);
    background: none;
  }
  [part='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  slot[name]::slotted([hidden][slot]) {
    display: block !important;
  }
  @media print {
    .base {
      color-scheme: light;
    }
    mp-news-filter,
    button {
      display: none;
    }
    li {
      break-inside: avoid;
    }
    a[href]::after {
      content: ' <' attr(href) '>';
      position: static;
      white-space: pre-wrap;
      font: 0.8em monospace;
    }
  }
`;
