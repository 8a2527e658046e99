import type { ExpectedReply } from '../contract/index.js';

/** Fewer answers than this say nothing about the next one. */
const LEAST_ANSWERS = 5;

/**
 * What to tell a traveller who asks when an answer comes: the 80th percentile, so that eight of ten wait no longer.
 * @param waits seconds of open time from a traveller's message to the first answer, in any order
 */
export function expectedReply(waits: readonly number[]): ExpectedReply | undefined {
  if (waits.length < LEAST_ANSWERS) return undefined;
  const sorted = [...waits].sort((a, b) => a - b);
  return { seconds: Math.round(sorted[Math.ceil(sorted.length * 0.8) - 1]!), answers: sorted.length };
}
