import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Static } from 'typebox';
import Type from 'typebox';
import { LanguageTag } from '../../contract/schema/primitives.js';
import { SiteDocument } from '../../contract/schema/documents.js';
import { DOCUMENTS, isDocument } from '../documents/index.js';
import { DeskError } from '../errors.js';
import { etagOf, stillFresh } from '../etag.js';
import type { Parts } from '../parts.js';
import { findSiteOf } from './site-access.js';
import { errorAnswers } from './openapi.js';

/**
 * Half a minute old is new enough; while the desk is slow or down a page may show what it has, for a day and for a
 * week.
 */
const CACHE = 'public, max-age=30, stale-while-revalidate=86400, stale-if-error=604800';

const Query = Type.Object({ lang: Type.Optional(LanguageTag) });
interface Params {
  readonly site: string;
  readonly name: string;
}

/** Public documents: the same bytes for everybody, so any page may read them and any CDN may keep them. */
export function documentRoutes(app: FastifyInstance, { db, now }: Parts): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', 'ETag, Date');
  });

  // Asking with the version one holds takes a header that pages must be allowed to send.
  app.options('/v1/sites/:site/:name.json', { schema: { hide: true } }, (_request, reply) =>
    reply
      .header('access-control-allow-methods', 'GET')
      .header('access-control-allow-headers', 'If-None-Match')
      .header('access-control-max-age', 7_200)
      .code(204)
      .send(),
  );

  app.get<{ Params: Params; Querystring: Static<typeof Query> }>('/v1/sites/:site/:name.json', {
    schema: {
      summary: 'A public document in one language, such as site.json',
      querystring: Query,
      response: { 200: SiteDocument, ...errorAnswers },
    },
    handler: async (request, reply) => {
      const { site, name } = request.params;
      if (!isDocument(name)) throw new DeskError('document_unknown');
      const settings = await findSiteOf(db, site);
      const language = request.query.lang ?? settings.defaultLanguage;
      return sendCached(request, reply, JSON.stringify(await DOCUMENTS[name](db, settings, language, now())));
    },
  });
}

function sendCached(request: FastifyRequest, reply: FastifyReply, body: string): FastifyReply {
  const etag = etagOf(body);
  reply.header('etag', etag).header('cache-control', CACHE);
  if (stillFresh(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.type('application/json; charset=utf-8').send(body);
}
