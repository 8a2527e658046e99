import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Address of a PostgreSQL whose user may create databases; absent: those tests are skipped. */
export const POSTGRES = process.env['TUKI_TEST_POSTGRES'];

/** A new, empty database there, and how to drop it. */
export async function freshDatabase(): Promise<{ database: string; drop(): Promise<void> }> {
  const name = `tuki_test_${randomBytes(6).toString('hex')}`;
  await run(`create database ${name}`);
  const url = new URL(POSTGRES!);
  url.pathname = name;
  return { database: url.href, drop: () => run(`drop database ${name} with (force)`) };
}

async function run(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: POSTGRES });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Ends every connection to a database but ours, as a restart of the server would. */
export async function dropConnections(database: string): Promise<void> {
  const name = new URL(database).pathname.slice(1);
  await run(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
}
