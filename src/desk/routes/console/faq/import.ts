import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Static } from 'typebox';
import Type from 'typebox';
import type { FaqImport, FaqImportResult } from '../../../../contract/index.js';
import * as schema from '../../../../contract/schema/faq-console.js';
import { LanguageTag } from '../../../../contract/schema/primitives.js';
import { DeskError } from '../../../errors.js';
import { writeMarkdown } from '../../../faq/export/markdown.js';
import { applyImport } from '../../../faq/import/apply.js';
import { fetchPage } from '../../../faq/import/fetch-page.js';
import type { ImportPlan } from '../../../faq/import/plan.js';
import { planImport } from '../../../faq/import/plan.js';
import type { Source } from '../../../faq/import/read.js';
import { readImport } from '../../../faq/import/read.js';
import type { Parts } from '../../../parts.js';
import type { Db } from '../../../store/database.js';
import { faqBoardState } from '../../../store/faq.js';
import { answers, described, edit, languageIn } from './editing.js';

const ExportQuery = Type.Object({ language: LanguageTag });

/** Answers from elsewhere, and all of them as one file. */
export function importRoutes(app: FastifyInstance, parts: Parts): void {
  const { db } = parts;

  app.post<{ Body: FaqImport }>('/import', {
    schema: {
      ...described('What an import would change; with the token of that in `apply`, the import itself'),
      body: schema.FaqImport,
      response: { 200: schema.FaqImportResult, ...answers },
    },
    handler: async (request): Promise<FaqImportResult> => {
      const { apply, publish = false, only } = request.body;
      const source = await sourceOf(request);
      const plan = (on: Db) => planOf(on, request, source, publish);
      if (apply === undefined) return resultOf(await plan(db), request, false);
      return edit(parts, request, async (editor) => {
        const now = await plan(editor.scope.tx);
        if (now.token !== apply) throw changedSince(resultOf(now, request, false));
        const chosen = { ...now, changes: now.changes.filter(({ id }) => only?.includes(id) ?? true) };
        await applyImport(editor, chosen, publish);
        return resultOf(chosen, request, true);
      });
    },
  });

  app.get<{ Querystring: Static<typeof ExportQuery> }>('/export.md', {
    schema: {
      ...described('All answers in one language as Markdown, in the format of the import; drafts where there are any'),
      querystring: ExportQuery,
      response: { 200: { content: { 'text/markdown': { schema: Type.String() } } }, ...answers },
    },
    handler: async ({ site, query }, reply) => {
      const language = languageIn(query.language);
      return reply
        .type('text/markdown; charset=utf-8')
        .header('content-disposition', `attachment; filename="faq-${site.id}-${language}.md"`)
        .send(await writeMarkdown(db, site.id, language));
    },
  });
}

type Pasted = Pick<Source, 'text' | 'url'>;

async function sourceOf({ body }: FastifyRequest<{ Body: FaqImport }>): Promise<Pasted> {
  const { text, url } = body;
  if ((text === undefined) === (url === undefined)) throw new DeskError('request_invalid', { field: 'text' });
  return text === undefined ? fetchPage(url!) : { text };
}

async function planOf(
  db: Db,
  { site, body }: FastifyRequest<{ Body: FaqImport }>,
  pasted: Pasted,
  publish: boolean,
): Promise<ImportPlan> {
  const language = languageIn(body.language);
  const { topics } = await faqBoardState(db, site.id);
  const file = readImport({ ...pasted, format: body.format, language, topics });
  return planImport(db, site, { file, language, publish });
}

function resultOf(
  { token, changes, problems, topics }: ImportPlan,
  { body }: FastifyRequest<{ Body: FaqImport }>,
  applied: boolean,
): FaqImportResult {
  const own = languageIn(body.language);
  const told = changes.map(({ language, revision: _revision, traits: _traits, ...change }) => ({
    ...change,
    ...(language !== own && { language }),
  }));
  return { applied, token, changes: told, problems: [...problems], topics: [...topics] };
}

/** Somebody has changed something since the preview: here is the new one. */
function changedSince(preview: FaqImportResult): DeskError {
  return new DeskError('import_changed', { field: 'apply', more: { preview } });
}
