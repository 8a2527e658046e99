import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Insertable, Selectable } from 'kysely';
import type { FaqRating } from '../../contract/index.js';
import type { Database, Db, Tx } from './database.js';
import type { Sender } from './receipts.js';

/** How often a text got a rating. */
export interface RatingCount {
  readonly answer: string;
  readonly language: string;
  readonly rating: FaqRating;
  readonly count: number;
}

/** A device's latest word on an answer takes the place of its earlier one. */
export async function saveFaqRating(
  tx: Tx,
  { site, answer, device, ...rest }: Insertable<Database['faq_ratings']>,
): Promise<void> {
  await tx
    .insertInto('faq_ratings')
    .values({ site, answer, device, ...rest })
    .onConflict((conflict) => conflict.columns(['site', 'answer', 'device']).doUpdateSet(rest))
    .execute();
}

export async function faqRatingCounts(db: Db, site: string, answer?: string): Promise<RatingCount[]> {
  let query = db
    .selectFrom('faq_ratings')
    .select(['answer', 'language', 'rating', sql<number>`count(*)`.as('count')])
    .where('site', '=', site)
    .groupBy(['answer', 'language', 'rating']);
  if (answer !== undefined) query = query.where('answer', '=', answer);
  return query.execute();
}

/** Ratings with words, the latest first. */
export async function faqComments(
  db: Db,
  site: string,
  answer: string,
): Promise<Selectable<Database['faq_ratings']>[]> {
  return db
    .selectFrom('faq_ratings')
    .selectAll()
    .where('site', '=', site)
    .where('answer', '=', answer)
    .where('comment', 'is not', null)
    .orderBy('at', 'desc')
    .limit(200)
    .execute();
}

/** What a device said of answers is nobody's from now on: its words go, and the count stays. */
export async function forgetFaqRatings(tx: Tx, { site, device }: Sender): Promise<void> {
  const rated = await tx
    .selectFrom('faq_ratings')
    .select('answer')
    .where('site', '=', site)
    .where('device', '=', device)
    .execute();
  for (const { answer } of rated) {
    await tx
      .updateTable('faq_ratings')
      .set({ device: randomUUID(), comment: null })
      .where('site', '=', site)
      .where('device', '=', device)
      .where('answer', '=', answer)
      .execute();
  }
}
