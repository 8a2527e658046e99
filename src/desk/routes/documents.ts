import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { SiteDocument } from '../../contract/schema/documents.js';
import { FaqDocument } from '../../contract/schema/faq.js';
import { DOCUMENTS, isDocument } from '../documents/index.js';
import { DeskError } from '../errors.js';
import type { Parts } from '../parts.js';
import { Query, sendCached } from './public.js';
import { faqExportRoutes } from './faq-export.js';
import { findSiteOf } from './site-access.js';
import { errorAnswers } from './openapi.js';

interface Params {
  readonly site: string;
  readonly name: string;
}

/** Public documents: the same bytes for everybody, so any page may read them and any CDN may keep them. */
export function documentRoutes(app: FastifyInstance, parts: Parts): void {
  const { db, now } = parts;
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

  app.get<{ Params: Params; Querystring: Query }>('/v1/sites/:site/:name.json', {
    schema: {
      summary: 'A public document in one language, such as site.json or faq.json',
      querystring: Query,
      response: { 200: Type.Union([SiteDocument, FaqDocument]), ...errorAnswers },
    },
    handler: async (request, reply) => {
      const { site, name } = request.params;
      if (!isDocument(name)) throw new DeskError('document_unknown');
      const settings = await findSiteOf(db, site);
      const language = request.query.lang ?? settings.defaultLanguage;
      return sendCached(request, reply, JSON.stringify(await DOCUMENTS[name](db, settings, language, now())));
    },
  });

  faqExportRoutes(app, parts);
}
