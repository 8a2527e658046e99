import { css } from 'lit';

export const searchStyles = css`
  .box {
    position: relative;
  }
  .box svg {
    color: var(--_ink-soft);
  }
  .box > tuki-icon > svg {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 0.875em;
    translate: 0 -50%;
    pointer-events: none;
  }
  .input {
    padding-inline: 2.625em 2.75em;
  }
  .box .button {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    block-size: 100%;
  }
  [role='listbox'] {
    margin-block-start: 0.5em;
    margin-inline: -0.5em;
  }
  [role='option'] {
    padding: 0.625em 0.5em;
    cursor: pointer;
  }
  [role='option'] + [role='option'] {
    border-block-start: 1px solid var(--_line);
  }
  [role='option'] span {
    display: block;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  [role='option'] small {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font-size: 0.875em;
    color: var(--_ink-soft);
  }
  [aria-selected='true'] {
    border-radius: var(--_radius);
    background: var(--_tint);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  @media (hover: hover) {
    [role='option']:hover {
      background: var(--_sunken);
    }
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 650;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.125em;
    text-underline-offset: 0.2em;
  }
  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
    padding-block-start: 0.5em;
  }
  .empty {
    padding: 1.5em 0.5em;
  }
`;
