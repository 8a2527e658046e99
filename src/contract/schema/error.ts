import Type, { type Static } from 'typebox';
import { ERROR_CODES } from '../errors.js';
import { Timestamp } from './primitives.js';

/** A stable code, a sentence that says what to do, and where it helps: the wrong field, the desk's time. */
export const ErrorBody = Type.Object({
  code: Type.Enum(ERROR_CODES),
  message: Type.String(),
  field: Type.Optional(Type.String()),
  /** The desk's time, with `clock_skewed`. */
  at: Type.Optional(Timestamp),
});

/** The body of every answer that is not a success. */
export const ErrorAnswer = Type.Object({ error: ErrorBody });

export type ErrorBody = Static<typeof ErrorBody>;
