import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { FaqDraft, FaqStep } from '../../../../contract/index.js';
import * as schema from '../../../../contract/schema/faq-console.js';
import type { Which } from '../../../faq/texts.js';
import { deleteText, publish, saveDraft, unpublish } from '../../../faq/texts.js';
import type { Parts } from '../../../parts.js';
import type { Seen as SeenQuery } from './answers.js';
import { Seen } from './answers.js';
import type { TextParams } from './editing.js';
import { answers, described, editEntry, languageIn } from './editing.js';

const PATH = '/answers/:id/:language';
const response = { 200: schema.FaqEntry, ...answers };

/** An answer in one language. */
export function textRoutes(app: FastifyInstance, parts: Parts): void {
  app.put<{ Params: TextParams; Body: FaqDraft }>(PATH, {
    schema: { ...described('Save a draft; revision 0 begins a language'), body: schema.FaqDraft, response },
    handler: (request) => editEntry(parts, request, (editor) => saveDraft(editor, whichOf(request), request.body)),
  });

  app.post<{ Params: TextParams; Body: FaqStep }>(`${PATH}/publish`, {
    schema: { ...described('Show travellers what is written'), body: schema.FaqStep, response },
    handler: (request) =>
      editEntry(parts, request, (editor) => publish(editor, whichOf(request), request.body.revision)),
  });

  app.post<{ Params: TextParams; Body: FaqStep }>(`${PATH}/unpublish`, {
    schema: { ...described('Take a text away from travellers; it stays as a draft'), body: schema.FaqStep, response },
    handler: (request) =>
      editEntry(parts, request, (editor) => unpublish(editor, whichOf(request), request.body.revision)),
  });

  app.delete<{ Params: TextParams; Querystring: SeenQuery }>(PATH, {
    schema: { ...described('Delete an answer in one language, with its history'), querystring: Seen, response },
    handler: (request) =>
      editEntry(parts, request, (editor) => deleteText(editor, whichOf(request), Number(request.query.revision))),
  });
}

function whichOf({ params }: FastifyRequest<{ Params: TextParams }>): Which {
  return { id: params.id, language: languageIn(params.language) };
}
