import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import Type from 'typebox';
import type { Inbox } from '../../../contract/index.js';
import { Inbox as InboxSchema } from '../../../contract/schema/console.js';
import { ConversationStatus } from '../../../contract/schema/conversation.js';
import { inboxOrder } from '../../inbox/order.js';
import { markDelivered } from '../../inbox/seen.js';
import type { Parts } from '../../parts.js';
import { latestCursor } from '../../store/counter.js';
import { inboxItems } from '../../store/inbox.js';
import { errorAnswers, operatorSecurity } from '../openapi.js';

const Query = Type.Object({ status: Type.Optional(ConversationStatus) });

export function inboxRoutes(app: FastifyInstance, { db, writer, now }: Parts): void {
  app.get<{ Querystring: Static<typeof Query> }>('/inbox', {
    schema: {
      summary: 'Conversations of every site, the most urgent first',
      security: operatorSecurity,
      querystring: Query,
      response: { 200: InboxSchema, ...errorAnswers },
    },
    handler: async (request): Promise<Inbox> => {
      const { status = 'open' } = request.query;
      if (status === 'open') await markDelivered(db, writer, undefined);
      // The cursor first: what changes meanwhile is heard again rather than missed.
      const cursor = String(await latestCursor(db));
      return { items: inboxOrder(await inboxItems(db, status), now()), cursor };
    },
  });
}
