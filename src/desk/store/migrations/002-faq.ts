import type { Kysely } from 'kysely';
import type { Table } from './columns.js';
import { index, number, optionalText, text } from './columns.js';

/** Answers, what is said of them, and what was asked in vain. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await boards(db);
  await answers(db);
  await ratings(db);
  await misses(db);
}

async function boards(db: Kysely<unknown>): Promise<void> {
  const table = number(text(db.schema.createTable('faq_boards'), 'site', 'topics'), 'revision');
  await table
    .addPrimaryKeyConstraint('faq_boards_key', ['site'])
    .addForeignKeyConstraint('faq_boards_site', ['site'], 'sites', ['id'])
    .execute();
}

async function answers(db: Kysely<unknown>): Promise<void> {
  const table = text(db.schema.createTable('faq_answers'), 'site', 'id', 'topics', 'phase', 'tags');
  await number(table, 'position', 'revision')
    .addPrimaryKeyConstraint('faq_answers_key', ['site', 'id'])
    .addForeignKeyConstraint('faq_answers_site', ['site'], 'sites', ['id'])
    .execute();
  const texts = text(db.schema.createTable('faq_texts'), 'site', 'answer', 'language');
  await ofAnswer(number(optionalText(texts, 'draft', 'published', 'tree', 'by'), 'revision', 'at'), 'faq_texts')
    .addPrimaryKeyConstraint('faq_texts_key', ['site', 'answer', 'language'])
    .execute();
  const versions = text(db.schema.createTable('faq_versions'), 'site', 'answer', 'language', 'act', 'content');
  await ofAnswer(number(optionalText(versions, 'by'), 'revision', 'at'), 'faq_versions')
    .addPrimaryKeyConstraint('faq_versions_key', ['site', 'answer', 'language', 'revision'])
    .execute();
}

async function ratings(db: Kysely<unknown>): Promise<void> {
  const table = text(db.schema.createTable('faq_ratings'), 'site', 'answer', 'language', 'device', 'rating');
  await ofAnswer(number(optionalText(table, 'comment'), 'at'), 'faq_ratings')
    .addPrimaryKeyConstraint('faq_ratings_key', ['site', 'answer', 'device'])
    .execute();
  await index(db, 'faq_ratings', ['site', 'device']);
}

async function misses(db: Kysely<unknown>): Promise<void> {
  const table = text(db.schema.createTable('faq_misses'), 'site', 'language', 'query', 'first_day', 'last_day');
  await number(optionalText(table, 'closed_day', 'answer'), 'count')
    .addPrimaryKeyConstraint('faq_misses_key', ['site', 'language', 'query'])
    .addForeignKeyConstraint('faq_misses_site', ['site'], 'sites', ['id'])
    .execute();
  await index(db, 'faq_misses', ['site', 'last_day']);
}

/** Goes with its answer. */
function ofAnswer(table: Table, name: string): Table {
  return table.addForeignKeyConstraint(`${name}_answer`, ['site', 'answer'], 'faq_answers', ['site', 'id'], (foreign) =>
    foreign.onDelete('cascade'),
  );
}
