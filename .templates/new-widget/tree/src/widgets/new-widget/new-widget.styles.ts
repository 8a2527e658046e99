import { css } from 'lit';

export const newWidgetStyles = css`
  :host {
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--_font);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.3;
  }
  p {
    padding-block: 0.5em 1em;
  }
`;
