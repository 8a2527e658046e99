import { sql } from 'kysely';
import type { InboxItem } from '../../contract/index.js';
import type { Db } from './database.js';

/** The inbox shows this many; a small agency's open conversations are far fewer. */
const INBOX_MAX = 500;

/** Conversations of a status as lines of the inbox, the one with the latest message first. */
export async function inboxItems(db: Db, status: InboxItem['status']): Promise<InboxItem[]> {
  const rows = await lines(db).where('c.status', '=', status).orderBy('c.last', 'desc').limit(INBOX_MAX).execute();
  return rows.map(toItem);
}

export async function inboxItem(db: Db, { site, id }: { site: string; id: string }): Promise<InboxItem | undefined> {
  const row = await lines(db).where('c.site', '=', site).where('c.id', '=', id).executeTakeFirst();
  return row && toItem(row);
}

function lines(db: Db) {
  return db
    .selectFrom('conversations as c')
    .innerJoin('messages as m', 'm.cursor', 'c.last')
    .leftJoin('devices as d', (join) => join.onRef('d.site', '=', 'c.site').onRef('d.device', '=', 'c.device'))
    .selectAll('c')
    .select(['m.sender', 'm.text', 'm.at', 'd.name', 'd.email', 'd.booking'])
    .select((e) =>
      e
        .selectFrom('messages as u')
        .select(sql<number>`count(*)`.as('n'))
        .whereRef('u.site', '=', 'c.site')
        .whereRef('u.conversation', '=', 'c.id')
        .whereRef('u.cursor', '>', 'c.read')
        .where('u.sender', '=', 'traveller')
        .as('unread'),
    );
}

type Line = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number];

function toItem(row: Line): InboxItem {
  const { name, email, booking, page } = row;
  return {
    site: row.site,
    conversation: row.id,
    reference: row.reference,
    status: row.status,
    traveller: { ...(name && { name }), ...(email && { email }), ...(booking && { booking }) },
    language: row.language,
    ...(page && { page }),
    urgent: row.urgent === 1,
    last: { from: row.sender, text: row.text, at: timestamp(row.at) },
    unread: row.unread ?? 0,
    ...(row.waiting_since !== null && { waitingSince: timestamp(row.waiting_since) }),
    ...(row.due_at !== null && { dueAt: timestamp(row.due_at) }),
    cursor: String(row.changed),
  };
}

const timestamp = (time: number) => new Date(time).toISOString();
