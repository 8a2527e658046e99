import { css } from 'lit';

/** A place for a picture or a film: as large as it will be, whatever stands in it. */
export const media = css`
  .frame {
    display: grid;
    place-items: center;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border: 0;
    border-radius: var(--_radius);
    overflow: hidden;
    background: var(--_sunken);
  }
  .frame > :is(img, video, iframe) {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    object-fit: contain;
  }
  button.frame {
    aspect-ratio: auto;
    min-block-size: 9em;
    padding: 1em;
    border: 1px solid var(--_line);
    text-align: center;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 3.25em;
    block-size: 3.25em;
    margin: 0 auto 0.625em;
    border-radius: 50%;
    background: var(--_brand);
    color: var(--_on-brand);
  }
  .soft {
    display: block;
    margin-block-start: 0.375em;
    overflow-wrap: anywhere;
  }
  a {
    color: var(--_accent);
  }
`;
