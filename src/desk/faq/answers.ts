import type { FaqNew, FaqOrder, FaqTopics, FaqTraits, FaqTraitsChange } from '../../contract/index.js';
import { ANSWERS_MAX } from '../../contract/index.js';
import { DeskError } from '../errors.js';
import { deleteFaqAnswer, faqAnswers, faqBoardState, saveFaqAnswer, saveFaqBoard } from '../store/faq.js';
import type { FaqAnswerRow } from '../store/faq.js';
import type { Editor } from './editor.js';
import { answerNamed, checkRevision, NO_TRAITS, tellFaq } from './editor.js';
import { freeId } from './ids.js';
import { problem, refuseProblems } from './problems.js';
import { saveDraft } from './texts.js';
import { traitsOf } from './view.js';

/**
 * Makes an answer with its first text, as a draft at the end of the list. Answers its id.
 * @throws DeskError `answer_exists`, `content_invalid`
 */
export async function createAnswer(editor: Editor, { id, language, content, traits }: FaqNew): Promise<string> {
  const { scope, settings } = editor;
  const rows = await faqAnswers(scope.tx, settings.id);
  const taken = new Set(rows.map((row) => row.id));
  if (id !== undefined && taken.has(id)) throw new DeskError('answer_exists', { field: 'id' });
  if (rows.length >= ANSWERS_MAX) refuseProblems([problem('too_many_answers')]);
  await checkTopics(editor, traits ?? NO_TRAITS);
  const name = id ?? freeId(content.question, taken);
  const position = (rows.at(-1)?.position ?? 0) + 1;
  await saveFaqAnswer(scope.tx, {
    site: settings.id,
    id: name,
    position,
    revision: 1,
    ...columns(traits ?? NO_TRAITS),
  });
  await keepBoard(editor);
  await saveDraft(editor, { id: name, language }, { revision: 0, content });
  return name;
}

/**
 * Changes what an answer has in common in all languages.
 * @throws DeskError `answer_unknown`, `revision_old`, `content_invalid`
 */
export async function setTraits(editor: Editor, id: string, { revision, traits }: FaqTraitsChange): Promise<void> {
  const row = await answerNamed(editor, id);
  const wanted = columns(traits);
  if (wanted.topics === row.topics && wanted.phase === row.phase && wanted.tags === row.tags) return;
  await checkRevision(editor, { seen: revision, current: row.revision, answer: id, yours: traits });
  await checkTopics(editor, traits);
  await saveFaqAnswer(editor.scope.tx, { ...row, ...wanted, revision: row.revision + 1 });
  tellFaq(editor, true);
}

/** @throws DeskError `answer_unknown`, `revision_old` */
export async function deleteAnswer(editor: Editor, id: string, seen: number): Promise<void> {
  const row = await answerNamed(editor, id);
  await checkRevision(editor, { seen, current: row.revision, answer: id, yours: { revision: seen } });
  await deleteFaqAnswer(editor.scope.tx, editor.settings.id, id);
  tellFaq(editor, true);
}

/**
 * Puts the answers into an order; those that it does not name come after it as they were.
 * @throws DeskError `revision_old`
 */
export async function setOrder(editor: Editor, order: FaqOrder): Promise<void> {
  const { scope, settings } = editor;
  const { revision, topics } = await faqBoardState(scope.tx, settings.id);
  await checkRevision(editor, { seen: order.revision, current: revision, yours: order.ids });
  const place = new Map(order.ids.map((id, i) => [id, i]));
  const rows = await faqAnswers(scope.tx, settings.id);
  const placeOf = (row: FaqAnswerRow) => place.get(row.id) ?? order.ids.length;
  const sorted = [...rows].sort((a, b) => placeOf(a) - placeOf(b) || a.position - b.position);
  for (const [i, row] of sorted.entries()) {
    if (row.position !== i + 1) await saveFaqAnswer(scope.tx, { ...row, position: i + 1 });
  }
  await saveFaqBoard(scope.tx, settings.id, { revision: revision + 1, topics });
  tellFaq(editor, true);
}

/**
 * Replaces the list of topics. Answers lose those that are gone.
 * @throws DeskError `revision_old`, `content_invalid`
 */
export async function setTopics(editor: Editor, { revision: seen, topics }: FaqTopics): Promise<void> {
  const { scope, settings } = editor;
  const ids = topics.map(({ id }) => id);
  if (new Set(ids).size < ids.length) refuseProblems([problem('id_repeated', { field: 'topics' })]);
  const { revision } = await faqBoardState(scope.tx, settings.id);
  await checkRevision(editor, { seen, current: revision, yours: topics });
  for (const row of await faqAnswers(scope.tx, settings.id)) {
    const traits = traitsOf(row);
    const left = traits.topics.filter((id) => ids.includes(id));
    if (left.length === traits.topics.length) continue;
    await saveFaqAnswer(scope.tx, { ...row, ...columns({ ...traits, topics: left }), revision: row.revision + 1 });
  }
  await saveFaqBoard(scope.tx, settings.id, { revision: revision + 1, topics });
  tellFaq(editor, true);
}

/** @throws DeskError `content_invalid` */
async function checkTopics({ scope, settings }: Editor, { topics }: FaqTraits): Promise<void> {
  const known = (await faqBoardState(scope.tx, settings.id)).topics.map(({ id }) => id);
  if (!topics.every((id) => known.includes(id))) refuseProblems([problem('topic_unknown', { field: 'topics' })]);
}

/** From now on the site has a list. */
async function keepBoard({ scope, settings }: Editor): Promise<void> {
  const { revision, topics } = await faqBoardState(scope.tx, settings.id);
  await saveFaqBoard(scope.tx, settings.id, { revision: revision + 1, topics });
}

/** As the store keeps them. */
export function columns({ topics, phase, tags }: FaqTraits): Pick<FaqAnswerRow, 'topics' | 'phase' | 'tags'> {
  return { topics: JSON.stringify(topics), phase: JSON.stringify(phase), tags: JSON.stringify(tags) };
}
