import type { ContactDetails } from '../../contract/index.js';
import type { Tx } from './database.js';
import type { Sender } from './receipts.js';

/** What the traveller claims replaces what was claimed before; nothing claimed is no row. */
export async function saveContact(tx: Tx, { site, device }: Sender, contact: ContactDetails): Promise<void> {
  const claims = { name: contact.name || null, email: contact.email || null, booking: contact.booking || null };
  await tx
    .insertInto('devices')
    .values({ site, device, ...claims })
    .onConflict((conflict) => conflict.columns(['site', 'device']).doUpdateSet(claims))
    .execute();
}

/** Deletes everything the device ever said, with the receipts for it. Messages go with their conversations. */
export async function deleteDevice(tx: Tx, { site, device }: Sender): Promise<void> {
  for (const table of ['conversations', 'devices', 'receipts'] as const) {
    await tx.deleteFrom(table).where('site', '=', site).where('device', '=', device).execute();
  }
}
