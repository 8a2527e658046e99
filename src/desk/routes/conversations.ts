import type { FastifyInstance } from 'fastify';
import type { ConversationPage as Page } from '../../contract/index.js';
import { ConversationPage } from '../../contract/schema/conversation.js';
import { ownConversation } from '../apply/own-conversation.js';
import { deviceOf } from '../auth/device.js';
import type { Parts } from '../parts.js';
import { conversationInfo } from '../store/conversations.js';
import { messagesAfter } from '../store/messages.js';
import type { Ids } from './parameters.js';
import { After, conversationId, position } from './parameters.js';
import { deviceSecurity, errorAnswers } from './openapi.js';

export function conversationRoutes(app: FastifyInstance, { db }: Parts): void {
  app.get<{ Params: Ids; Querystring: After }>('/conversations/:id', {
    schema: {
      summary: "A page of one's own conversation after a cursor",
      security: deviceSecurity,
      querystring: After,
      response: { 200: ConversationPage, ...errorAnswers },
    },
    handler: async (request): Promise<Page> => {
      const sender = { site: request.site.id, device: deviceOf(request) };
      const after = request.query.after ?? '0';
      const conversation = await ownConversation(db, sender, conversationId(request.params));
      const messages = await messagesAfter(db, conversation, position(after));
      return { messages, cursor: messages.at(-1)?.cursor ?? after, conversation: conversationInfo(conversation) };
    },
  });
}
