import { css } from 'lit';

export const messageLogStyles = css`
  :host {
    padding: 1em;
  }
  h3 {
    margin-block: 1em 0.75em;
    color: var(--_ink-soft);
    font-size: 0.8125em;
    font-weight: 500;
    text-align: center;
  }
  li {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    margin-block-end: 0.75em;
  }
  li.traveller {
    align-items: flex-end;
  }
  .who {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.25em;
    font-size: 0.8125em;
    color: var(--_ink-soft);
  }
  .who tuki-avatar {
    font-size: 0.7em;
  }
  .text {
    max-inline-size: 88%;
    padding: 0.5em 0.875em;
    border-radius: 1.125em;
    border-end-start-radius: 0.25em;
    background: var(--_sunken);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .traveller .text {
    border-end-start-radius: 1.125em;
    border-end-end-radius: 0.25em;
    background: var(--_brand);
    color: var(--_on-brand);
  }
  .queued .text,
  .failed .text {
    border: 1px dashed var(--_line-strong);
    background: transparent;
    color: inherit;
  }
  .system {
    align-items: center;
    color: var(--_ink-soft);
    font-size: 0.875em;
    text-align: center;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: flex-end;
    margin-block-start: 0.25em;
    font-size: 0.8125em;
    color: var(--_ink-soft);
  }
  .failed .meta {
    color: var(--_danger);
  }
  .urgent {
    font-weight: 600;
    color: var(--_danger);
  }
  .typing {
    min-block-size: 1.5em;
    font-size: 0.875em;
    color: var(--_ink-soft);
  }
  @media (forced-colors: active) {
    .text {
      border: 1px solid CanvasText;
    }
  }
`;
