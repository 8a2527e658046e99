import { css } from 'lit';

/**
 * A list whose lines are pressed: `ul.rows > li > a.row` or `button.row`, with a mark before (`tuki-icon`, `tuki-avatar`),
 * words in a `span` with details in `small`, and a badge after.
 */
export const list = css`
  .rows > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .row {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0 0.875em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 3.5em;
    padding: 0.5em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--_quick);
  }
  .row > span {
    min-inline-size: 0;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .row small {
    display: block;
    font-size: 0.875em;
    color: var(--_ink-soft);
  }
  .row svg {
    color: var(--_accent);
  }
  @media (hover: hover) {
    .row:hover {
      background: var(--_sunken);
    }
  }
`;
