import { css } from 'lit';

export const faqStyles = css`
  :host(:not([compact])) {
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: medium/1.5 var(--_font);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  h3 {
    margin-block-end: 0.75em;
  }
  h4 {
    margin: 1em 0 0;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_ink-soft);
  }
  .field {
    block-size: 2.75em;
    border-radius: var(--_radius);
  }
  .rows {
    margin-inline: -0.5em;
  }
  .row {
    grid-template-columns: 1fr auto;
    min-block-size: 3em;
    color: inherit;
  }
  .row svg {
    inline-size: 1em;
    block-size: 1em;
  }
  [dir='rtl'] .row svg {
    scale: -1 1;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.75em;
    margin-block-start: 0.75em;
  }
  .group {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .fold {
    margin-block-start: 0.375em;
    font-size: 0.875em;
  }
  summary {
    padding-block: 0.5em;
    color: var(--_ink-soft);
    cursor: pointer;
  }
  summary b {
    color: var(--_ink);
  }
  .fold .filters {
    margin-block-start: 0.25em;
    font-size: calc(1em / 0.875);
  }
  .chip {
    max-inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: 1.25em;
    background: transparent;
    font-size: 0.875em;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_edge);
    background: var(--_brand);
    color: var(--_on-brand);
  }
  .button.link {
    gap: 0.375em;
    margin-block-end: 0.5em;
  }
  [dir='rtl'] .button.link svg {
    scale: -1 1;
  }
  tuki-faq-answer {
    padding-inline: 0;
  }
`;
