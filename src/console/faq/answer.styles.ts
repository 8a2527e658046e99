import { css } from 'lit';
import { richTextStyles } from '../../widgets/shared/rich-text/rich-text.styles.js';
import { consoleBase } from '../parts/base.styles.js';
import { fields } from '../../widgets/shared/field/field.styles.js';
import { headStyles } from './faq-head.js';
import { statusStyles } from './language-mark.js';
import { problemStyles } from './problems.js';

/** The form beside its preview where there is room, one under the other on a phone; the buttons are always in sight. */
const layout = css`
  .head h1 {
    flex: 1 1 14rem;
  }
  .head .button.icon {
    margin-inline-start: -0.75rem;
  }
  .unsaved {
    color: var(--_warn-ink);
    font-weight: 700;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 1.25rem 2rem;
    max-inline-size: 80rem;
    padding: 1rem 1rem 0;
  }
  /* What gets the focus is not left below the buttons. */
  form > :not(.actions) :is(input, textarea, button, summary) {
    scroll-margin-block-end: min(30dvh, 8rem);
  }
  .text,
  .text .field {
    grid-template-columns: minmax(0, 1fr);
  }
  .text {
    display: grid;
    gap: 1rem;
    align-content: start;
  }
  textarea.input {
    min-block-size: 14rem;
    field-sizing: content;
    resize: vertical;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .date .input {
    flex: 0 1 12rem;
  }
  .preview {
    align-self: start;
    position: sticky;
    inset-block-start: 1rem;
    max-block-size: calc(100dvh - 12rem);
    overflow-y: auto;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .preview img {
    max-inline-size: 100%;
    border-radius: 0.5rem;
  }
  .preview h2 {
    margin-block-end: 0.75rem;
    font-size: 0.875rem;
    color: var(--_ink-soft);
  }
  .traits,
  .past {
    grid-column: 1 / -1;
  }
  .traits {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: 0.5rem 1.5rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
  }
  .traits h3 {
    grid-column: 1 / -1;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0 0 0.125rem;
    font-size: 0.875rem;
    font-weight: 600;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2rem;
    cursor: pointer;
  }
  .check input {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--_brand);
  }
  .actions {
    grid-column: 1 / -1;
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    /* Large text on a small screen: most of it is for what is written. */
    max-block-size: 30dvh;
    overflow-y: auto;
    margin-inline: -1rem;
    padding: 0.625rem 1rem;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .actions [aria-disabled='true'] {
    background: var(--_sunken);
    border-color: transparent;
    color: var(--_ink-soft);
    box-shadow: none;
    cursor: default;
  }
  .actions > p:empty {
    display: none;
  }
  .outcome {
    font-size: 0.875rem;
  }
  .sure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .note {
    padding: 1rem;
  }
`;

const details = css`
  summary {
    display: list-item;
    padding-block: 0.375rem;
    cursor: pointer;
  }
  .help {
    font-size: 0.875rem;
  }
  .help dl {
    display: grid;
    gap: 0.25rem;
  }
  .help dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }
  .help dt {
    flex: 0 0 11rem;
  }
  code,
  pre {
    font-size: 0.875rem;
    font-family: ui-monospace, 'Cascadia Mono', 'Noto Sans Mono', monospace;
  }
  .past {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: 1rem 2rem;
    padding-block: 1rem;
    border-block-start: 1px solid var(--_line);
  }
  .ratings {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    padding-block: 0.375rem;
  }
  .ratings li {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }
  .comments {
    display: grid;
    gap: 0.5rem;
  }
  .version {
    padding: 0.5rem 0.75rem;
    border-radius: 0.5rem;
    background: var(--_sunken);
  }
  pre {
    max-block-size: 16rem;
    margin: 0.25rem 0 0;
    overflow: auto;
    white-space: pre-wrap;
  }
  .conflict {
    display: grid;
    gap: 0.75rem;
    padding: 0.875rem;
    border-radius: var(--_radius);
    background: var(--_warn);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  @media (max-width: 899.98px) {
    form {
      grid-template-columns: minmax(0, 1fr);
    }
    .preview {
      position: static;
      max-block-size: none;
    }
  }
`;

export const answerStyles = [
  consoleBase,
  fields,
  richTextStyles,
  headStyles,
  statusStyles,
  problemStyles,
  layout,
  details,
];
