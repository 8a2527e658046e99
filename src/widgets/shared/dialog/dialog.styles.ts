import { css } from 'lit';

/** A dialog's surface, and the sheet that it becomes on a phone. */
export const dialog = css`
  dialog {
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    max-inline-size: none;
    max-block-size: none;
    /* Where text is so large that not everything fits, everything can be reached. */
    overflow: hidden auto;
    overflow-wrap: break-word;
    background: var(--_surface);
    color: var(--_ink);
    font: medium/1.5 var(--_font);
    box-shadow: var(--_shadow);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog:modal {
    inset: 0;
    inset-block-start: var(--_visible-top, 0);
    inline-size: 100%;
    block-size: var(--_visible-height, 100dvh);
    border: 0;
    border-radius: 0;
    box-shadow: none;
  }
  dialog:modal::backdrop {
    background: var(--_surface);
  }
  /* Korean breaks between words, Chinese and Japanese anywhere but before closing marks. */
  dialog:lang(ko) {
    word-break: keep-all;
  }
  dialog:is(:lang(ja), :lang(zh)) {
    line-break: strict;
  }
`;
