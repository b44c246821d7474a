import {css} from 'lit';

export const policyAreaStyles = css`
  .article {
    display: grid;
    gap: 1.25em;
    max-inline-size: var(--_measure);
  }
  [part='area-title'] {
    font-size: clamp(2em, 1.25em + 5cqi, 3.5em);
    line-height: 1.05;
    letter-spacing: -0.03em;
    color: var(--_accent);
  }
  [part='lead'] {
    font-size: 1.25em;
    line-height: 1.45;
    font-weight: 500;
  }
  [part='priorities-heading'] {
    font-size: 1.5em;
    margin-block-start: 0.5em;
  }
  [part='body'] > * + * {
    margin-block-start: 0.8em;
  }
  [part='body'] :is(h2, h3, h4, h5, h6) {
    font-size: 1.2em;
    margin-block-start: 1.4em;
  }
  [part='body'] :is(ul, ol) {
    padding-inline-start: 1.4em;
    list-style: revert;
  }
  [part='body'] :is(img, figure) {
    max-inline-size: 100%;
    block-size: auto;
    margin-inline: 0;
  }
  [part='priorities'] {
    display: grid;
    gap: 1.1em;
  }
  [part='priorities'] li {
    border-block-start: var(--_border-width) solid var(--_border);
    padding-block-start: 1.1em;
  }
  [part='priority-title'] {
    color: var(--_accent);
    font-size: 1.1em;
  }
  mp-news-list {
    margin-block-start: 2.5em;
    --mp-padding: 0;
    --mp-color-surface: transparent;
    --mp-font-size: 1em;
  }
  @container (inline-size > 64em) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, var(--_measure)) minmax(0, 1fr);
      gap: 4em;
      align-items: start;
    }
    .columns > * {
      margin: 0;
    }
    .columns > :only-child {
      grid-column: 1 / -1;
    }
  }
`;
