import { css } from 'lit';

/** Text fields. 16 px at least: below that iOS zooms into the field. */
export const fields = css`
  .field {
    display: grid;
  }
  .field > label {
    margin-block-end: 0.25em;
    font-size: 0.875em;
    font-weight: 600;
  }
  .field > span:not(:empty) {
    margin-block-start: 0.25em;
  }
  .input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding: 0.5625em 0.875em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--tuki-field-radius, var(--_radius));
    background: var(--_surface);
    font-size: max(1em, 16px);
    line-height: 1.5;
  }
  .input::placeholder {
    color: var(--_ink-soft);
    opacity: 1;
  }
  .input:focus-visible {
    outline-offset: 0;
  }
  .input[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  .hint {
    font-size: 0.875em;
    color: var(--_ink-soft);
  }
  .wrong {
    font-size: 0.875em;
    color: var(--_danger);
  }
`;
