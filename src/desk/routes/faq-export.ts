import type { FastifyInstance, FastifyRequest } from 'fastify';
import Type from 'typebox';
import type { FaqDocument, SiteDocument } from '../../contract/index.js';
import { DOCUMENTS } from '../documents/index.js';
import { faqJsonLd } from '../faq/export/json-ld.js';
import { faqPage } from '../faq/export/page.js';
import { ownOrigin } from '../origins.js';
import type { Parts } from '../parts.js';
import { errorAnswers } from './openapi.js';
import { Query, sendCached } from './public.js';
import { findSiteOf } from './site-access.js';

/** The page is data: nothing in it may run, load or be framed by surprise. */
const PAGE_POLICY = "default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'";

interface Asked {
  readonly faq: FaqDocument;
  readonly site: SiteDocument;
}
type Request = FastifyRequest<{ Params: { site: string }; Querystring: Query }>;

/** Published answers as others read them: search engines, and pages without the kit. */
export function faqExportRoutes(app: FastifyInstance, { db, config, now }: Parts): void {
  const asked = async ({ params, query }: Request): Promise<Asked> => {
    const settings = await findSiteOf(db, params.site);
    const language = query.lang ?? settings.defaultLanguage;
    const faq = await DOCUMENTS.faq(db, settings, language, now());
    return { faq, site: await DOCUMENTS.site(db, settings, faq.language, now()) };
  };

  app.get('/v1/sites/:site/faq.jsonld', {
    schema: {
      summary: 'Published answers as schema.org FAQPage',
      querystring: Query,
      response: { 200: { content: { 'application/ld+json': { schema: Type.Object({}) } } }, ...errorAnswers },
    },
    handler: async (request: Request, reply) => {
      const { faq } = await asked(request);
      const body = JSON.stringify(faqJsonLd(faq, ownOrigin(config, request)));
      return sendCached(request, reply, body, 'application/ld+json; charset=utf-8');
    },
  });

  app.get('/v1/sites/:site/faq.html', {
    schema: {
      summary: "Published answers as a plain page for the agency's own site",
      querystring: Query,
      response: { 200: { content: { 'text/html': { schema: Type.String() } } }, ...errorAnswers },
    },
    handler: async (request: Request, reply) => {
      const { faq, site } = await asked(request);
      reply.header('content-security-policy', PAGE_POLICY);
      return sendCached(request, reply, faqPage(faq, site, ownOrigin(config, request)), 'text/html; charset=utf-8');
    },
  });
}
