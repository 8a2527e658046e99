import type { Insertable } from 'kysely';
import type { Message, Problem, SystemCode } from '../../contract/index.js';
import { PAGE_SIZE } from '../../contract/index.js';
import type { Conversation } from './conversations.js';
import type { Database, Db, Tx } from './database.js';
import type { ProfileRow } from './operators.js';
import { agentProfile } from './operators.js';

export async function addMessage(tx: Tx, row: Insertable<Database['messages']>): Promise<void> {
  await tx.insertInto('messages').values(row).execute();
}

/** A page of a conversation after a cursor, oldest first. */
export async function messagesAfter(db: Db, { site, id }: Pick<Conversation, 'site' | 'id'>, after: number) {
  const rows = await withOperator(db)
    .where('m.site', '=', site)
    .where('m.conversation', '=', id)
    .where('m.cursor', '>', after)
    .orderBy('m.cursor')
    .limit(PAGE_SIZE)
    .execute();
  return rows.map(toMessage);
}

/** An agent's message by the id the console made, so that sending it again changes nothing. */
export async function findAnswer(db: Db, { site, id }: Pick<Conversation, 'site' | 'id'>, answer: string) {
  const row = await withOperator(db)
    .where('m.site', '=', site)
    .where('m.conversation', '=', id)
    .where('m.sender', '=', 'agent')
    .where('m.id', '=', answer)
    .executeTakeFirst();
  return row && toMessage(row);
}

function withOperator(db: Db) {
  return db
    .selectFrom('messages as m')
    .leftJoin('operators as o', 'o.id', 'm.operator')
    .select(['m.id', 'm.sender', 'm.text', 'm.at', 'm.cursor', 'm.urgent', 'm.code', 'm.problem'])
    .select(['o.id as operator', 'o.name', 'o.languages', 'o.photo_version']);
}

type Row = Awaited<ReturnType<ReturnType<typeof withOperator>['execute']>>[number];

function toMessage(row: Row): Message {
  const { operator, name, languages, photo_version } = row;
  return {
    id: row.id,
    from: row.sender,
    text: row.text,
    at: new Date(row.at).toISOString(),
    cursor: String(row.cursor),
    ...(row.urgent && { urgent: true }),
    ...(row.problem && { problem: JSON.parse(row.problem) as Problem }),
    ...(operator && { agent: agentProfile({ id: operator, name, languages, photo_version } as ProfileRow) }),
    ...(row.code && { code: row.code as SystemCode }),
  };
}
