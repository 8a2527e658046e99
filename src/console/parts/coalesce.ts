/**
 * The same work, at most once at a time: calls during a run lead to one more run after it, whose promise they share.
 * So a burst of hints costs two requests, and the last one always sees the latest.
 */
export function coalesce<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  let next: Promise<T> | undefined;
  const run = () => {
    running = work().finally(() => (running = undefined));
    return running;
  };
  return () => {
    if (next) return next;
    if (!running) return run();
    next = running.then(ignore, ignore).then(() => {
      next = undefined;
      return run();
    });
    return next;
  };
}

const ignore = () => undefined;
