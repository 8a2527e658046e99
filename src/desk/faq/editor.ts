import type { FaqTraits, SiteSettings } from '../../contract/index.js';
import { DeskError } from '../errors.js';
import type { FaqAnswerRow, FaqTextRow } from '../store/faq.js';
import { faqAnswer, faqTexts } from '../store/faq.js';
import type { Scope } from '../writer.js';
import { faqBoard, faqEntry } from './view.js';

/** Who changes answers of a site, within one transaction. */
export interface Editor {
  readonly scope: Scope;
  readonly settings: SiteSettings;
  /** The operator's id; null for the desk itself. */
  readonly by: string | null;
}

/** Tells consoles, and, when what travellers see has changed, everybody. */
export function tellFaq({ scope, settings }: Editor, published: boolean): void {
  scope.tell({ type: 'document', site: settings.id, document: 'faq', published });
}

/** @throws DeskError `answer_unknown` */
export async function answerNamed({ scope, settings }: Editor, id: string): Promise<FaqAnswerRow> {
  const row = await faqAnswer(scope.tx, settings.id, id);
  if (!row) throw new DeskError('answer_unknown');
  return row;
}

export async function textOf(
  { scope, settings }: Editor,
  answer: string,
  language: string,
): Promise<FaqTextRow | undefined> {
  return (await faqTexts(scope.tx, settings.id, { answer, languages: [language] }))[0];
}

/**
 * Lets nobody change what they have not seen.
 * @param yours what was sent, to be put together with what is there
 * @throws DeskError `revision_old` with both
 */
export async function checkRevision(
  editor: Editor,
  { seen, current, answer, yours }: { seen: number; current: number; answer?: string; yours: unknown },
): Promise<void> {
  if (seen === current) return;
  const { scope, settings } = editor;
  const theirs = answer === undefined ? faqBoard(scope.tx, settings) : faqEntry(scope.tx, settings.id, answer);
  throw new DeskError('revision_old', { field: 'revision', more: { yours, theirs: await theirs } });
}

export const NO_TRAITS: FaqTraits = { topics: [], phase: [], tags: [] };
