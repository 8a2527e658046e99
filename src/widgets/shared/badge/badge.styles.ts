import { css } from 'lit';

/** A word or a number about something: plain, `.new` for what has not been seen, `.off` for what does not work now. */
export const badge = css`
  .badge {
    padding: 0.125em 0.625em;
    border-radius: 1em;
    background: var(--_tint);
    font-size: 0.8125em;
    white-space: nowrap;
  }
  .badge.new {
    background: var(--_brand);
    color: var(--_on-brand);
    font-weight: 600;
  }
  .badge.off {
    background: var(--_sunken);
    color: var(--_ink-soft);
  }
`;
