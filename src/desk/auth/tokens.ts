import { createHash, randomBytes } from 'node:crypto';

/** A new token of 256 bits, safe in a URL and a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What the desk keeps of a token or a device's secret. They are random and long, so a plain hash is enough: there is
 * nothing to guess.
 */
export function fingerprint(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
