import { setTimeout as pause } from 'node:timers/promises';

/** Waits for a condition, looking at it often without keeping a core busy. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(2);
}
