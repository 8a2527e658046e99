import { setTimeout as pause } from 'node:timers/promises';

/** Long enough for the slowest machine, and for the longest wait between two attempts that a short outage can bring. */
const PATIENCE_MS = 30_000;

/** Tries a check until it holds. When it never does, the reason is the check's own. */
export async function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await pause(20);
    }
  }
}
