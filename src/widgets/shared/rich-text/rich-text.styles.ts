import { css } from 'lit';

/** Rich text inside `.words`: short lines, steps with their numbers in view. */
export const richTextStyles = css`
  .words,
  .points,
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .words {
    gap: 0.75em;
    max-inline-size: 42em;
    overflow-wrap: break-word;
  }
  .words :is(h3, h4, h5) {
    margin: 0.25em 0 -0.25em;
    color: inherit;
    font-size: 1em;
    font-weight: 650;
  }
  .points,
  .steps {
    gap: 0.5em;
  }
  .points > li,
  .steps > li {
    position: relative;
    padding-inline-start: 1.5em;
  }
  .points > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.55em;
    inset-inline-start: 0.375em;
    inline-size: 0.375em;
    block-size: 0.375em;
    border-radius: 50%;
    background: var(--_accent);
  }
  .steps {
    counter-reset: step;
  }
  .steps > li {
    padding-inline-start: 2.25em;
    counter-increment: step;
  }
  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    min-inline-size: 1.6875em;
    padding-block: 0.125em;
    border-radius: 1em;
    background: var(--_tint);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.5;
    text-align: center;
  }
  .words li > * + * {
    margin-block-start: 0.5em;
  }
  .words a {
    color: var(--_accent);
  }
`;
