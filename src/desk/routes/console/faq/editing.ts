import type { FastifyInstance, FastifyRequest } from 'fastify';
import Type from 'typebox';
import type { FaqBoard, FaqEntry } from '../../../../contract/index.js';
import { ErrorBody } from '../../../../contract/schema/error.js';
import { ContentProblem, FaqConflict, FaqImportResult } from '../../../../contract/schema/faq-console.js';
import { canonicalTag } from '../../../../rules/index.js';
import { DeskError } from '../../../errors.js';
import type { Editor } from '../../../faq/editor.js';
import { faqBoard, faqEntry } from '../../../faq/view.js';
import type { Parts } from '../../../parts.js';
import { errorAnswers, operatorSecurity } from '../../openapi.js';
import { findSiteOf } from '../../site-access.js';

export interface SiteParams {
  readonly site: string;
}
export interface AnswerParams extends SiteParams {
  readonly id: string;
}
export interface TextParams extends AnswerParams {
  readonly language: string;
}

/** What every route here has in its description. */
export const described = (summary: string) => ({ summary, security: operatorSecurity });

/** Beside those that any route has: what is wrong with a text, and what to put together. */
export const answers = {
  409: Type.Object({
    error: ErrorBody,
    ...Type.Partial(FaqConflict).properties,
    preview: Type.Optional(FaqImportResult),
  }),
  422: Type.Object({ error: ErrorBody, problems: Type.Optional(Type.Array(ContentProblem)) }),
  ...errorAnswers,
};

/** Finds the site that an address names. */
export function guardEditing(app: FastifyInstance, { db }: Parts): void {
  app.decorateRequest('site', null as never);
  app.addHook('preHandler', async (request) => {
    request.site = await findSiteOf(db, (request.params as SiteParams).site);
  });
}

/** Runs an edit in a transaction as the operator who asks for it. */
export function edit<T>({ writer }: Parts, request: FastifyRequest, run: (editor: Editor) => Promise<T>): Promise<T> {
  const { site: settings, operator } = request;
  return writer.write((scope) => run({ scope, settings, by: operator.id }));
}

/** Runs it, and answers the list as it is then. */
export async function editBoard(
  parts: Parts,
  request: FastifyRequest,
  run: (editor: Editor) => Promise<unknown>,
): Promise<FaqBoard> {
  await edit(parts, request, run);
  return faqBoard(parts.db, request.site);
}

/** Runs it, and answers the answer as it is then. */
export async function editEntry(
  parts: Parts,
  request: FastifyRequest,
  run: (editor: Editor) => Promise<unknown>,
): Promise<FaqEntry> {
  await edit(parts, request, run);
  return faqEntry(parts.db, request.site.id, (request.params as AnswerParams).id);
}

/**
 * A language in an address or a body, in canonical form.
 * @throws DeskError `request_invalid`
 */
export function languageIn(tag: string): string {
  const language = canonicalTag(tag);
  if (!language) throw new DeskError('request_invalid', { field: 'language' });
  return language;
}
