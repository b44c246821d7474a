import {css} from 'lit';

export const newsFilterStyles = css`
  [part='filter'] {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
    margin-block-end: var(--_gap);
  }
  [part='control'] {
    display: grid;
    gap: 0.2em;
    flex: 1 1 8em;
    min-inline-size: 0;
  }
  .wide {
    flex: 2 1 14em;
  }
  input,
  select {
    inline-size: 100%;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  span {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
  }
`;
