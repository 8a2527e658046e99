import type { CreateTableBuilder, Kysely } from 'kysely';

/** Building blocks of migrations: columns of the two kinds that there are, and indexes named after them. */
export type Table = CreateTableBuilder<string, string>;

export const text = (table: Table, ...names: string[]) =>
  names.reduce((made, name) => made.addColumn(name, 'text', (column) => column.notNull()), table);

export const optionalText = (table: Table, ...names: string[]) =>
  names.reduce((made, name) => made.addColumn(name, 'text'), table);

export const number = (table: Table, ...names: string[]) =>
  names.reduce((made, name) => made.addColumn(name, 'bigint', (column) => column.notNull()), table);

export async function index(db: Kysely<unknown>, table: string, columns: string[]): Promise<void> {
  await db.schema
    .createIndex(`${table}_by_${columns.join('_')}`)
    .on(table)
    .columns(columns)
    .execute();
}
