import { css } from 'lit';
import { fields } from '../../widgets/shared/field/field.styles.js';
import { notice } from '../../widgets/shared/notice/notice.styles.js';
import { progressStyles } from '../../widgets/shared/progress/progress.styles.js';
import { consoleBase, forms } from '../parts/base.styles.js';
import { problemStyles } from './problems.js';

const sheet = css`
  :host {
    display: grid;
    gap: 2rem;
    max-inline-size: 70rem;
    padding: 1rem;
  }
  section {
    display: grid;
    gap: 1rem;
    min-inline-size: 0;
  }
  h2 {
    font-size: 1rem;
  }
  textarea {
    resize: vertical;
    font-family: ui-monospace, 'Cascadia Mono', 'Noto Sans Mono', monospace;
  }
  .file {
    justify-self: start;
    margin-block-start: 0.5rem;
    font-weight: 400;
  }
  .file:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .row .field {
    flex: 1 1 12rem;
    max-inline-size: 20rem;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.25rem;
    cursor: pointer;
  }
  .check input,
  .change > input {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--_brand);
  }
  [aria-disabled='true'] {
    background: var(--_sunken) !important;
    border-color: transparent !important;
    color: var(--_ink-soft) !important;
    cursor: default;
  }
  .result {
    display: grid;
    gap: 0.75rem;
  }
  .result:empty {
    display: none;
  }
  .sums {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
  .mark {
    white-space: normal;
  }
  .mark.new {
    color: var(--_good);
  }
  .mark.changed {
    color: var(--_warn-ink);
  }
  .mark.same {
    color: var(--_ink-soft);
  }
  .change {
    display: grid;
    grid-template-columns: 1.125rem minmax(0, 1fr);
    align-items: start;
    gap: 0.75rem;
    padding-block: 0.25rem;
    border-block-end: 1px solid var(--_line);
  }
  .change > input {
    margin-block-start: 0.625rem;
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125rem 0.75rem;
    padding-block: 0.375rem;
    cursor: pointer;
  }
  .both {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 0.75rem;
    padding-block-end: 0.5rem;
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
    font-size: 0.875rem;
    font-family: ui-monospace, 'Cascadia Mono', 'Noto Sans Mono', monospace;
  }
  .exports {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    gap: 0.5rem 1.5rem;
  }
  .exports li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.875rem;
  }
  .exports b {
    flex: 0 0 7rem;
  }
  .exports a {
    min-block-size: 1.75rem;
  }
`;

export const importStyles = [consoleBase, forms, fields, notice, progressStyles, problemStyles, sheet];
