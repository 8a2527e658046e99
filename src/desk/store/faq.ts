import type { Insertable, Selectable } from 'kysely';
import type { TopicNames } from '../../contract/index.js';
import type { Database, Db, Tx } from './database.js';

export type FaqAnswerRow = Selectable<Database['faq_answers']>;
export type FaqTextRow = Selectable<Database['faq_texts']>;
export type FaqVersionRow = Selectable<Database['faq_versions']>;

export interface FaqBoardState {
  /** Of the order and the topics; 0 when the site never had an answer. */
  readonly revision: number;
  readonly topics: readonly TopicNames[];
}

export async function faqBoardState(db: Db, site: string): Promise<FaqBoardState> {
  const row = await db.selectFrom('faq_boards').selectAll().where('site', '=', site).executeTakeFirst();
  return row ? { revision: row.revision, topics: JSON.parse(row.topics) as TopicNames[] } : { revision: 0, topics: [] };
}

export async function saveFaqBoard(tx: Tx, site: string, { revision, topics }: FaqBoardState): Promise<void> {
  const row = { revision, topics: JSON.stringify(topics) };
  await tx
    .insertInto('faq_boards')
    .values({ site, ...row })
    .onConflict((conflict) => conflict.column('site').doUpdateSet(row))
    .execute();
}

/** In their order. */
export async function faqAnswers(db: Db, site: string): Promise<FaqAnswerRow[]> {
  return db.selectFrom('faq_answers').selectAll().where('site', '=', site).orderBy('position').orderBy('id').execute();
}

export async function faqAnswer(db: Db, site: string, id: string): Promise<FaqAnswerRow | undefined> {
  return db.selectFrom('faq_answers').selectAll().where('site', '=', site).where('id', '=', id).executeTakeFirst();
}

export async function saveFaqAnswer(tx: Tx, { site, id, ...rest }: Insertable<Database['faq_answers']>): Promise<void> {
  await tx
    .insertInto('faq_answers')
    .values({ site, id, ...rest })
    .onConflict((conflict) => conflict.columns(['site', 'id']).doUpdateSet(rest))
    .execute();
}

/** Its texts, versions and ratings go with it. */
export async function deleteFaqAnswer(tx: Tx, site: string, id: string): Promise<void> {
  await tx.deleteFrom('faq_answers').where('site', '=', site).where('id', '=', id).execute();
}

/** The texts of a site, of one answer of it, or in some of its languages. */
export async function faqTexts(
  db: Db,
  site: string,
  only: { readonly answer?: string; readonly languages?: readonly string[] } = {},
): Promise<FaqTextRow[]> {
  let query = db.selectFrom('faq_texts').selectAll().where('site', '=', site).orderBy('answer').orderBy('language');
  if (only.answer !== undefined) query = query.where('answer', '=', only.answer);
  if (only.languages) query = query.where('language', 'in', [...only.languages]);
  return query.execute();
}

export async function saveFaqText(
  tx: Tx,
  { site, answer, language, ...rest }: Insertable<Database['faq_texts']>,
): Promise<void> {
  await tx
    .insertInto('faq_texts')
    .values({ site, answer, language, ...rest })
    .onConflict((conflict) => conflict.columns(['site', 'answer', 'language']).doUpdateSet(rest))
    .execute();
}

export async function addFaqVersion(tx: Tx, row: Insertable<Database['faq_versions']>): Promise<void> {
  await tx.insertInto('faq_versions').values(row).execute();
}

/** The latest first. */
export async function faqVersions(db: Db, site: string, answer: string): Promise<FaqVersionRow[]> {
  return db
    .selectFrom('faq_versions')
    .selectAll()
    .where('site', '=', site)
    .where('answer', '=', answer)
    .orderBy('revision', 'desc')
    .execute();
}

/** An answer in one language, with its history. */
export async function deleteFaqText(tx: Tx, site: string, answer: string, language: string): Promise<void> {
  for (const table of ['faq_texts', 'faq_versions'] as const) {
    await tx
      .deleteFrom(table)
      .where('site', '=', site)
      .where('answer', '=', answer)
      .where('language', '=', language)
      .execute();
  }
}
