import { css } from 'lit';

export const chatStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .scroll {
    /* What is hidden from the eye scrolls with the rest. */
    position: relative;
    flex: 1;
    min-block-size: 8em;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .person {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding: 0.75em 1.25em;
    border-block-end: 1px solid var(--_line);
    font-size: 0.875em;
  }
  .reference {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    padding: 0 calc(1.25em / 0.8125) 1em;
    font-size: 0.8125em;
    color: var(--_ink-soft);
  }
  .along {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    padding: 0.5em calc(1.25em / 0.8125);
    border-block-start: 1px solid var(--_line);
    font-size: 0.8125em;
    color: var(--_ink-soft);
    overflow-wrap: anywhere;
  }
  .reference b {
    color: var(--_ink);
    font-variant-numeric: tabular-nums;
    user-select: all;
  }
`;
