import type { Insertable, Selectable, Updateable } from 'kysely';
import type { AgentProfile, Operator } from '../../contract/index.js';
import type { Database, Db } from './database.js';

export type OperatorRow = Selectable<Database['operators']>;
export type ProfileRow = Pick<OperatorRow, 'id' | 'name' | 'languages' | 'photo_version'>;

/** What travellers may know of an operator. The version in the photo's address lets it be cached for good. */
export function agentProfile({ id, name, languages, photo_version }: ProfileRow): AgentProfile {
  const photo = photo_version && `/v1/agents/${id}/photo?v=${photo_version}`;
  return { id, name, languages: JSON.parse(languages) as string[], ...(photo && { photo }) };
}

/** What operators may know of themselves. */
export function operatorOf(row: OperatorRow): Operator {
  return { ...agentProfile(row), email: row.email };
}

export async function listProfiles(db: Db): Promise<AgentProfile[]> {
  const columns = ['id', 'name', 'languages', 'photo_version'] as const;
  return (await db.selectFrom('operators').select(columns).orderBy('id').execute()).map(agentProfile);
}

export async function findOperator(db: Db, by: { id: string } | { email: string }): Promise<OperatorRow | undefined> {
  const [[column, value]] = Object.entries(by) as [['id' | 'email', string]];
  return db.selectFrom('operators').selectAll().where(column, '=', value).executeTakeFirst();
}

export async function anyOperator(db: Db): Promise<boolean> {
  return (await db.selectFrom('operators').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Answers false, and adds nobody, when the e-mail address is taken. */
export async function addOperator(db: Db, row: Insertable<Database['operators']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('operators')
    .values(row)
    .onConflict((conflict) => conflict.column('email').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export async function updateOperator(db: Db, id: string, change: Updateable<Database['operators']>): Promise<void> {
  await db.updateTable('operators').set(change).where('id', '=', id).execute();
}
