import { css } from 'lit';

export const homeStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 1.5em;
    padding: 1.25em;
  }
  h3 {
    margin-block-end: 0.5em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_ink-soft);
  }
  .greeting {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }
  .status {
    display: flex;
    align-items: baseline;
    gap: 0.625em;
    margin-block-start: 0.75em;
  }
  .status::before {
    content: '';
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 2px solid var(--_line-strong);
    border-radius: 50%;
  }
  .status.open::before {
    background: light-dark(#1f7a45, #6fd598);
    border-color: transparent;
  }
  .soft {
    color: var(--_ink-soft);
    font-size: 0.875em;
  }
  .rows > li {
    border-block-start: 1px solid var(--_line);
  }
  .rows > li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .row {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0 0.875em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 3.5em;
    padding: 0.5em 0.25em;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .row:hover {
    background: var(--_sunken);
  }
  .row > span {
    min-inline-size: 0;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .row small {
    display: block;
    color: var(--_ink-soft);
  }
  .row .last {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 1;
    overflow: hidden;
  }
  .tag {
    padding: 0.125em 0.625em;
    border-radius: 1em;
    background: var(--_calm);
    font-size: 0.8125em;
    white-space: nowrap;
  }
  .tag.new {
    background: var(--_brand);
    color: var(--_on-brand);
    font-weight: 600;
  }
  .tag.off {
    background: var(--_sunken);
    color: var(--_ink-soft);
  }
`;
