import type { Insertable, Selectable, Updateable } from 'kysely';
import type { ConversationInfo } from '../../contract/index.js';
import type { Database, Db, Tx } from './database.js';
import type { Sender } from './receipts.js';

export type Conversation = Selectable<Database['conversations']>;

export async function findConversation(db: Db, site: string, id: string): Promise<Conversation | undefined> {
  return db.selectFrom('conversations').selectAll().where('site', '=', site).where('id', '=', id).executeTakeFirst();
}

export async function conversationsOf(db: Db, { site, device }: Sender): Promise<Conversation[]> {
  return db
    .selectFrom('conversations')
    .selectAll()
    .where('site', '=', site)
    .where('device', '=', device)
    .orderBy('last', 'desc')
    .execute();
}

export async function addConversation(tx: Tx, row: Insertable<Database['conversations']>): Promise<void> {
  await tx.insertInto('conversations').values(row).execute();
}

export async function updateConversation(
  tx: Tx,
  { site, id }: Pick<Conversation, 'site' | 'id'>,
  change: Updateable<Database['conversations']>,
): Promise<void> {
  await tx.updateTable('conversations').set(change).where('site', '=', site).where('id', '=', id).execute();
}

export async function referenceTaken(db: Db, site: string, reference: string): Promise<boolean> {
  const row = await db
    .selectFrom('conversations')
    .select('id')
    .where('site', '=', site)
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row !== undefined;
}

/** Conversations that changed after a cursor, earliest change first; those of one device, or of the whole desk. */
export async function changedAfter(db: Db, after: number, sender?: Sender): Promise<Conversation[]> {
  let query = db.selectFrom('conversations').selectAll().where('changed', '>', after).orderBy('changed');
  if (sender) query = query.where('site', '=', sender.site).where('device', '=', sender.device);
  return query.execute();
}

/** As its traveller may know it. */
export function conversationInfo({ id, reference, status, delivered, read }: Conversation): ConversationInfo {
  return { id, reference, status, delivered: String(delivered), read: String(read) };
}

/** Conversations with something that no operator was shown yet: one of them, or all that are open. */
export async function undelivered(db: Db, one?: Pick<Conversation, 'site' | 'id'>): Promise<Conversation[]> {
  let query = db.selectFrom('conversations').selectAll().whereRef('delivered', '<', 'last').orderBy('last');
  query = one ? query.where('site', '=', one.site).where('id', '=', one.id) : query.where('status', '=', 'open');
  return query.execute();
}
