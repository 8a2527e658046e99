import { css } from 'lit';

export const composerStyles = css`
  :host {
    padding: 0.75em 1.25em max(0.75em, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  form {
    display: flex;
    align-items: flex-end;
    gap: 0.5em;
  }
  .input {
    flex: 1;
    max-block-size: 9em;
    field-sizing: content;
    resize: none;
  }
  .button.icon {
    flex: none;
  }
  .below {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 1em;
    margin-block-start: 0.5em;
    font-size: 0.8125em;
    color: var(--_ink-soft);
  }
  label.urgent {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    min-block-size: 1.75em;
    cursor: pointer;
  }
  input[type='checkbox'] {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  .over {
    color: var(--_danger);
    font-weight: 600;
  }
`;
