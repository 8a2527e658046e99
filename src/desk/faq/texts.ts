import type { FaqContent, FaqDraft } from '../../contract/index.js';
import { DeskError } from '../errors.js';
import type { FaqTextRow } from '../store/faq.js';
import { addFaqVersion, deleteFaqText, saveFaqText } from '../store/faq.js';
import { judged, sameContent, storageProblems, tidied } from './content.js';
import type { Editor } from './editor.js';
import { answerNamed, checkRevision, tellFaq, textOf } from './editor.js';
import { refuseProblems } from './problems.js';
import { contentsOf } from './view.js';

type Act = 'draft' | 'publish' | 'unpublish' | 'import';
type Change = Partial<Pick<FaqTextRow, 'draft' | 'published' | 'tree'>>;

/** Which text: an answer in one language, by its canonical tag. */
export interface Which {
  readonly id: string;
  readonly language: string;
}

/**
 * Keeps what an author has written, beside what is published. The same words again change nothing, so that a retry is
 * harmless.
 * @throws DeskError `answer_unknown`, `revision_old`, `content_invalid`
 */
export async function saveDraft(editor: Editor, which: Which, draft: FaqDraft, act: Act = 'draft'): Promise<void> {
  await answerNamed(editor, which.id);
  const content = tidied(draft.content);
  refuseProblems(storageProblems(content));
  const row = await textOf(editor, which.id, which.language);
  const { draft: held, published } = row ? contentsOf(row) : {};
  const current = held ?? published;
  if (current && sameContent(current, content)) return;
  const revisions = { seen: draft.revision, current: row?.revision ?? 0 };
  await checkRevision(editor, { ...revisions, answer: which.id, yours: draft.content });
  const back = published && sameContent(published, content);
  await store(editor, which, row, { draft: back ? null : JSON.stringify(content) }, content, act);
  tellFaq(editor, false);
}

/**
 * Shows travellers what is written. Nothing happens when they see it already.
 * @throws DeskError `answer_unknown`, `revision_old`, `content_invalid`
 */
export async function publish(editor: Editor, which: Which, seen: number): Promise<void> {
  const row = await existing(editor, which);
  const { draft } = contentsOf(row);
  if (!draft) return;
  await checkRevision(editor, { seen, current: row.revision, answer: which.id, yours: { revision: seen } });
  const { tree, problems } = judged(draft);
  refuseProblems(problems);
  const change = { draft: null, published: JSON.stringify(draft), tree: JSON.stringify(tree) };
  await store(editor, which, row, change, draft, 'publish');
  tellFaq(editor, true);
}

/**
 * Takes a text away from travellers; it stays as a draft.
 * @throws DeskError `answer_unknown`, `revision_old`
 */
export async function unpublish(editor: Editor, which: Which, seen: number): Promise<void> {
  const row = await existing(editor, which);
  const { draft, published } = contentsOf(row);
  if (!published) return;
  await checkRevision(editor, { seen, current: row.revision, answer: which.id, yours: { revision: seen } });
  const content = draft ?? published;
  await store(
    editor,
    which,
    row,
    { draft: JSON.stringify(content), published: null, tree: null },
    content,
    'unpublish',
  );
  tellFaq(editor, true);
}

/** @throws DeskError `answer_unknown`, `revision_old` */
export async function deleteText(editor: Editor, which: Which, seen: number): Promise<void> {
  const row = await existing(editor, which);
  await checkRevision(editor, { seen, current: row.revision, answer: which.id, yours: { revision: seen } });
  await deleteFaqText(editor.scope.tx, editor.settings.id, which.id, which.language);
  tellFaq(editor, row.published !== null);
}

async function existing(editor: Editor, { id, language }: Which): Promise<FaqTextRow> {
  const row = await textOf(editor, id, language);
  if (!row) throw new DeskError('answer_unknown');
  return row;
}

/** The text as it is from now on, and one more line of its history. */
async function store(
  { scope, settings, by }: Editor,
  { id: answer, language }: Which,
  row: FaqTextRow | undefined,
  change: Change,
  content: FaqContent,
  act: Act,
): Promise<void> {
  const stamp = {
    site: settings.id,
    answer,
    language,
    revision: (row?.revision ?? 0) + 1,
    at: scope.now,
    by,
  };
  const { draft = null, published = null, tree = null } = { ...row, ...change };
  await saveFaqText(scope.tx, { ...stamp, draft, published, tree });
  await addFaqVersion(scope.tx, { ...stamp, act, content: JSON.stringify(content) });
}
