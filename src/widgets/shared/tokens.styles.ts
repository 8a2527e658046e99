import { css } from 'lit';

/**
 * Roles that elements use, from the properties that a host page may set (`--tuki-*`). `em` is the traveller's own
 * text size: the host element starts from the keyword `medium`, never from the page's root. Chinese, Japanese and Korean
 * fonts are the system's own, chosen by `lang`.
 */
export const tokens = css`
  :host {
    --_brand: var(--tuki-color-brand, #1f5f6b);
    --_on-brand: var(--tuki-color-on-brand, #fff);
    --_surface: light-dark(#fff, #171b1e);
    --_sunken: light-dark(#f4f5f3, #101315);
    --_raised: light-dark(#fff, #20262a);
    --_ink: light-dark(#1c2326, #eceeec);
    --_ink-soft: light-dark(#566066, #a8b1b5);
    --_line: light-dark(#dcdfdb, #353d42);
    --_line-strong: light-dark(#7d878c, #7f8a90);
    --_danger: light-dark(#a3231d, #ff9c94);
    --_calm: light-dark(#eef4ee, #1d2a24);
    --_warn: light-dark(#fdf3dc, #33290f);
    --_radius: var(--tuki-radius, 0.75em);
    --_font: var(--tuki-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
  }
`;

/** What every shadow root begins with. */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  tuki-icon {
    display: contents;
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Buttons: one that leads, plain ones beside it, and icon buttons. At least 44 px to touch. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  .button.primary {
    background: var(--_brand);
    border-color: transparent;
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
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .button[disabled] {
    opacity: 0.55;
    cursor: default;
  }
  @media (hover: hover) {
    .button:hover:not(.primary, .link, [disabled]) {
      background: color-mix(in srgb, currentColor 7%, transparent);
    }
    .button.primary:hover {
      filter: brightness(1.08);
    }
  }
  @media (forced-colors: active) {
    .button {
      border: 1px solid ButtonText;
    }
  }
`;
