import { css } from 'lit';
import { buttons } from '../../widgets/shared/button/button.styles.js';
import { fields } from '../../widgets/shared/field/field.styles.js';
import { base } from '../../widgets/shared/style/base.styles.js';
import { tokens } from '../../widgets/shared/style/tokens.styles.js';

const roles = css`
  :host {
    --_warn-ink: light-dark(#7a4a00, #f2c879);
    color-scheme: light dark;
    color: var(--_ink);
    font-family: var(--_font);
    font-size: 1rem;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  h1,
  h2 {
    margin: 0;
    font-size: 1.25rem;
    line-height: 1.25;
    text-wrap: balance;
  }
  h1:focus,
  h2:focus {
    outline: none;
  }
  .soft {
    color: var(--_ink-soft);
  }
  .small {
    font-size: 0.875rem;
  }
  .error {
    color: var(--_danger);
  }
`;

/** Small labels of a state: an icon and a word, so that colour says nothing alone. */
const marks = css`
  .mark {
    display: inline-flex;
    align-items: baseline;
    gap: 0.25em;
    font-size: 0.8125rem;
    font-weight: 600;
    white-space: nowrap;
  }
  .mark svg {
    align-self: center;
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .mark.urgent {
    color: var(--_warn-ink);
  }
  .mark.overdue {
    color: var(--_danger);
  }
`;

/** What every shadow root of the console begins with. */
export const consoleBase = [tokens, base, buttons, roles, marks];

/** Forms: fields under each other, groups without a frame. */
export const forms = [
  fields,
  css`
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1.125rem;
    }
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    legend {
      padding: 0 0 0.25rem;
      font-size: 0.875rem;
      font-weight: 600;
    }
  `,
];
