import { hasDatabase } from '../offline/database-name.js';

/**
 * Runs if the traveller has written, or chosen a language, on this device before. Not told by localStorage, whose first touch
 * holds the page up while the browser reads a file: 5 ms of a phone of the middle. Asking creates nothing.
 */
export function ifKnown(site: string, run: () => void): void {
  // A frame without an origin keeps nothing, and Chromium throws an error of its own at the question.
  if (origin === 'null') return;
  // Missing or blocked storage is an ordinary case.
  hasDatabase(site).then(
    (known) => known && run(),
    () => undefined,
  );
}
