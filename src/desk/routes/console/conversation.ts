import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import Type from 'typebox';
import type { InboxItem, OperatorConversation } from '../../../contract/index.js';
import {
  InboxItem as InboxItemSchema,
  OperatorConversation as OperatorConversationSchema,
} from '../../../contract/schema/console.js';
import { CursorText } from '../../../contract/schema/primitives.js';
import { setStatus } from '../../apply/conversation-changes.js';
import { markDelivered, markRead } from '../../inbox/seen.js';
import type { Parts } from '../../parts.js';
import { messagesAfter } from '../../store/messages.js';
import { errorAnswers, operatorSecurity } from '../openapi.js';
import { After, position } from '../parameters.js';
import type { Which } from './which.js';
import { itemOf, namedConversation } from './which.js';

const PATH = '/conversations/:site/:id';
const Position = Type.Object({ cursor: CursorText });

/** Opening a conversation, and what an operator does to it beside answering. */
export function consoleConversationRoutes(app: FastifyInstance, parts: Parts): void {
  const { db, writer } = parts;

  app.get<{ Params: Which; Querystring: After }>(PATH, {
    schema: {
      summary: 'A page of a conversation after a cursor',
      security: operatorSecurity,
      querystring: After,
      response: { 200: OperatorConversationSchema, ...errorAnswers },
    },
    handler: async ({ params, query: { after = '0' } }): Promise<OperatorConversation> => {
      await markDelivered(db, writer, await namedConversation(db, params));
      const conversation = await namedConversation(db, params);
      const messages = await messagesAfter(db, conversation, position(after));
      return {
        item: await itemOf(db, conversation),
        messages,
        cursor: messages.at(-1)?.cursor ?? after,
        travellerRead: String(conversation.traveller_read),
      };
    },
  });

  app.post<{ Params: Which; Body: Static<typeof Position> }>(`${PATH}/read`, {
    schema: {
      summary: 'An operator has opened the conversation up to this cursor',
      security: operatorSecurity,
      body: Position,
      response: { 204: Type.Null(), ...errorAnswers },
    },
    handler: async ({ params, body }, reply) => {
      await writer.write(async (scope) =>
        markRead(await namedConversation(scope.tx, params), position(body.cursor), scope),
      );
      return reply.code(204).send();
    },
  });

  statusRoute(app, parts, 'close', 'closed');
  statusRoute(app, parts, 'reopen', 'open');
}

function statusRoute(app: FastifyInstance, { db, writer }: Parts, verb: string, status: InboxItem['status']): void {
  app.post<{ Params: Which }>(`${PATH}/${verb}`, {
    schema: {
      summary: `Make the conversation ${status}`,
      security: operatorSecurity,
      response: { 200: InboxItemSchema, ...errorAnswers },
    },
    handler: async ({ params, operator }): Promise<InboxItem> => {
      const conversation = await writer.write(async (scope) =>
        setStatus(await namedConversation(scope.tx, params), status, scope, operator.id),
      );
      return itemOf(db, conversation);
    },
  });
}
