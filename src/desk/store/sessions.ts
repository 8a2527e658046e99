import type { Db } from './database.js';
import type { OperatorRow } from './operators.js';

/** @param token SHA-256 of what the browser keeps; @param expiresAt milliseconds since 1970 */
export async function addSession(db: Db, token: string, operator: string, expiresAt: number): Promise<void> {
  await db.insertInto('sessions').values({ token, operator, expires_at: expiresAt }).execute();
}

export async function findSession(db: Db, token: string, now: number): Promise<OperatorRow | undefined> {
  return db
    .selectFrom('operators')
    .innerJoin('sessions', 'sessions.operator', 'operators.id')
    .selectAll('operators')
    .where('sessions.token', '=', token)
    .where('sessions.expires_at', '>', now)
    .executeTakeFirst();
}

export async function deleteSession(db: Db, token: string): Promise<void> {
  await db.deleteFrom('sessions').where('token', '=', token).execute();
}

export async function deleteExpiredSessions(db: Db, now: number): Promise<void> {
  await db.deleteFrom('sessions').where('expires_at', '<=', now).execute();
}

/** A new invitation for the first owner makes the ones before it worthless. */
export async function replaceInvitation(db: Db, token: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom('invitations').execute();
    await tx.insertInto('invitations').values({ token }).execute();
  });
}

/** Uses an invitation up. False when there was none such. */
export async function takeInvitation(db: Db, token: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('invitations').where('token', '=', token).executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}
