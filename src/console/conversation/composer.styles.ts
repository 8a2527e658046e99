import { css } from 'lit';

export const composerStyles = css`
  :host {
    padding: 0.5rem 1rem max(0.5rem, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25rem 0.5rem;
    align-items: end;
  }
  label {
    grid-column: 1 / -1;
    font-size: 0.8125rem;
    font-weight: 600;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 2.75rem;
    max-block-size: min(40dvh, 16rem);
    field-sizing: content;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line-strong);
    border-radius: 0.75rem;
    background: var(--_raised);
    font-size: max(1rem, 16px);
    line-height: 1.5;
    resize: none;
  }
  textarea:focus-visible {
    outline-offset: 0;
  }
  .foot {
    grid-column: 1 / -1;
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    min-block-size: 1.25rem;
    font-size: 0.8125rem;
    color: var(--_ink-soft);
  }
  @media (pointer: coarse) {
    .hint {
      display: none;
    }
  }
`;
