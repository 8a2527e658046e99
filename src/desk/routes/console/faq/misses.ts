import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import type { FaqMissClose, FaqMisses } from '../../../../contract/index.js';
import * as schema from '../../../../contract/schema/faq-console.js';
import { storableText } from '../../../../rules/index.js';
import { dayOf } from '../../../day.js';
import { DeskError } from '../../../errors.js';
import { answerNamed } from '../../../faq/editor.js';
import type { Parts } from '../../../parts.js';
import { openMisses, updateMiss } from '../../../store/faq-misses.js';
import { answers, described, edit, languageIn } from './editing.js';

/** What was asked and not found. */
export function missRoutes(app: FastifyInstance, parts: Parts): void {
  app.get('/misses', {
    schema: {
      ...described('Queries without an answer, the most frequent first; nobody knows whose'),
      response: { 200: schema.FaqMisses, ...answers },
    },
    handler: async ({ site }): Promise<FaqMisses> => {
      const rows = await openMisses(parts.db, site.id);
      const misses = rows.map(({ language, query, count, first_day, last_day }) => ({
        language,
        query,
        count,
        firstDay: first_day,
        lastDay: last_day,
      }));
      return { misses };
    },
  });

  app.post<{ Body: FaqMissClose }>('/misses/close', {
    schema: {
      ...described('Take a query off the list, dismissed or answered'),
      body: schema.FaqMissClose,
      response: { 204: Type.Null(), ...answers },
    },
    handler: async (request, reply) => {
      const { language, query, answer } = request.body;
      if (storableText(query) !== query) throw new DeskError('request_invalid', { field: 'query' });
      await edit(parts, request, async (editor) => {
        const { scope, settings } = editor;
        if (answer !== undefined) await answerNamed(editor, answer);
        const miss = { site: settings.id, language: languageIn(language), query };
        await updateMiss(scope.tx, miss, { closed_day: dayOf(scope.now), answer: answer ?? null });
      });
      return reply.code(204).send();
    },
  });
}
