import { css } from 'lit';

/** The language select looks the same in the bar over the inbox and on the page before it. */
export const selectStyles = css`
  select {
    min-block-size: 2.5rem;
    field-sizing: content;
    max-inline-size: 8.5rem;
    padding: 0.25rem 0.375rem;
    border: 1px solid transparent;
    border-radius: 0.5rem;
    background: var(--_surface);
    cursor: pointer;
  }
  select:hover {
    border-color: var(--_line-strong);
  }
`;
