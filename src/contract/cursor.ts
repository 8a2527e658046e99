/**
 * Cursors are decimal digits in a string; a larger number is later. They are strings because a 64-bit
 * number does not fit a JSON number.
 */
export type Cursor = string;

/** The cursor before everything. */
export const START: Cursor = '0';

/** Negative when `a` is earlier, positive when later, 0 when the same. */
export function compareCursors(a: Cursor, b: Cursor): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}

/** The later of two cursors. */
export function laterCursor(a: Cursor, b: Cursor): Cursor {
  return compareCursors(a, b) >= 0 ? a : b;
}
