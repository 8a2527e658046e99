import type { FastifyInstance } from 'fastify';
import type { Sites } from '../../../contract/index.js';
import { Sites as SitesSchema } from '../../../contract/schema/console.js';
import type { Parts } from '../../parts.js';
import { allSites } from '../../store/sites.js';
import { errorAnswers, operatorSecurity } from '../openapi.js';

export function sitesRoutes(app: FastifyInstance, { db }: Parts): void {
  app.get('/sites', {
    schema: {
      summary: 'All sites of this desk by id and name',
      security: operatorSecurity,
      response: { 200: SitesSchema, ...errorAnswers },
    },
    handler: async (): Promise<Sites> => {
      const sites = await allSites(db);
      return { sites: sites.map(({ id, name, defaultLanguage }) => ({ id, name: name[defaultLanguage] ?? id })) };
    },
  });
}
