import { css } from 'lit';

/**
 * Where words will stand that have not come yet. Put `aria-busy="true"` on the region and `aria-hidden="true"` on the lines.
 * It breathes slowly, and not at all where less motion is wanted.
 */
export const skeleton = css`
  .skeleton {
    block-size: 0.875em;
    margin-block: 0.3125em;
    border-radius: 1em;
    background: var(--_line);
    animation: breathe 2s ease-in-out infinite alternate;
  }
  .skeleton.short {
    inline-size: 60%;
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .skeleton {
      background: GrayText;
    }
  }
`;
