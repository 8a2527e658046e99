import type { Db } from '../store/database.js';
import type { Hub, LiveEvent } from './hub.js';

/** How events get from who writes them to the hubs: within one process, or through PostgreSQL to several desks. */
export interface Line {
  /** Inside the transaction that made the events, or on the database when there was none. */
  announce(db: Db, events: readonly LiveEvent[]): Promise<void>;
  /** Once they are true. */
  committed(events: readonly LiveEvent[]): void;
  close(): Promise<void>;
}

/** For the one desk on a SQLite file. */
export function localLine(hub: Hub): Line {
  return {
    announce: () => Promise.resolve(),
    committed: (events) => events.forEach((event) => hub.publish(event)),
    close: () => Promise.resolve(),
  };
}
