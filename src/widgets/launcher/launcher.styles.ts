import { css } from 'lit';

export const launcherStyles = css`
  dialog {
    position: fixed;
    inset: auto;
    inset-block-end: 5.5em;
    inset-inline-end: max(16px, env(safe-area-inset-right));
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    inline-size: min(25em, calc(100vw - 32px));
    block-size: min(42em, calc(100dvh - 7em));
    max-inline-size: none;
    max-block-size: none;
    overflow: hidden;
    background: var(--_surface);
    color: var(--_ink);
    font: medium/1.5 var(--_font);
    box-shadow:
      0 1px 3px #0002,
      0 12px 40px #0003;
  }
  :host([position='left']) dialog {
    inset-inline: max(16px, env(safe-area-inset-left)) auto;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog:modal {
    inset: 0;
    inset-block-start: var(--_visible-top, 0);
    inline-size: 100%;
    block-size: var(--_visible-height, 100dvh);
    border: 0;
    border-radius: 0;
    box-shadow: none;
  }
  dialog:modal::backdrop {
    background: var(--_surface);
  }
  header {
    display: flex;
    align-items: center;
    gap: 0.25em;
    padding: 0.5em;
    padding-block-start: max(0.5em, env(safe-area-inset-top));
    background: var(--_brand);
    color: var(--_on-brand);
  }
  header :focus-visible {
    outline-color: currentColor;
    outline-offset: -3px;
  }
  h2 {
    flex: 1;
    min-inline-size: 0;
    padding-inline: 0.375em;
    font-size: clamp(0.9375em, 4.6vw, 1.0625em);
    hyphens: auto;
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  /* Where a screen reader begins, not something to press. */
  header h2:focus-visible {
    outline: none;
  }
  /* The icon is what is seen, the select on top of it is what is used. */
  .languages {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
  }
  .languages :is(svg, select) {
    grid-area: 1 / 1;
  }
  tuki-icon {
    pointer-events: none;
  }
  select {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    border-radius: var(--_radius);
    appearance: none;
    background: transparent;
    color: transparent;
    cursor: pointer;
  }
  option {
    background: var(--_surface);
    color: var(--_ink);
  }
  .notices p {
    display: flex;
    gap: 0.75em;
    align-items: center;
    padding: 0.625em 1em;
    font-size: 0.875em;
    background: var(--_sunken);
    border-block-end: 1px solid var(--_line);
  }
  .notices .warn {
    background: var(--_warn);
  }
  tuki-chat {
    flex: 1;
    min-block-size: 0;
  }
`;
