import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import type { Answer, Message } from '../../../contract/index.js';
import { Answer as AnswerSchema } from '../../../contract/schema/console.js';
import { Message as MessageSchema } from '../../../contract/schema/conversation.js';
import { textProblem } from '../../../rules/index.js';
import { DeskError } from '../../errors.js';
import { giveAnswer } from '../../inbox/answer.js';
import type { Parts } from '../../parts.js';
import { errorAnswers, operatorSecurity } from '../openapi.js';
import type { Which } from './which.js';
import { namedConversation } from './which.js';

const PATH = '/conversations/:site/:id';

/** What travellers hear from operators. */
export function answerRoutes(app: FastifyInstance, { db, writer, line }: Parts): void {
  app.post<{ Params: Which; Body: Answer }>(`${PATH}/messages`, {
    schema: {
      summary: 'Answer the traveller; the same id again changes nothing',
      security: operatorSecurity,
      body: AnswerSchema,
      response: { 200: MessageSchema, ...errorAnswers },
    },
    // Before the schema, which would only say that the field is wrong.
    preValidation: async ({ body }) => {
      const problem = typeof body?.text === 'string' && textProblem(body.text);
      if (problem) throw new DeskError(problem, { field: 'text' });
    },
    handler: ({ params, body, operator }): Promise<Message> =>
      writer.write(async (scope) => giveAnswer(await namedConversation(scope.tx, params), body, operator, scope)),
  });

  app.post<{ Params: Which }>(`${PATH}/typing`, {
    schema: {
      summary: 'Tell the traveller that somebody is typing; stored nowhere',
      security: operatorSecurity,
      response: { 204: Type.Null(), ...errorAnswers },
    },
    handler: async ({ params, operator }, reply) => {
      const { site, id, device } = await namedConversation(db, params);
      const typing = { type: 'typing', site, device, conversation: id, by: 'agent', name: operator.name } as const;
      await line.announce(db, [typing]);
      line.committed([typing]);
      return reply.code(204).send();
    },
  });
}
