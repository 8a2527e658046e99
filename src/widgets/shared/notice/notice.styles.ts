import { css } from 'lit';

/** What has to be known now, on a line of its own: plain, or `.warn` where something may be lost. */
export const notice = css`
  .notice {
    display: flex;
    gap: 0.75em;
    align-items: center;
    padding: 0.625em 1.25em;
    background: var(--_tint);
    font-size: 0.875em;
  }
  .notice.warn {
    background: var(--_warn);
  }
`;
