import type { ErrorCode } from './errors.js';

/**
 * What a port throws, and nothing else. `retryAfter` (milliseconds) is there when the other side said
 * when to come back.
 */
export class PortError extends Error {
  override readonly name = 'PortError';

  constructor(
    readonly code: ErrorCode,
    readonly details: { readonly retryAfter?: number; readonly cause?: unknown } = {},
  ) {
    super(code, { cause: details.cause });
  }
}
