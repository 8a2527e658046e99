/**
 * How long to wait before the next attempt, in milliseconds: exponential, with full jitter so that many devices
 * that lost the same desk do not come back in one wave.
 * @param attempt 0 after the first failure
 * @param random between 0 and 1
 */
export function backOff(attempt: number, random: number, first: number, longest: number): number {
  return random * Math.min(longest, first * 2 ** attempt);
}
