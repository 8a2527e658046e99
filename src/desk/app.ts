import fastifySwagger from '@fastify/swagger';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import { fastify, LogController } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { answerErrors, sendError, toDeskError } from './error-answers.js';
import { DeskError } from './errors.js';
import type { Parts } from './parts.js';
import { commandRoutes } from './routes/commands.js';
import { consoleRoutes } from './routes/console/index.js';
import { conversationRoutes } from './routes/conversations.js';
import { documentRoutes } from './routes/documents.js';
import { eventRoutes } from './routes/events.js';
import { healthRoutes } from './routes/health.js';
import { openapi } from './routes/openapi.js';
import { photoRoutes } from './routes/photos.js';
import { guardSite } from './routes/site-access.js';
import { staticRoutes } from './routes/static.js';
import { wrongField } from './wrong-field.js';

const BODY_MAX = 2 * 1024 * 1024;
/** Longer than the slowest phone needs for a full body, short enough to free what a dead one holds. */
const REQUEST_TIMEOUT_MS = 60_000;

/** The desk's HTTP interface on these parts. Listens nowhere: `start.ts` does, tests may inject. */
export async function buildApp(parts: Parts, logger: FastifyServerOptions['logger'] = false): Promise<FastifyInstance> {
  const app = fastify({
    logger,
    // One line for each answer, made below: Fastify's own has the query string.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_MAX,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // A key named `__proto__` is a field like any other here: nothing is ever merged into an object.
    onProtoPoisoning: 'ignore',
    onConstructorPoisoning: 'ignore',
    // While the desk stops it answers in its own words, see below.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => void sendError(reply, toDeskError(error, request)),
  });
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler<TSchema>(({ schema }) => validator(schema));
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  answerErrors(app);
  observe(app, parts);
  await app.register(fastifySwagger, { openapi });
  await addRoutes(app, parts);
  return app;
}

async function addRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  healthRoutes(app, parts);
  photoRoutes(app, parts);
  await app.register(async (scope: FastifyInstance) => documentRoutes(scope, parts));
  await app.register(siteRoutes, { prefix: '/v1/sites/:site' });
  await app.register((scope) => consoleRoutes(scope, parts), { prefix: '/console/api' });
  await staticRoutes(app, parts);
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());

  async function siteRoutes(scope: FastifyInstance): Promise<void> {
    guardSite(scope, parts);
    commandRoutes(scope, parts);
    conversationRoutes(scope, parts);
    eventRoutes(scope, parts);
  }
}

/** What every answer has, whichever route gave it. */
function observe(app: FastifyInstance, { metrics, stopping }: Parts): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    if (!stopping()) return;
    reply.header('connection', 'close');
    if (request.url !== '/healthz') throw new DeskError('desk_busy', { retryAfter: 2 });
  });
  app.addHook('onSend', async (_request, reply) => {
    if (stopping()) reply.header('connection', 'close');
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'none';
    const { statusCode: status, elapsedTime } = reply;
    metrics.requests.observe({ method, route, status }, elapsedTime / 1000);
    request.log.info({ method, route, status, ms: Math.round(elapsedTime) }, 'answered');
  });
}

/** Query strings and bodies are judged by the contract's own schemas. */
function validator(schema: TSchema) {
  const compiled = Compile(schema);
  return (value: unknown) => {
    if (compiled.Check(value)) return { value };
    return { error: new DeskError('request_invalid', { field: wrongField(compiled.Errors(value)) }) };
  };
}
