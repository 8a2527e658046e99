import type { SiteSettings } from '../../contract/index.js';
import type { Db } from './database.js';

/** The settings of a site, or undefined when this desk has none of that id. */
export async function findSite(db: Db, id: string): Promise<SiteSettings | undefined> {
  const row = await db.selectFrom('sites').select('settings').where('id', '=', id).executeTakeFirst();
  return row && (JSON.parse(row.settings) as SiteSettings);
}

/** The settings of every site, in the order of their ids. */
export async function allSites(db: Db): Promise<SiteSettings[]> {
  const rows = await db.selectFrom('sites').select('settings').orderBy('id').execute();
  return rows.map((row) => JSON.parse(row.settings) as SiteSettings);
}

/** Adds the sites that are not there yet; the others stay as they are. */
export async function addSites(db: Db, sites: readonly SiteSettings[]): Promise<void> {
  if (sites.length === 0) return;
  // Where its first answers come from is of no use later.
  const rows = sites.map(({ faq: _, ...site }) => ({ id: site.id, settings: JSON.stringify(site) }));
  await db
    .insertInto('sites')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
