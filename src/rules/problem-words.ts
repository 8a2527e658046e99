import type { Problem } from '../contract/index.js';

/** A failure in one line, as the page has named it: `payment · step: card`. For people, in no language. */
export function problemWords({ code, context = {} }: Problem): string {
  return [code, ...Object.entries(context).map(([name, value]) => `${name}: ${value}`)].join(' · ');
}
