/** The middle of what was measured; nothing if nothing was. */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/**
 * An interval for the median that supposes nothing about how the values are spread: between the second and the last but
 * one of nine, which holds it in 96 of 100 cases (sign test).
 */
export function interval(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = sorted.length >= 9 ? 1 : 0;
  return [sorted[cut]!, sorted.at(-1 - cut)!];
}

/** To one decimal; a ratio to two. */
export const round = (value: number | null, digits = 1) => (value === null ? null : Number(value.toFixed(digits)));
