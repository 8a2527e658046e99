import type { FastifyInstance } from 'fastify';
import type { ConsoleEvent } from '../../../contract/index.js';
import { ConsoleEvent as ConsoleEventSchema } from '../../../contract/schema/console.js';
import type { LiveEvent } from '../../live/hub.js';
import { startLive } from '../../live/start-live.js';
import type { Parts } from '../../parts.js';
import { changedAfter } from '../../store/conversations.js';
import { errorAnswers, eventStream, operatorSecurity } from '../openapi.js';
import { After, position } from '../parameters.js';

export function consoleEventRoutes(app: FastifyInstance, { db, hub, streams }: Parts): void {
  app.get<{ Querystring: After }>('/events', {
    exposeHeadRoute: false,
    schema: {
      summary: 'What changes in any conversation or document, and which traveller is typing, as server-sent events',
      security: operatorSecurity,
      querystring: After,
      response: { 200: eventStream(ConsoleEventSchema), ...errorAnswers },
    },
    handler: async ({ query: { after }, operator }, reply) => {
      const missed = async () => (after === undefined ? [] : changedAfter(db, position(after)));
      const listener = `operator:${operator.id}`;
      await startLive({ reply, streams, hub, topics: ['consoles'], listener, missed, hint });
      return reply;
    },
  });
}

function hint(event: LiveEvent): ConsoleEvent {
  const { site } = event;
  if (event.type === 'document') return { type: 'document', site, document: event.document };
  const { conversation } = event;
  if (event.type === 'typing') return { type: 'typing', site, conversation, name: event.name };
  return { type: 'conversation', site, conversation, cursor: String(event.cursor) };
}
