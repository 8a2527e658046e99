import type { FastifyInstance } from 'fastify';
import { DeskError } from '../errors.js';
import type { Parts } from '../parts.js';
import { pictureIn } from '../photo.js';
import { findOperator } from '../store/operators.js';

/** The address carries the version, so that what is there never changes. */
const CACHE = 'public, max-age=31536000, immutable';

/** Faces of the agency's people, for any page. */
export function photoRoutes(app: FastifyInstance, { db }: Parts): void {
  app.get<{ Params: { agent: string } }>('/v1/agents/:agent/photo', {
    schema: { summary: "An operator's photo" },
    handler: async (request, reply) => {
      const operator = await operatorOf(request.params.agent);
      const picture = operator?.photo && pictureIn(operator.photo);
      if (!picture) throw new DeskError('page_unknown');
      return reply
        .type(picture.type)
        .header('cache-control', CACHE)
        .header('access-control-allow-origin', '*')
        .header('cross-origin-resource-policy', 'cross-origin')
        .send(picture.bytes);
    },
  });

  const operatorOf = async (id: string) => (id.includes('\0') ? undefined : findOperator(db, { id }));
}
