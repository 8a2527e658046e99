import type { FastifyReply, FastifyRequest } from 'fastify';
import { DeskError } from '../errors.js';
import type { Parts } from '../parts.js';
import type { OperatorRow } from '../store/operators.js';
import { addSession, deleteSession, findSession } from '../store/sessions.js';
import { fingerprint, newToken } from './tokens.js';

const COOKIE = 'tuki_session';
const LIFE_S = 14 * 24 * 60 * 60;

/** Signs an operator in: the browser keeps the token, the desk its fingerprint. */
export async function signIn({ db, config, now }: Parts, operator: string, reply: FastifyReply): Promise<void> {
  const token = newToken();
  await addSession(db, fingerprint(token), operator, now() + LIFE_S * 1000);
  reply.setCookie(COOKIE, token, {
    path: '/console',
    httpOnly: true,
    sameSite: 'strict',
    secure: config.url?.startsWith('https:') ?? false,
    maxAge: LIFE_S,
  });
}

export async function signOut({ db }: Parts, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const token = request.cookies[COOKIE];
  if (token) await deleteSession(db, fingerprint(token));
  reply.clearCookie(COOKIE, { path: '/console' });
}

/**
 * Who is signed in.
 * @throws DeskError `session_missing`
 */
export async function operatorIn({ db, now }: Parts, request: FastifyRequest): Promise<OperatorRow> {
  const token = request.cookies[COOKIE];
  const operator = token ? await findSession(db, fingerprint(token), now()) : undefined;
  if (!operator) throw new DeskError('session_missing');
  return operator;
}
