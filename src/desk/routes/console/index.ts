import fastifyCookie from '@fastify/cookie';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { operatorIn } from '../../auth/operator.js';
import { DeskError } from '../../errors.js';
import { ownOrigin } from '../../origins.js';
import type { Parts } from '../../parts.js';
import type { OperatorRow } from '../../store/operators.js';
import { answerRoutes } from './answers.js';
import { consoleConversationRoutes } from './conversation.js';
import { consoleEventRoutes } from './events.js';
import { faqRoutes } from './faq/index.js';
import { inboxRoutes } from './inbox.js';
import { profileRoutes } from './profile.js';
import { sessionRoutes } from './session.js';
import { sitesRoutes } from './sites.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in, on routes that need somebody to be. */
    operator: OperatorRow;
  }
}

/** What the console asks the desk, below `/console/api`. */
export async function consoleRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  await app.register(fastifyCookie);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    refuseStrangePages(request, parts);
  });
  app.decorateRequest('operator', null as unknown as OperatorRow);

  sessionRoutes(app, parts);
  await app.register(async (inner: FastifyInstance) => {
    inner.addHook('onRequest', async (request) => {
      request.operator = await operatorIn(parts, request);
    });
    profileRoutes(inner, parts);
    inboxRoutes(inner, parts);
    consoleConversationRoutes(inner, parts);
    answerRoutes(inner, parts);
    consoleEventRoutes(inner, parts);
    sitesRoutes(inner, parts);
    await inner.register((scope) => faqRoutes(scope, parts), { prefix: '/sites/:site/faq' });
  });
}

/** The cookie is SameSite=Strict; this is the second lock against forged requests. */
function refuseStrangePages(request: FastifyRequest, { config }: Parts): void {
  const { origin } = request.headers;
  const changes = request.method !== 'GET' && request.method !== 'HEAD';
  if (changes && origin !== undefined && origin !== ownOrigin(config, request)) throw new DeskError('origin_forbidden');
}
