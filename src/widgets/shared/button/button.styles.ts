import { css } from 'lit';

/**
 * Buttons are the browser's own. `.button` is plain, `.primary` leads and stands once in a view, `.icon` has no words
 * (give it an `aria-label`), `.link` reads as part of a sentence. At least 44 px to touch (WCAG 2.2, 2.5.5), `.link` 28.
 */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--tuki-button-radius, var(--_radius));
    background: transparent;
    color: inherit;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--_quick);
  }
  .button.primary {
    background: var(--_brand);
    border-color: var(--_edge);
    color: var(--_on-brand);
    font-weight: 600;
  }
  .button.icon {
    padding: 0;
    inline-size: 2.75em;
    border-color: transparent;
  }
  .button.link {
    min-block-size: 1.75em;
    padding: 0 0.125em;
    border: 0;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .button[disabled] {
    background: var(--_sunken);
    border-color: transparent;
    color: var(--_ink-soft);
    cursor: default;
  }
  @media (hover: hover) {
    .button:not(.primary, .link, [disabled]):hover {
      background: var(--_sunken);
    }
    .button.primary:not([disabled]):hover {
      box-shadow: inset 0 0 0 1px var(--_on-brand);
    }
  }
  @media (forced-colors: active) {
    .button {
      border: 1px solid ButtonText;
    }
  }
`;
