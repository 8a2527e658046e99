import type { FastifyInstance } from 'fastify';
import { DeskError } from '../errors.js';
import type { Parts } from '../parts.js';
import { latestCursor } from '../store/counter.js';
import type { Db } from '../store/database.js';

/** For whoever watches over the process. A desk that is stopping answers `/healthz` alone, see `app.ts`. */
export function healthRoutes(app: FastifyInstance, { db, metrics }: Parts): void {
  app.get('/healthz', { schema: { summary: 'The process answers' } }, () => ({ status: 'ok' }));

  app.get('/readyz', { schema: { summary: 'The desk can take work: its database answers' } }, async () => {
    if (!(await answered(db))) throw new DeskError('desk_busy', { retryAfter: 5 });
    return { status: 'ready' };
  });

  app.get('/metrics', { schema: { summary: 'Figures for Prometheus' } }, async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
}

const answered = (db: Db) =>
  latestCursor(db).then(
    () => true,
    () => false,
  );
