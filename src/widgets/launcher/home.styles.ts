import { css } from 'lit';

export const homeStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 1.75em;
    padding: 0.75em 1.25em 1.5em;
  }
  h3 {
    margin-block-end: 0.25em;
  }
  .faces {
    display: flex;
    flex-wrap: wrap;
    margin-block-end: 0.875em;
  }
  .faces tuki-avatar {
    font-size: 1.125em;
  }
  .faces tuki-avatar + tuki-avatar {
    margin-inline-start: -0.5em;
  }
  .greeting {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .status {
    display: flex;
    align-items: baseline;
    gap: 0.625em;
    margin-block: 0.75em 0.25em;
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
    background: var(--_good);
    border-color: transparent;
  }
  /* The place that it will take, so that nothing below it moves. */
  tuki-faq:not(:defined) {
    min-block-size: 22em;
  }
  .rows {
    margin-inline: -0.5em;
  }
  .row .last {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 1;
    overflow: hidden;
  }
`;
