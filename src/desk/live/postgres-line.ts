import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import type { Hub, LiveEvent } from './hub.js';
import type { Line } from './line.js';

const CHANNEL = 'tuki_live';
const RECONNECT_MS = 1_000;

/**
 * For several desks on one PostgreSQL: NOTIFY is part of the transaction, so every desk hears of it exactly when it
 * becomes true, and in the order of commits.
 * @param missed called when notifications may have been lost: listeners must catch up by their cursors
 */
export async function postgresLine(connectionString: string, hub: Hub, missed: () => void): Promise<Line> {
  let client: pg.Client | undefined;
  let closed = false;

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString, keepAlive: true });
    // A lost connection is an event of this kind; without a listener it would end the process.
    next.on('error', () => undefined);
    next.on('notification', ({ payload }) => hub.publish(JSON.parse(payload ?? '') as LiveEvent));
    await next.connect();
    await next.query(`listen ${CHANNEL}`);
    next.once('end', () => void reconnect());
    client = next;
  }

  async function reconnect(): Promise<void> {
    while (!closed) {
      const connected = await connect().then(
        () => true,
        () => false,
      );
      if (connected) return missed();
      await wait(RECONNECT_MS, undefined, { ref: false });
    }
  }

  await connect();
  return {
    announce: async (db, events) => {
      for (const event of events) await sql`select pg_notify(${CHANNEL}, ${JSON.stringify(event)})`.execute(db);
    },
    committed: () => undefined,
    close: async () => {
      closed = true;
      await client?.end();
    },
  };
}
