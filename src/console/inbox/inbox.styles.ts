import { css } from 'lit';

export const inboxStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(8rem, 1fr) / minmax(0, 1fr);
    min-block-size: 0;
    background: var(--_surface);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    padding: 0.5rem 0.75rem 0.5rem 1rem;
    border-block-end: 1px solid var(--_line);
    white-space: nowrap;
  }
  h1 {
    flex: 1;
    font-size: 1.125rem;
    text-wrap: nowrap;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem;
    padding: 0.125rem;
    border-radius: 0.625rem;
    background: var(--_sunken);
  }
  .tabs a {
    display: flex;
    align-items: center;
    min-block-size: 2.25rem;
    padding-inline: 0.75rem;
    border-radius: 0.5rem;
    text-decoration: none;
    color: var(--_ink-soft);
  }
  .tabs a[aria-current='page'] {
    background: var(--_raised);
    color: var(--_ink);
    font-weight: 600;
    box-shadow: 0 0 0 1px var(--_line);
  }
  .list {
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  li {
    border-block-end: 1px solid var(--_line);
  }
  .item {
    display: grid;
    gap: 0.125rem;
    padding: 0.625rem 1rem;
    border-inline-start: 0.25rem solid transparent;
    padding-inline-start: 0.75rem;
    text-decoration: none;
  }
  .item:focus-visible {
    outline-offset: -2px;
  }
  .item[aria-current='page'] {
    background: var(--_tint);
    border-inline-start-color: var(--_accent);
  }
  @media (hover: hover) {
    .item:hover:not([aria-current='page']) {
      background: var(--_sunken);
    }
  }
  .row {
    display: flex;
    align-items: baseline;
    gap: 0.25rem 0.75rem;
    min-inline-size: 0;
  }
  .row > :first-child {
    flex: 1;
    min-inline-size: 0;
  }
  .name,
  .about {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .name {
    font-weight: 600;
  }
  .marks {
    display: flex;
    gap: 0 0.75rem;
  }
  .clock {
    flex: none;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .clock.overdue {
    color: var(--_danger);
    font-weight: 600;
  }
  .text {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font-size: 0.9375rem;
    line-height: 1.4;
    color: var(--_ink-soft);
  }
  .unread-item .text {
    color: var(--_ink);
  }
  .about {
    font-size: 0.8125rem;
    color: var(--_ink-soft);
  }
  .badge {
    flex: none;
  }
  .loading {
    padding: 1rem;
  }
`;
