import type { ErrorCode } from '../contract/index.js';

/** The codes that the table of errors marks so; repeated here because the table with its sentences is too long to download. */
const RETRYABLE: readonly ErrorCode[] = ['desk_busy', 'desk_failed', 'network_failed', 'rate_limited'];

/** Whether trying the same thing again can help. */
export function isRetryable(code: ErrorCode): boolean {
  return RETRYABLE.includes(code);
}
