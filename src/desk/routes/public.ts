import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Static } from 'typebox';
import Type from 'typebox';
import { LanguageTag } from '../../contract/schema/primitives.js';
import { etagOf, stillFresh } from '../etag.js';

/**
 * Half a minute old is new enough; while the desk is slow or down a page may show what it has, for a day and for a
 * week.
 */
const CACHE = 'public, max-age=30, stale-while-revalidate=86400, stale-if-error=604800';

/** Which language. */
export const Query = Type.Object({ lang: Type.Optional(LanguageTag) });
export type Query = Static<typeof Query>;
/** Answers with its version, or with the word that the client holds it. */
export function sendCached(
  request: FastifyRequest,
  reply: FastifyReply,
  body: string,
  type = 'application/json; charset=utf-8',
): FastifyReply {
  const etag = etagOf(body);
  reply.header('etag', etag).header('cache-control', CACHE);
  if (stillFresh(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.type(type).send(body);
}
