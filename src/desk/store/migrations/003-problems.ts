import type { Kysely } from 'kysely';

/** What had gone wrong on the page where a message was written. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('messages').addColumn('problem', 'text').execute();
}
