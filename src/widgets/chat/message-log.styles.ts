import { css } from 'lit';

export const messageLogStyles = css`
  :host {
    padding: 1em 1.25em;
  }
  h3 {
    margin-block: 1em;
    font-size: 0.8125em;
    text-align: center;
  }
  li {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    margin-block-end: 1em;
  }
  li.traveller {
    align-items: flex-end;
  }
  .who {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.375em;
    font-size: 0.8125em;
    color: var(--_ink-soft);
  }
  .who tuki-avatar {
    font-size: 0.75em;
  }
  .text {
    max-inline-size: 88%;
    padding: 0.625em 1em;
    border: 1px solid transparent;
    border-radius: var(--tuki-bubble-radius, 1.125em);
    border-end-start-radius: 0.25em;
    background: var(--_sunken);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .traveller .text {
    border-end-start-radius: var(--tuki-bubble-radius, 1.125em);
    border-end-end-radius: 0.25em;
    background: var(--_tint);
  }
  .queued .text,
  .handover .text,
  .failed .text {
    border: 1px dashed var(--_line-strong);
    background: none;
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
    text-align: end;
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
      border-color: CanvasText;
    }
  }
`;
