import type { ErrorBody, ErrorCode } from '../contract/index.js';
import { errorKind } from '../contract/index.js';

export interface ErrorDetails {
  /** The field that is wrong, as in `body.text`. */
  readonly field?: string | undefined;
  /** The desk's time, RFC 3339. */
  readonly at?: string;
  /** Whole seconds until trying again makes sense. */
  readonly retryAfter?: number;
  /** What the answer says beside the error, such as what is wrong with a text. */
  readonly more?: object;
}

/**
 * An expected refusal, with a code of the contract. Inside a transaction it may be thrown only before anything
 * was written: it does not undo the work of others in the same transaction.
 */
export class DeskError extends Error {
  override readonly name = 'DeskError';

  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(code);
  }
}

/** What a client reads about an error. */
export function errorBody({ code, details: { field, at } }: DeskError): ErrorBody {
  return { code, message: errorKind(code).message, ...(field && { field }), ...(at && { at }) };
}
