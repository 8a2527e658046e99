import { css } from 'lit';
import { consoleBase, forms } from '../parts/base.styles.js';

const sheet = css`
  :host {
    inline-size: min(100%, 26rem);
    margin-inline: auto;
    padding: 1.5rem 1rem;
  }
  h1 {
    margin-block-end: 1rem;
    font-size: 1.5rem;
  }
  .intro {
    margin-block: -0.5rem 1.25rem;
  }
  .button.primary {
    inline-size: 100%;
  }
  .button.link {
    justify-self: start;
  }
`;

export const accountStyles = [consoleBase, forms, sheet];
