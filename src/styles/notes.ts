import {css} from 'lit';

/** What both elements say besides their feed: loading, failed, empty, and the way to all news. */
export const notes = css`
  .note {
    display: grid;
    justify-items: start;
    gap: 0.75em;
    padding-block: 1em;
  }
  [part='loading'] {
    min-block-size: 9em;
    color: var(--_muted);
    background: repeating-linear-gradient(var(--_border) 0 0.9em, transparent 0 2.2em) 0 3em / 100%
      6em no-repeat;
    inline-size: 85%;
  }
  [part='all'] {
    margin-block-start: var(--_gap);
    font-weight: 600;
  }
  [part='all'] a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
`;
