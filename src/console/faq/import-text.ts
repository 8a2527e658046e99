import type { FaqFormat } from '../../contract/index.js';

/** What a text looks like, by how it begins. */
export function formatOf(text: string): FaqFormat {
  const start = text.trimStart().slice(0, 1_000);
  if (/^[<{[]/.test(start)) return 'json-ld';
  if (/^(#|topics:|---)/m.test(start)) return 'markdown';
  return 'csv';
}
