import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import Type from 'typebox';
import type { FaqEntry, FaqNew, FaqTraitsChange } from '../../../../contract/index.js';
import * as schema from '../../../../contract/schema/faq-console.js';
import { createAnswer, deleteAnswer, setTraits } from '../../../faq/answers.js';
import { faqEntry } from '../../../faq/view.js';
import type { Parts } from '../../../parts.js';
import type { AnswerParams } from './editing.js';
import { answers, described, edit, editEntry, languageIn } from './editing.js';

const PATH = '/answers/:id';
const response = { 200: schema.FaqEntry, ...answers };

/** Addresses carry numbers as text. */
export const Seen = Type.Object({ revision: Type.String({ pattern: '^[0-9]{1,9}$' }) });
export type Seen = Static<typeof Seen>;

/** An answer as a whole. */
export function answerRoutes(app: FastifyInstance, parts: Parts): void {
  app.post<{ Body: FaqNew }>('/answers', {
    schema: { ...described('Write a new answer, as a draft in one language'), body: schema.FaqNew, response },
    handler: async (request): Promise<FaqEntry> => {
      const wish = { ...request.body, language: languageIn(request.body.language) };
      const id = await edit(parts, request, (editor) => createAnswer(editor, wish));
      return faqEntry(parts.db, request.site.id, id);
    },
  });

  app.get<{ Params: AnswerParams }>(PATH, {
    schema: { ...described('An answer in all its languages, with history, ratings and what was said of it'), response },
    handler: ({ site, params }): Promise<FaqEntry> => faqEntry(parts.db, site.id, params.id.replaceAll('\0', '')),
  });

  app.put<{ Params: AnswerParams; Body: FaqTraitsChange }>(PATH, {
    schema: { ...described('Change its topics, phase and tags, at once'), body: schema.FaqTraitsChange, response },
    handler: (request) => editEntry(parts, request, (editor) => setTraits(editor, request.params.id, request.body)),
  });

  app.delete<{ Params: AnswerParams; Querystring: Seen }>(PATH, {
    schema: {
      ...described('Delete an answer in all its languages, with its history and ratings'),
      querystring: Seen,
      response: { 204: Type.Null(), ...answers },
    },
    handler: async (request, reply) => {
      const { params, query } = request;
      await edit(parts, request, (editor) => deleteAnswer(editor, params.id, Number(query.revision)));
      return reply.code(204).send();
    },
  });
}
