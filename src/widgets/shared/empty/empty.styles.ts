import { css } from 'lit';

export const empty = css`
  .empty {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: 0.375em;
    padding: 2.5em 1.5em;
    text-align: center;
    text-wrap: balance;
  }
  .empty .mark {
    display: grid;
    place-items: center;
    inline-size: 3.5em;
    block-size: 3.5em;
    margin-block-end: 0.5em;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent);
  }
  .empty .mark svg {
    inline-size: 1.625em;
    block-size: 1.625em;
  }
  .empty .title {
    font-weight: 600;
  }
`;
