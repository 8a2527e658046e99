/** The day of a moment in UTC, such as `2026-11-02`. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
