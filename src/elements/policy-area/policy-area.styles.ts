import {css} from 'lit';

export const policyAreaStyles = css`
  .article {
    display: grid;
    gap: 1.25em;
    max-inline-size: var(--_measure);
  }
  [part='area-title'] {
    font-size: clamp(1.9em, 1.4em + 3cqi, 3em);
    line-height: 1.1;
    letter-spacing: -0.01em;
    color: var(--_accent);
  }
  [part='lead'] {
    font-size: 1.2em;
    line-height: 1.5;
    font-weight: 500;
  }
  [part='priorities-heading'] {
    font-size: 1.4em;
    margin-block-start: 0.5em;
  }
  .body > * + * {
    margin-block-start: 0.8em;
  }
  .body :is(h2, h3, h4, h5, h6) {
    font-size: 1.2em;
    margin-block-start: 1.4em;
  }
  .body :is(ul, ol) {
    padding-inline-start: 1.4em;
    list-style: revert;
  }
  .body :is(img, figure) {
    max-inline-size: 100%;
    block-size: auto;
    margin-inline: 0;
  }
  .priorities {
    display: grid;
    gap: 1.1em;
  }
  .priorities li {
    border-inline-start: 0.25em solid var(--_accent);
    padding-inline-start: 1em;
  }
  .more {
    font-weight: 600;
    color: var(--_muted);
  }
  .news {
    display: block;
    margin-block-start: 2em;
    --mp-padding: 0;
    --mp-color-surface: transparent;
    --mp-font-size: 1em;
  }
`;
