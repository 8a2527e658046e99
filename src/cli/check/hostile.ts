import type { Complaint } from './problem.js';

const TAG = /<\/?[a-z][^>]*>/i;
/** Addresses that run something. */
const RUNS = /^\s*(javascript|data|vbscript)\s*:/i;

/** What looks like an attempt to run something, or like a hope that HTML works, in any text of a file. */
export function hostileComplaints(value: unknown, field = ''): Complaint[] {
  if (typeof value === 'string') return [...inText(value, field)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    hostileComplaints(inner, `${field}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

function* inText(text: string, field: string): Iterable<Complaint> {
  if (RUNS.test(text)) {
    yield {
      field,
      text: 'This is an address that runs something. It is never made a link; write one that begins with https://.',
    };
  }
  if (TAG.test(text)) {
    yield { field, text: 'HTML has no meaning here and is shown as it is written. Write plain words.', serious: false };
  }
}
