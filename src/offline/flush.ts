import { BATCH_MAX } from '../contract/index.js';
import type { Port } from '../contract/index.js';
import { settle } from './acts/incoming.js';
import { nextBatch } from './batch.js';
import { databaseName, hasDatabase } from './database-name.js';
import { isRetryable } from './retryable.js';
import { openDatabase } from './schema.js';
import type { Database } from './schema.js';
import { makeSecret } from './secret.js';
import { Tabs } from './tabs.js';
import { emptyTables, onDatabase } from './transaction.js';

/** Makes the way by which commands are sent. */
type Connect = (secret: () => string | undefined) => Pick<Port, 'send'>;

/**
 * Sends what waits, from a service worker, while no tab does. A tab that leads sends by itself, so this does nothing then.
 * An order to delete everything is left to the next page, which deletes the database with it.
 * @throws when something still waits that may be sent later: the browser tries again
 */
export async function flushOutbox(site: string, connect: Connect): Promise<void> {
  if (!(await hasDatabase(site))) return;
  const name = databaseName(site);
  const ignore = () => {};
  const database = await openDatabase(name, (opened) => opened.close(), ignore);
  try {
    await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      await send(database, connect);
      const tabs = new Tabs(name, ignore);
      tabs.tell({ type: 'changed' });
      tabs.close();
    });
  } finally {
    database.close();
  }
}

async function send(database: Database, connect: Connect): Promise<void> {
  const secret = (await database.get('device', 'me'))?.secret;
  const port = connect(() => secret);
  for (;;) {
    const rows = nextBatch(await database.getAll('outbox'), BATCH_MAX);
    if (rows.length === 0 || rows[0]!.command.type === 'traveller.forget') return;
    const results = await port.send(rows.map(({ command }) => command));
    await onDatabase(database, emptyTables, settle(rows, results, makeSecret()));
    if (results.some((result) => 'error' in result && isRetryable(result.error.code))) {
      throw new Error('Something still waits for the desk.');
    }
  }
}
