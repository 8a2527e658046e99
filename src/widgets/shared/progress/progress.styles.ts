import { css } from 'lit';

export const progressStyles = css`
  .progress {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.375em 1em;
    font-size: 0.875em;
  }
  .progress span {
    grid-area: 1 / 2;
    color: var(--_ink-soft);
    font-variant-numeric: tabular-nums;
  }
  progress {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 0.5em;
    accent-color: var(--_accent);
  }
`;
