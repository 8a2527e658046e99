import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Compile } from 'typebox/compile';
import type { SiteSettings } from '../../contract/index.js';
import { SiteId } from '../../contract/schema/primitives.js';
import { DeskError } from '../errors.js';
import { originAllowed, ownOrigin } from '../origins.js';
import type { Parts } from '../parts.js';
import type { Db } from '../store/database.js';
import { findSite } from '../store/sites.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The site in the address of a request below `/v1/sites/`. */
    site: SiteSettings;
  }
}

export interface SiteParams {
  readonly site: string;
}

const ID = Compile(SiteId);
/** Two hours, the longest Chromium remembers. */
const PREFLIGHT_AGE_S = 7_200;

/**
 * Judges each request below a site by where it comes from. A request without an Origin is not a page's: it is judged
 * by its secret alone. Answers to allowed pages can be read by them, errors too.
 */
export function guardSite(app: FastifyInstance, { config, db }: Parts): void {
  app.decorateRequest('site', null as unknown as SiteSettings);

  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const { origin } = request.headers;
    reply.header('vary', 'Origin');
    const { site: id } = request.params as SiteParams;
    const site = await siteOf(db, id);
    if (site && origin !== undefined && origin !== ownOrigin(config, request) && !originAllowed(origin, site.origins)) {
      throw new DeskError('origin_forbidden');
    }
    // A site that does not exist has nothing to guard, and a page with a wrong `data-site` must be able to learn it.
    if (origin !== undefined) letRead(reply, origin);
    if (!site && request.method !== 'OPTIONS') throw new DeskError('site_unknown');
    if (site) request.site = site;
  });

  app.options('/*', { schema: { hide: true } }, (_request, reply) =>
    reply
      .header('access-control-allow-methods', 'GET, POST')
      .header('access-control-allow-headers', 'Authorization, Content-Type')
      .header('access-control-max-age', PREFLIGHT_AGE_S)
      .code(204)
      .send(),
  );
}

async function siteOf(db: Db, id: string): Promise<SiteSettings | undefined> {
  return ID.Check(id) ? findSite(db, id) : undefined;
}

/** @throws DeskError `site_unknown` */
export async function findSiteOf(db: Db, id: string): Promise<SiteSettings> {
  const site = await siteOf(db, id);
  if (!site) throw new DeskError('site_unknown');
  return site;
}

function letRead(reply: FastifyReply, origin: string): void {
  reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', 'Retry-After, Date');
}
