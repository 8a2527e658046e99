import type { Receipt } from '../../contract/index.js';
import type { Db, Tx } from './database.js';

/** Who sends: one device at one site. */
export interface Sender {
  readonly site: string;
  /** SHA-256 of the device's secret. */
  readonly device: string;
}

export async function findReceipt(db: Db, { site, device }: Sender, id: string): Promise<Receipt | undefined> {
  const row = await db
    .selectFrom('receipts')
    .select(['reference', 'at', 'cursor'])
    .where('site', '=', site)
    .where('device', '=', device)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { reference: row.reference, at: new Date(row.at).toISOString(), cursor: String(row.cursor) };
}

export async function saveReceipt(tx: Tx, { site, device }: Sender, id: string, receipt: Receipt): Promise<void> {
  const { reference, at, cursor } = receipt;
  await tx
    .insertInto('receipts')
    .values({ site, device, id, reference, at: Date.parse(at), cursor: Number(cursor) })
    .execute();
}
