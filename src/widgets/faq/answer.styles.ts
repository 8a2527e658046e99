import { css } from 'lit';

export const answerStyles = css`
  :host {
    display: grid;
    gap: 1.25em;
    padding: 0.75em 1.25em 1.5em;
  }
  :host > * {
    min-inline-size: 0;
  }
  .question {
    margin-block-end: 0.625em;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
    color: var(--_ink);
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  /* Where a reader begins, not something to press. */
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  .facts {
    display: grid;
    gap: 0.375em;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  tuki-faq-rate {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  section h4 {
    margin: 0;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_ink-soft);
  }
  .rows {
    margin-inline: -0.5em;
  }
  .row {
    grid-template-columns: 1fr;
    min-block-size: 3em;
    color: inherit;
  }
`;
