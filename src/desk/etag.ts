import { createHash } from 'node:crypto';

/** A strong validator (RFC 9110, section 8.8.3): the same exactly when the bytes are. */
export function etagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

/** Whether a request's If-None-Match (RFC 9110, section 13.1.2) says that the client holds this version. */
export function stillFresh(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((held) => ['*', etag].includes(held.trim().replace(/^W\//, '')));
}
