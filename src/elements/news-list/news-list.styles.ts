import {css} from 'lit';

export const newsListStyles = css`
  [part='heading'] {
    font-size: 1.5em;
    margin-block-end: 0.75em;
  }
  .items {
    display: grid;
    gap: var(--_gap);
  }
  .items > li {
    position: relative;
    display: flex;
    gap: 1em;
    align-items: start;
    justify-content: space-between;
  }
  .list > li + li,
  .compact > li + li {
    border-block-start: 1px solid var(--_border);
    padding-block-start: var(--_gap);
  }
  .text {
    display: grid;
    gap: 0.35em;
    flex: 1;
    min-inline-size: 0;
    max-inline-size: var(--_measure);
  }
  [part='item-title'] {
    font-size: 1.2em;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
  }
  [part='link'] {
    color: inherit;
    text-decoration-color: var(--_border);
  }
  [part='link']:hover {
    color: var(--_accent);
    text-decoration-color: currentcolor;
  }
  .dateline,
  .muted {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    font-size: 0.875em;
  }
  [part='topic'] {
    border: 1px solid var(--_border);
    border-radius: 1em;
    padding: 0 0.7em;
    color: var(--_muted);
  }
  .image {
    inline-size: min(30%, 14em);
    block-size: auto;
    aspect-ratio: var(--_ratio);
    object-fit: cover;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_border);
  }
  .image[hidden] {
    display: none;
  }
  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_card-width)), 1fr));
  }
  .cards > li {
    flex-direction: column-reverse;
    justify-content: flex-end;
    background: var(--_field);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: hidden;
    gap: 0;
  }
  .cards .text {
    flex: none;
    padding: 1em;
  }
  .cards .image {
    inline-size: 100%;
    border-radius: 0;
  }
  .compact {
    gap: 0.6em;
  }
  .compact > li + li {
    padding-block-start: 0.6em;
  }
  .compact [part='item-title'] {
    font-size: 1em;
  }
  .compact .image {
    inline-size: 4.5em;
  }
  @container (inline-size < 16em) {
    .list > li {
      flex-direction: column-reverse;
    }
    .list .image {
      inline-size: 100%;
    }
  }
  @container (inline-size > 40em) {
    .compact .text {
      grid-template-columns: 14em 1fr;
      gap: 0 1em;
      align-items: baseline;
      max-inline-size: none;
    }
    .compact .text > * {
      grid-column: 2;
    }
    .compact .text > .dateline {
      grid-area: 1 / 1 / span 5;
    }
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    margin-block-start: var(--_gap);
  }
  ::highlight(mp-match) {
    background-color: var(--_mark);
    color: var(--_text);
  }
`;
