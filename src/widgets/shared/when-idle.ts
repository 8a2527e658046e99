/** Longer than this a page that is never idle is not waited for, in milliseconds. */
const timeout = 500;

/** Runs when the page has nothing better to do. Safari has no requestIdleCallback; a task of its own is the next best. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout });
  else setTimeout(run);
}
