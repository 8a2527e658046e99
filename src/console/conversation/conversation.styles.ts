import { css } from 'lit';

export const conversationStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(8rem, 1fr) auto / minmax(0, 1fr);
    min-block-size: 0;
    block-size: 100%;
    background: var(--_surface);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
    padding: 0.375rem 1rem;
    border-block-end: 1px solid var(--_line);
  }
  .back {
    margin-inline-start: -0.75rem;
  }
  h2 {
    font-size: 1.125rem;
  }
  .who {
    flex: 1 7rem;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
  }
  .facts {
    flex-basis: 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
    font-size: 0.875rem;
    color: var(--_ink-soft);
  }
  .facts > span {
    max-inline-size: 100%;
  }
  .page {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .facts a,
  .facts b {
    color: var(--_ink);
    font-weight: 400;
  }
  .status {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
    font-size: 0.875rem;
    border-radius: 0.5rem;
  }
  .stage {
    position: relative;
    min-block-size: 0;
    display: grid;
  }
  [role='log'] {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0.75rem 1rem 1rem;
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
  }
  [role='log']:focus-visible {
    outline-offset: -2px;
  }
  .pill {
    position: absolute;
    inset-block-end: 0.75rem;
    inset-inline: 0;
    margin-inline: auto;
    inline-size: fit-content;
    background: var(--_raised);
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.16);
  }
  .note {
    padding: 0.5rem 1rem;
  }
  /* A phone with its keyboard up: room for the words. */
  @media (max-height: 30rem) {
    .facts {
      display: none;
    }
  }
  @media (min-width: 860px) {
    .back {
      display: none;
    }
  }
`;

export const messageStyles = css`
  .day {
    align-self: center;
    padding-block: 0.75rem 0.25rem;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--_ink-soft);
  }
  .system {
    align-self: center;
    padding-block: 0.5rem;
    font-size: 0.8125rem;
    color: var(--_ink-soft);
    text-align: center;
  }
  .message {
    align-self: flex-start;
    max-inline-size: min(40rem, 88%);
    display: grid;
    justify-items: start;
  }
  .message.mine {
    align-self: flex-end;
    justify-items: end;
  }
  .problem {
    font-size: 0.8125rem;
    color: var(--_ink-soft);
    overflow-wrap: anywhere;
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5rem;
    padding-block: 0.5rem 0.125rem;
    font-size: 0.8125rem;
    color: var(--_ink-soft);
  }
  .by strong {
    color: var(--_ink);
  }
  .words {
    padding: 0.5rem 0.75rem;
    border-radius: 0.75rem;
    border: 1px solid var(--_line);
    background: var(--_sunken);
    white-space: pre-wrap;
  }
  .mine .words {
    background: var(--_tint);
    border-color: transparent;
  }
  .mine.unsent .words {
    background: transparent;
    border: 1px dashed var(--_line-strong);
  }
  .state {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0 0.5rem;
    padding-block-start: 0.125rem;
    font-size: 0.8125rem;
    color: var(--_ink-soft);
    text-align: end;
  }
  .state.failed {
    display: block;
    color: var(--_danger);
  }
  .state svg {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.25em;
    vertical-align: -0.125em;
  }
  .state .button {
    color: var(--_ink);
  }
  .typing {
    align-self: flex-start;
    padding-block: 0.5rem;
    font-size: 0.875rem;
    color: var(--_ink-soft);
  }
`;
