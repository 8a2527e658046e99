import { css } from 'lit';

/** Lines under columns of languages where there is room; on a phone the languages stand under the question. */
export const boardStyles = css`
  :host {
    --column: 2.75rem;
  }
  .tools,
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .tools {
    justify-content: space-between;
    padding: 0.75rem 1rem;
  }
  .filter {
    flex: 1;
    min-inline-size: 0;
  }
  .filter .input {
    flex: 1 1 9rem;
    inline-size: auto;
    max-inline-size: 18rem;
    min-block-size: 2.5rem;
    padding-block: 0.375rem;
  }
  .tools .button {
    min-block-size: 2.5rem;
  }
  .sum {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: end;
    justify-content: space-between;
    gap: 1rem;
    padding: 0.25rem 1rem;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
    font-size: 0.8125rem;
    color: var(--_ink-soft);
  }
  .marks {
    display: flex;
    flex: none;
  }
  .marks li {
    inline-size: var(--column);
    text-align: center;
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }
  .marks a {
    display: grid;
    place-items: center;
    min-block-size: 2.5rem;
    border-radius: 0.5rem;
    text-decoration: none;
  }
  .column {
    font-weight: 600;
  }
  .count {
    display: block;
  }
  .count.short {
    color: var(--_danger);
  }
  .answer {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 0.375rem;
    padding: 0.125rem 1rem 0.125rem 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .answer.dragged {
    opacity: 0.5;
  }
  .answer.over {
    background: var(--_tint);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  @media (hover: hover) {
    .answer:hover {
      background: var(--_sunken);
    }
    .marks a:hover {
      background: var(--_tint);
    }
  }
  .grip {
    display: grid;
    place-items: center;
    inline-size: 1.75rem;
    block-size: 2.75rem;
    color: var(--_ink-soft);
    cursor: grab;
    touch-action: none;
  }
  .steps {
    display: flex;
  }
  .button.step {
    inline-size: 1.875rem;
    min-block-size: 2.25rem;
    border-radius: 0.5rem;
    color: var(--_ink-soft);
  }
  .step svg {
    inline-size: 1.125rem;
    block-size: 1.125rem;
  }
  .step[aria-disabled='true'] {
    color: var(--_line);
    cursor: default;
  }
  .what {
    padding-block: 0.25rem;
    min-inline-size: 0;
  }
  .question {
    font-weight: 600;
    text-decoration: none;
  }
  .question:hover {
    text-decoration: underline;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    font-size: 0.8125rem;
    color: var(--_ink-soft);
  }
  .about .mark {
    white-space: normal;
  }
  .tag {
    display: none;
  }
  .none,
  .loading,
  :host > .error {
    padding: 1rem;
  }
  @media (max-width: 699.98px) {
    .answer {
      grid-template-columns: auto minmax(0, 1fr) auto;
      padding-inline: 0.25rem 0.75rem;
    }
    .what {
      grid-area: 1 / 2;
    }
    .answer .marks {
      grid-area: 2 / 2 / 3 / 4;
      flex-wrap: wrap;
    }
    .answer .marks a {
      display: inline-flex;
      align-items: center;
      gap: 0.25rem;
      min-block-size: 2rem;
    }
    .answer .marks li {
      inline-size: auto;
      margin-inline-end: 0.625rem;
    }
    .sum .marks {
      display: none;
    }
    .tag {
      display: inline;
    }
    .steps {
      flex-direction: column;
    }
    .filter {
      flex-basis: 100%;
    }
    .filter .input {
      max-inline-size: none;
    }
    .filter [type='search'] {
      flex-basis: 100%;
    }
    .tools > .button {
      flex: 1;
    }
  }
`;
