import type { FastifyRequest } from 'fastify';
import { SECRET_MIN } from '../../contract/index.js';
import { DeskError } from '../errors.js';
import { fingerprint } from './tokens.js';

/** RFC 6750, section 2.1. */
const BEARER = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i;
const SECRET_MAX = 512;

/**
 * Which device asks: the fingerprint of the secret it sends.
 * @throws DeskError `secret_missing`, also when the secret is too short
 */
export function deviceOf(request: FastifyRequest): string {
  const secret = BEARER.exec(request.headers.authorization ?? '')?.[1] ?? '';
  if (secret.length < SECRET_MIN || secret.length > SECRET_MAX) throw new DeskError('secret_missing');
  return fingerprint(secret);
}
