import type { ContentProblem, FaqBoard, FaqConflict, FaqEntry } from '../../contract/index.js';
import { Refusal } from '../line/refusal.js';

/** What stands at the desk now, if an attempt to change it came too late. */
export function conflictIn(error: unknown): FaqEntry | FaqBoard | undefined {
  if (!(error instanceof Refusal) || error.code !== 'revision_old') return undefined;
  return (error.answer as Partial<FaqConflict>).theirs;
}

/** What the desk found wrong with a text. */
export function problemsIn(error: unknown): readonly ContentProblem[] {
  if (!(error instanceof Refusal) || error.code !== 'content_invalid') return [];
  return (error.answer as { problems?: readonly ContentProblem[] }).problems ?? [];
}
