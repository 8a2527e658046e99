import type { ConsoleEvent, Cursor } from '../../contract/index.js';
import { laterCursor } from '../../contract/index.js';
import type { ConsoleHeard } from '../api.js';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** Doubles with each failure; the random half keeps many consoles from coming back in the same moment. */
function wait(failures: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures) * (0.5 + Math.random() / 2);
}

/**
 * Hears the desk's server-sent events until the returned function is called. EventSource gives up for good when the
 * desk answers with an error, so every reconnection is made here, from the last cursor heard.
 */
export function listenTo(address: string, after: Cursor, hear: (heard: ConsoleHeard) => void): () => void {
  let cursor = after;
  let failures = 0;
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = () => {
    source = new EventSource(`${address}?after=${cursor}`);
    source.onopen = () => {
      failures = 0;
      hear({ type: 'line', state: 'up' });
    };
    source.onmessage = ({ data }) => {
      const event = JSON.parse(String(data)) as ConsoleEvent;
      if (event.type === 'conversation') cursor = laterCursor(cursor, event.cursor);
      hear(event);
    };
    source.onerror = () => {
      source.close();
      timer = setTimeout(open, wait(failures));
      failures += 1;
      hear({ type: 'line', state: 'down' });
    };
  };

  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
