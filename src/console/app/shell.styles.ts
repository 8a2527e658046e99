import { css } from 'lit';

/** Two panes where both fit, one with a way back on phones. */
export const shellStyles = css`
  :host {
    display: grid;
    grid-template: auto auto minmax(0, 1fr) / minmax(20rem, 26rem) minmax(0, 1fr);
    grid-template-areas: 'bar bar' 'line line' 'list main';
    min-block-size: 0;
  }
  .bar {
    grid-area: bar;
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.375rem 1rem;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
    white-space: nowrap;
  }
  .bar .brand {
    margin-inline-start: -0.625rem;
    font-weight: 700;
    color: var(--_accent);
  }
  .rooms {
    display: flex;
    gap: 0.125rem;
    margin-inline-end: auto;
  }
  .bar .rooms .button {
    gap: 0.375rem;
    padding-inline: 0.5rem;
  }
  .bar .rooms .button[aria-current='true'] {
    background: var(--_tint);
    font-weight: 600;
  }
  .place.wide {
    grid-column: 1 / -1;
    z-index: 1;
  }
  .me {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.5rem;
    padding-inline: 0.375rem;
    border-radius: 0.5rem;
    text-decoration: none;
  }
  .me:hover {
    background: var(--_sunken);
  }
  .me tuki-avatar {
    inline-size: 2rem;
    block-size: 2rem;
    font-size: 0.8125rem;
  }
  .bar .button {
    min-block-size: 2.5rem;
    padding-inline: 0.625rem;
    border-color: transparent;
    border-radius: 0.5rem;
  }
  .sign-out tuki-icon {
    display: none;
  }
  .line {
    grid-area: line;
  }
  /* Both panes are the main thing: on a phone either stands alone. */
  main {
    display: contents;
  }
  tuki-console-inbox {
    grid-area: list;
    border-inline-end: 1px solid var(--_line);
  }
  .place {
    grid-area: main;
    min-block-size: 0;
    overflow-y: auto;
    background: var(--_surface);
  }
  .overview {
    display: grid;
    place-content: center;
    gap: 0.25rem;
    block-size: 100%;
    padding: 2rem;
    text-align: center;
  }
  .skip {
    position: absolute;
    z-index: 2;
    inset-block-start: 0.25rem;
    inset-inline-start: 0.75rem;
    background: var(--_raised);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  @media (max-width: 859.98px) {
    :host {
      grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
      grid-template-areas: 'bar' 'line' 'main';
    }
    tuki-console-inbox {
      grid-area: main;
      border: 0;
    }
    .place.beside,
    tuki-console-inbox.behind,
    .bar.behind,
    .me .name {
      display: none;
    }
    .sign-out tuki-icon {
      display: contents;
    }
    /* Only for the ear. */
    .bar .words {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .bar .brand {
      display: none;
    }
    .bar {
      flex-wrap: wrap;
      gap: 0.125rem;
      padding-inline-end: 0.375rem;
    }
  }
`;
