import type { Db, Tx } from './database.js';

export interface ReplyWait {
  /** Of the answer. */
  readonly cursor: number;
  readonly site: string;
  readonly at: number;
  /** Seconds of open time. */
  readonly seconds: number;
}

export async function addReplyWait(tx: Tx, wait: ReplyWait): Promise<void> {
  await tx.insertInto('reply_waits').values(wait).execute();
}

/** How long travellers of a site waited for the answers given since a moment, in seconds of open time. */
export async function replyWaitsSince(db: Db, site: string, since: number): Promise<number[]> {
  const rows = await db
    .selectFrom('reply_waits')
    .select('seconds')
    .where('site', '=', site)
    .where('at', '>=', since)
    .execute();
  return rows.map(({ seconds }) => seconds);
}
