import { css } from 'lit';

export const composerStyles = css`
  :host {
    padding: 0.75em;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  form {
    display: flex;
    align-items: flex-end;
    gap: 0.5em;
  }
  /* 16 px at least: below that iOS zooms into the field. */
  textarea {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2.75em;
    max-block-size: 9em;
    padding: 0.5625em 0.875em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: max(1em, 16px);
    line-height: 1.5;
    field-sizing: content;
    resize: none;
  }
  textarea:focus-visible {
    outline-offset: 0;
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
    accent-color: var(--_brand);
  }
  .over {
    color: var(--_danger);
    font-weight: 600;
  }
`;
