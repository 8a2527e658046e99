import { css } from 'lit';

export const launcherStyles = css`
  /* Nothing is unread before this has come. */
  .launcher[data-unread]::after {
    content: attr(data-unread);
    min-inline-size: 1.6em;
    padding-inline: 0.4em;
    border-radius: 1em;
    box-sizing: border-box;
    background: var(--_on-brand);
    color: var(--_brand);
    text-align: center;
    font-size: 0.875em;
  }
  @media (max-width: 480px) {
    .launcher::after {
      position: absolute;
      inset-block-start: -0.25em;
      inset-inline-end: -0.25em;
      border: 1px solid;
    }
  }
  dialog {
    position: fixed;
    inset: auto;
    inset-block-end: 5.5em;
    inset-inline-end: max(16px, env(safe-area-inset-right));
    inline-size: min(var(--tuki-panel-width, 25em), calc(100vw - 32px));
    block-size: min(var(--tuki-panel-height, 43em), calc(100dvh - 7em));
  }
  /* Laid out before it is wanted; hidden from eye, ear and hand. */
  .prepared {
    display: flex;
    flex-direction: column;
    visibility: hidden;
  }
  .prepared[open] {
    visibility: visible;
  }
  :host([position='left']) dialog {
    inset-inline: max(16px, env(safe-area-inset-left)) auto;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    align-items: center;
    gap: 0.25em;
    padding: 0.5em;
    padding-block-start: max(0.5em, env(safe-area-inset-top));
  }
  .talk {
    border-block-end: 1px solid var(--_line);
  }
  h2 {
    flex: 1;
    min-inline-size: 5em;
    padding-inline: 0.75em 0.375em;
    font-size: clamp(0.9375em, 4.6vw, 1.0625em);
    hyphens: auto;
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .talk h2 {
    padding-inline: 0;
  }
  .logo {
    display: block;
    max-inline-size: 100%;
    block-size: 2em;
  }
  /* Where a screen reader begins, not something to press. */
  h2:focus-visible {
    outline: none;
  }
  /* The icon is what is seen, the select on top of it is what is used. */
  .languages {
    display: grid;
    place-items: center;
    block-size: 2.75em;
  }
  /* Large text needs the room more than icons do. */
  .languages,
  header .button.icon {
    inline-size: max(44px, 1.75em);
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
  tuki-chat {
    flex: 1;
    min-block-size: 14em;
  }
`;
