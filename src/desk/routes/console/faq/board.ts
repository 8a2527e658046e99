import type { FastifyInstance } from 'fastify';
import type { FaqBoard, FaqContent, FaqOrder, FaqPreview, FaqTopics } from '../../../../contract/index.js';
import * as schema from '../../../../contract/schema/faq-console.js';
import { setOrder, setTopics } from '../../../faq/answers.js';
import { judged } from '../../../faq/content.js';
import { faqBoard } from '../../../faq/view.js';
import type { Parts } from '../../../parts.js';
import { answers, described, editBoard } from './editing.js';

const response = { 200: schema.FaqBoard, ...answers };

/** The list as a whole, and a look at what a text will be. */
export function boardRoutes(app: FastifyInstance, parts: Parts): void {
  app.get('/', {
    schema: {
      ...described('All answers of a site, how they stand in each language, their order and topics'),
      response,
    },
    handler: ({ site }): Promise<FaqBoard> => faqBoard(parts.db, site),
  });

  app.put<{ Body: FaqOrder }>('/order', {
    schema: { ...described('Put the answers into an order'), body: schema.FaqOrder, response },
    handler: (request) => editBoard(parts, request, (editor) => setOrder(editor, request.body)),
  });

  app.put<{ Body: FaqTopics }>('/topics', {
    schema: { ...described('Replace the list of topics'), body: schema.FaqTopics, response },
    handler: (request) => editBoard(parts, request, (editor) => setTopics(editor, request.body)),
  });

  app.post<{ Body: FaqContent }>('/preview', {
    schema: {
      ...described('A text as travellers would see it; nothing is stored'),
      body: schema.FaqContent,
      response: { 200: schema.FaqPreview, ...answers },
    },
    handler: async ({ body }): Promise<FaqPreview> => {
      const { tree, problems } = judged(body);
      return { answer: tree, problems };
    },
  });
}
