import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { Database, Db, Tx } from './database.js';

type MissRow = Selectable<Database['faq_misses']>;
type Miss = Pick<MissRow, 'site' | 'language' | 'query'>;

/** A site keeps so many different queries; then the one that was missed longest ago makes room. */
const MISSES_MAX = 5_000;
const LISTED_MAX = 500;

/** Counts a query. One that an answer was written for comes back when it is missed on a later day. */
export async function countMiss(tx: Tx, { site, language, query }: Miss, day: string): Promise<void> {
  const known = await findMiss(tx, { site, language, query });
  if (!known) {
    await makeRoom(tx, site);
    const row = { site, language, query, count: 1, first_day: day, last_day: day, closed_day: null, answer: null };
    await tx.insertInto('faq_misses').values(row).execute();
    return;
  }
  const back = known.answer !== null && known.closed_day !== null && known.closed_day < day;
  const change = { count: known.count + 1, last_day: day, ...(back && { closed_day: null, answer: null }) };
  await updateMiss(tx, known, change);
}

export async function findMiss(db: Db, { site, language, query }: Miss): Promise<MissRow | undefined> {
  return db
    .selectFrom('faq_misses')
    .selectAll()
    .where('site', '=', site)
    .where('language', '=', language)
    .where('query', '=', query)
    .executeTakeFirst();
}

export async function updateMiss(tx: Tx, miss: Miss, change: Partial<MissRow>): Promise<void> {
  await tx
    .updateTable('faq_misses')
    .set(change)
    .where('site', '=', miss.site)
    .where('language', '=', miss.language)
    .where('query', '=', miss.query)
    .execute();
}

/** What nobody has dealt with yet, the most frequent first. */
export async function openMisses(db: Db, site: string): Promise<MissRow[]> {
  return db
    .selectFrom('faq_misses')
    .selectAll()
    .where('site', '=', site)
    .where('closed_day', 'is', null)
    .orderBy('count', 'desc')
    .orderBy('last_day', 'desc')
    .orderBy('query')
    .limit(LISTED_MAX)
    .execute();
}

async function makeRoom(tx: Tx, site: string): Promise<void> {
  const counted = tx
    .selectFrom('faq_misses')
    .select(sql<number>`count(*)`.as('all'))
    .where('site', '=', site);
  const { all } = await counted.executeTakeFirstOrThrow();
  if (all < MISSES_MAX) return;
  const { language, query } = await tx
    .selectFrom('faq_misses')
    .select(['language', 'query'])
    .where('site', '=', site)
    .orderBy('last_day')
    .orderBy('count')
    .limit(1)
    .executeTakeFirstOrThrow();
  await tx
    .deleteFrom('faq_misses')
    .where('site', '=', site)
    .where('language', '=', language)
    .where('query', '=', query)
    .execute();
}
