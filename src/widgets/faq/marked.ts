import { html } from 'lit';
import type { Range } from '../../search/core.js';

/** A text with the parts in it marked that were asked for. */
export function marked(text: string, ranges: readonly Range[]) {
  let at = 0;
  const parts = ranges.map(([from, to]) => {
    const before = text.slice(at, from);
    at = to;
    return html`${before}<mark>${text.slice(from, to)}</mark>`;
  });
  return html`${parts}${text.slice(at)}`;
}
