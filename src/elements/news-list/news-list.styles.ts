import {css} from 'lit';

export const newsListStyles = css`
  [part='heading'] {
    font-size: 1.5em;
    border-block-start: 0.15em solid var(--_accent);
    padding-block: 0.5em 0.75em;
  }
  [part='items'] {
    display: grid;
    grid-template-columns: repeat(
      auto-fill,
      minmax(
        min(
          100%,
          max(var(--_card-width), (100% - (var(--_columns) - 1) * var(--_gap)) / var(--_columns))
        ),
        1fr
      )
    );
    gap: var(--_gap);
  }
  [part='item'] {
    position: relative;
    display: flex;
    gap: 1em;
    align-items: start;
    justify-content: space-between;
    min-block-size: 44px;
    border: 0 solid var(--_border);
    border-block-start-width: var(--_border-width);
    padding-block-start: var(--_gap);
  }
  .text {
    display: grid;
    gap: 0.35em;
    flex: 1;
    min-inline-size: 0;
    max-inline-size: var(--_measure);
  }
  .text,
  [part='heading'] {
    text-align: left;
  }
  [dir='rtl'] :is(.text, [part='heading']) {
    text-align: right;
  }
  [part='item-title'] {
    font-size: var(--_title-size);
  }
  [part='link'] {
    color: inherit;
    text-decoration-color: var(--_border);
  }
  [part='link']::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  [part='link']:hover {
    color: var(--_accent);
    text-decoration-color: currentcolor;
  }
  [part='dateline'],
  .muted {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part='place'] {
    font-weight: 600;
  }
  [part='topics'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    font-size: 0.875em;
  }
  [part='topic'] {
    border: var(--_border-width) solid var(--_border);
    border-radius: 1em;
    padding: 0 0.7em;
    color: var(--_muted);
  }
  [part='image'] {
    inline-size: min(30%, 14em);
    block-size: auto;
    aspect-ratio: var(--_ratio);
    object-fit: cover;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_border);
  }
  .list,
  .compact {
    --_card-width: 30em;
  }
  .cards > li {
    flex-direction: column-reverse;
    justify-content: flex-end;
    background: var(--_field);
    border-width: var(--_border-width);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    overflow: hidden;
    padding: 0;
    gap: 0;
  }
  .cards .text {
    flex: none;
    padding: var(--_card-padding);
  }
  .cards [part='image'] {
    inline-size: 100%;
    border-radius: 0;
  }
  .compact {
    row-gap: 0.6em;
  }
  .compact > li {
    padding-block-start: 0.6em;
  }
  .compact [part='item-title'] {
    font-size: 1em;
  }
  .compact [part='image'] {
    inline-size: 4.5em;
  }
  @container (inline-size < 18em) {
    .list > li {
      flex-direction: column-reverse;
    }
    .list [part='image'] {
      inline-size: 100%;
    }
  }
  @container (40em < inline-size < 64em) {
    .compact .text {
      grid-template-columns: 14em 1fr;
      gap: 0 1em;
      align-items: baseline;
      max-inline-size: none;
    }
    .compact .text > * {
      grid-column: 2;
    }
    .compact .text > [part='dateline'] {
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
  @media (prefers-reduced-motion: no-preference) {
    [part='image'] {
      transition: scale var(--_motion);
    }
    .cards > li:hover [part='image'] {
      scale: 1.04;
    }
  }
`;
