import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Dialect, SqliteDatabase } from 'kysely';
import { Kysely, Migrator, PostgresDialect, SqliteDialect } from 'kysely';
import pg from 'pg';
import type { Database, Db } from './database.js';
import { migrations } from './migrations/index.js';

/** Postgres hands 64-bit integers out as strings; ours (times, cursors, counts) all fit a JavaScript number. */
const INT8 = 20;
const STATEMENTS_KEPT = 200;

/**
 * Opens the database and brings its tables up to date. The only place that knows which database it is.
 * @param data folder of the SQLite file; made when it is not there
 * @param database `postgres://…`, or absent for SQLite
 */
export async function openStore({ data, database }: { data: string; database?: string }): Promise<Db> {
  const db = new Kysely<Database>({ dialect: database ? postgres(database) : sqlite(data) });
  const { error } = await new Migrator({ db, provider: migrations }).migrateToLatest();
  if (!error) return db;
  await db.destroy();
  throw error;
}

function sqlite(data: string): Dialect {
  mkdirSync(data, { recursive: true });
  const database = new DatabaseSync(path.join(data, 'tuki.db'));
  // FULL: what a receipt confirms has reached the disk, also when the power goes.
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'busy_timeout = 5000']) {
    database.exec(`pragma ${pragma}`);
  }
  return new SqliteDialect({ database: forKysely(database) });
}

/** Kysely speaks to better-sqlite3; this package has the interface of node:sqlite. Statements are prepared once. */
function forKysely(database: InstanceType<typeof DatabaseSync>): SqliteDatabase {
  const prepared = new Map<string, ReturnType<typeof prepare>>();
  const prepare = (query: string) => {
    const statement = database.prepare(query);
    return {
      reader: statement.columns().length > 0,
      all: (parameters: readonly unknown[]) => statement.all(...parameters),
      run: (parameters: readonly unknown[]) => statement.run(...parameters),
      iterate: (parameters: readonly unknown[]) => statement.iterate(...parameters),
    };
  };
  return {
    close: () => database.close(),
    prepare: (query) => {
      const statement = prepared.get(query) ?? prepare(query);
      if (prepared.size >= STATEMENTS_KEPT) prepared.clear();
      prepared.set(query, statement);
      return statement;
    },
  };
}

function postgres(connectionString: string): Dialect {
  const types: pg.CustomTypesConfig = {
    getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)),
  };
  const pool = new pg.Pool({ connectionString, types, max: 10, connectionTimeoutMillis: 5_000 });
  // A connection that breaks between two queries says so by this event, and without a listener ends the process. The
  // next query gets another connection.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new PostgresDialect({ pool });
}
