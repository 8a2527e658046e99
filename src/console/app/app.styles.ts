import { css } from 'lit';

export const appStyles = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100dvh;
    background: var(--_sunken);
  }
  tuki-console-shell,
  .page,
  .over {
    grid-area: 1 / 1;
  }
  .page {
    overflow-y: auto;
  }
  .bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 0.375rem 1rem;
  }
  .brand {
    font-weight: 700;
    color: var(--_accent);
  }
  .waiting {
    display: grid;
    justify-items: center;
    gap: 0.75rem;
    padding: 4rem 1.5rem;
    text-align: center;
  }
  .waiting svg {
    inline-size: 2rem;
    block-size: 2rem;
  }
  .over {
    z-index: 1;
    display: grid;
    align-items: center;
    overflow-y: auto;
    padding: 1rem;
    background: rgb(0 0 0 / 0.5);
  }
  .over tuki-console-sign-in {
    border-radius: 1rem;
    background: var(--_surface);
  }
  main tuki-console-sign-in {
    margin-block-start: min(12dvh, 6rem);
  }
`;
