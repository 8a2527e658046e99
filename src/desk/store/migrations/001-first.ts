import type { Kysely } from 'kysely';
import type { Table } from './columns.js';
import { index, number, optionalText, text } from './columns.js';

export async function up(db: Kysely<unknown>): Promise<void> {
  await counterAndSites(db);
  await conversations(db);
  await messages(db);
  await devices(db);
  await operators(db);
}

async function counterAndSites(db: Kysely<unknown>): Promise<void> {
  const counter: Table = db.schema.createTable('counter').addColumn('id', 'bigint', (column) => column.primaryKey());
  await number(counter, 'value').execute();
  await (db as Kysely<{ counter: { id: number; value: number } }>)
    .insertInto('counter')
    .values({ id: 1, value: 0 })
    .execute();
  const sites: Table = db.schema.createTable('sites').addColumn('id', 'text', (column) => column.primaryKey());
  await text(sites, 'settings').execute();
}

async function conversations(db: Kysely<unknown>): Promise<void> {
  let table: Table = db.schema.createTable('conversations');
  table = text(table, 'site', 'id', 'device', 'reference', 'status', 'language');
  table = optionalText(table, 'page');
  table = number(table, 'urgent', 'last', 'changed', 'delivered', 'read', 'traveller_read');
  await table
    .addColumn('waiting_since', 'bigint')
    .addColumn('due_at', 'bigint')
    .addPrimaryKeyConstraint('conversations_key', ['site', 'id'])
    .addUniqueConstraint('conversations_reference', ['site', 'reference'])
    .addForeignKeyConstraint('conversations_site', ['site'], 'sites', ['id'])
    .execute();
  await index(db, 'conversations', ['site', 'device', 'changed']);
  await index(db, 'conversations', ['status', 'last']);
  await index(db, 'conversations', ['changed']);
}

async function messages(db: Kysely<unknown>): Promise<void> {
  let table: Table = db.schema.createTable('messages').addColumn('cursor', 'bigint', (column) => column.primaryKey());
  table = text(table, 'site', 'conversation', 'id', 'sender', 'text');
  table = number(table, 'at', 'urgent');
  await optionalText(table, 'operator', 'code')
    .addUniqueConstraint('messages_once', ['site', 'conversation', 'sender', 'id'])
    .addForeignKeyConstraint(
      'messages_conversation',
      ['site', 'conversation'],
      'conversations',
      ['site', 'id'],
      (foreign) => foreign.onDelete('cascade'),
    )
    .execute();
  await index(db, 'messages', ['site', 'conversation', 'cursor']);
  let waits: Table = db.schema
    .createTable('reply_waits')
    .addColumn('cursor', 'bigint', (column) => column.primaryKey());
  waits = text(waits, 'site');
  await number(waits, 'at', 'seconds').execute();
  await index(db, 'reply_waits', ['site', 'at']);
}

async function devices(db: Kysely<unknown>): Promise<void> {
  const table = text(db.schema.createTable('devices'), 'site', 'device');
  await optionalText(table, 'name', 'email', 'booking')
    .addPrimaryKeyConstraint('devices_key', ['site', 'device'])
    .execute();
  const receipts = text(db.schema.createTable('receipts'), 'site', 'device', 'id', 'reference');
  await number(receipts, 'at', 'cursor').addPrimaryKeyConstraint('receipts_key', ['site', 'device', 'id']).execute();
}

async function operators(db: Kysely<unknown>): Promise<void> {
  const table: Table = db.schema.createTable('operators').addColumn('id', 'text', (column) => column.primaryKey());
  await optionalText(text(table, 'email', 'password', 'name', 'languages'), 'photo', 'photo_version')
    .addUniqueConstraint('operators_email', ['email'])
    .execute();
  const sessions: Table = db.schema.createTable('sessions').addColumn('token', 'text', (column) => column.primaryKey());
  await number(text(sessions, 'operator'), 'expires_at')
    .addForeignKeyConstraint('sessions_operator', ['operator'], 'operators', ['id'], (foreign) =>
      foreign.onDelete('cascade'),
    )
    .execute();
  await db.schema
    .createTable('invitations')
    .addColumn('token', 'text', (column) => column.primaryKey())
    .execute();
}
