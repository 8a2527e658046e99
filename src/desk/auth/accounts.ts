import { randomUUID } from 'node:crypto';
import type { FirstOwner } from '../../contract/index.js';
import { storableText } from '../../rules/index.js';
import { DeskError } from '../errors.js';
import type { Db } from '../store/database.js';
import type { OperatorRow } from '../store/operators.js';
import { addOperator, anyOperator, findOperator } from '../store/operators.js';
import { replaceInvitation, takeInvitation } from '../store/sessions.js';
import { hashPassword, PASSWORD_MIN, passwordMatches } from './password.js';
import { storable } from './storable.js';
import { fingerprint, newToken } from './tokens.js';

/** How an e-mail address is kept and compared; without what no database can hold. */
export const emailKey = (email: string) => storableText(email).trim().toLowerCase();

/**
 * The operator with that e-mail address and password.
 * @throws DeskError `sign_in_failed`, without saying which of the two was wrong
 */
export async function checkCredentials(db: Db, email: string, password: string): Promise<OperatorRow> {
  const operator = await findOperator(db, { email });
  if (!(await passwordMatches(password, operator?.password)) || !operator) throw new DeskError('sign_in_failed');
  return operator;
}

/** A link for the first owner while there is no operator: the token, or undefined. The one before is worthless now. */
export async function inviteFirstOwner(db: Db): Promise<string | undefined> {
  if (await anyOperator(db)) return undefined;
  const token = newToken();
  await replaceInvitation(db, fingerprint(token));
  return token;
}

/**
 * Makes the first account, with the link that was printed at start. Answers its id.
 * @throws DeskError `invitation_invalid`, `password_weak`, `request_invalid`
 */
export async function acceptInvitation(
  db: Db,
  { invitation, email, password, ...profile }: FirstOwner,
): Promise<string> {
  const key = emailKey(email);
  if (!/^[^\s@]+@[^\s@]+$/.test(key)) throw new DeskError('request_invalid', { field: 'email' });
  if (password.length < PASSWORD_MIN) throw new DeskError('password_weak', { field: 'password' });
  const account = { ...profile, name: storable(profile.name, 'name'), email: key, password };
  const known = !(await anyOperator(db)) && (await takeInvitation(db, fingerprint(invitation)));
  if (!known) throw new DeskError('invitation_invalid');
  return addAccount(db, account);
}

/** Makes the account that the settings name, unless it is there; then its password stays as it is. */
export async function ensureOwner(db: Db, { email, password }: { email: string; password: string }): Promise<void> {
  if (await findOperator(db, { email })) return;
  await addAccount(db, { email, password, name: email.split('@')[0]!, languages: [] });
}

interface Account {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly languages: readonly string[];
}

async function addAccount(db: Db, { email, password, name, languages }: Account): Promise<string> {
  const id = randomUUID();
  const secrets = { password: await hashPassword(password), photo: null, photo_version: null };
  await addOperator(db, { id, email, name, languages: JSON.stringify(languages), ...secrets });
  return id;
}
