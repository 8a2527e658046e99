import type { TopicNames } from '../../../contract/index.js';
import { faqAnswers, faqBoardState, saveFaqAnswer, saveFaqBoard } from '../../store/faq.js';
import { columns } from '../answers.js';
import type { Editor } from '../editor.js';
import { tellFaq, textOf } from '../editor.js';
import { publish, saveDraft } from '../texts.js';
import type { ImportPlan, PlannedChange } from './plan.js';

/** Carries a plan out: drafts, or what travellers see. New answers come last, in the order of the file. */
export async function applyImport(editor: Editor, plan: ImportPlan, atOnce: boolean): Promise<void> {
  const { scope, settings } = editor;
  await saveTopics(editor, plan.topics);
  const known = new Map((await faqAnswers(scope.tx, settings.id)).map((row) => [row.id, row]));
  let position = Math.max(0, ...[...known.values()].map((row) => row.position));
  for (const change of plan.changes) {
    if (change.change === 'same') continue;
    const row = known.get(change.id);
    const traits = columns(change.traits);
    if (!row || traits.topics !== row.topics || traits.phase !== row.phase || traits.tags !== row.tags) {
      const place = row ? row.position : (position += 1);
      const saved = {
        site: settings.id,
        id: change.id,
        ...traits,
        position: place,
        revision: (row?.revision ?? 0) + 1,
      };
      await saveFaqAnswer(scope.tx, saved);
      known.set(change.id, saved);
    }
    await saveText(editor, change, atOnce);
  }
  tellFaq(editor, true);
}

async function saveText(editor: Editor, change: PlannedChange, atOnce: boolean): Promise<void> {
  const { id, language, revision, after } = change;
  await saveDraft(editor, { id, language }, { revision, content: after }, 'import');
  if (!atOnce) return;
  const saved = await textOf(editor, id, language);
  if (saved) await publish(editor, { id, language }, saved.revision);
}

async function saveTopics({ scope, settings }: Editor, brought: readonly TopicNames[]): Promise<void> {
  const { revision, topics } = await faqBoardState(scope.tx, settings.id);
  const merged = new Map(topics.map((topic) => [topic.id, topic]));
  for (const { id, names } of brought) merged.set(id, { id, names: { ...merged.get(id)?.names, ...names } });
  await saveFaqBoard(scope.tx, settings.id, { revision: revision + 1, topics: [...merged.values()] });
}
