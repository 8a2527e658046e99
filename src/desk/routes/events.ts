import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { PortEvent as Hint } from '../../contract/index.js';
import { PortEvent } from '../../contract/schema/event.js';
import { deviceOf } from '../auth/device.js';
import type { LiveEvent, Topic } from '../live/hub.js';
import { startLive } from '../live/start-live.js';
import type { Parts } from '../parts.js';
import { changedAfter } from '../store/conversations.js';
import { After, position } from './parameters.js';
import { deviceSecurity, errorAnswers, eventStream } from './openapi.js';

export function eventRoutes(app: FastifyInstance, { db, hub, streams }: Parts): void {
  app.get<{ Querystring: After }>('/events', {
    // A HEAD request would open a stream that nobody reads.
    exposeHeadRoute: false,
    schema: {
      summary:
        'What changes in public documents and, with a secret, in the conversations of this device, as server-sent events',
      security: [...deviceSecurity, {}],
      querystring: After,
      response: { 200: eventStream(PortEvent), ...errorAnswers },
    },
    handler: async (request, reply) => {
      const site = request.site.id;
      const everybody: Topic = `site:${site}`;
      if (request.headers.authorization === undefined) {
        // Each by itself: nothing tells one such listener from another.
        const missed = async () => [];
        await startLive({ reply, streams, hub, topics: [everybody], listener: randomUUID(), missed, hint });
        return reply;
      }
      const sender = { site, device: deviceOf(request) };
      const { after } = request.query;
      const missed = async () => (after === undefined ? [] : changedAfter(db, position(after), sender));
      const own: Topic = `device:${site}:${sender.device}`;
      await startLive({ reply, streams, hub, topics: [own, everybody], listener: own, missed, hint });
      return reply;
    },
  });
}

function hint(event: LiveEvent): Hint {
  if (event.type === 'document') return { type: 'document', document: event.document };
  if (event.type === 'typing') return { type: 'typing', conversation: event.conversation, name: event.name };
  return { type: 'conversation', conversation: event.conversation, cursor: String(event.cursor) };
}
