import type { Db, Tx } from './database.js';

/**
 * The latest cursor, locked until the transaction ends: whoever writes next waits, so that the order of cursors is
 * the order of commits on every database.
 */
export async function lockCounter(tx: Tx): Promise<number> {
  const { value } = await tx
    .updateTable('counter')
    .set((e) => ({ value: e.ref('value') }))
    .where('id', '=', 1)
    .returning('value')
    .executeTakeFirstOrThrow();
  return value;
}

export async function saveCounter(tx: Tx, value: number): Promise<void> {
  await tx.updateTable('counter').set({ value }).where('id', '=', 1).execute();
}

export async function latestCursor(db: Db): Promise<number> {
  const { value } = await db.selectFrom('counter').select('value').where('id', '=', 1).executeTakeFirstOrThrow();
  return value;
}
