import type { ContentCode, ContentProblem } from '../../contract/index.js';
import { contentRemedy } from '../../contract/index.js';
import { DeskError } from '../errors.js';

/** Says what is wrong, and in which line of the text. */
export type Complain = (code: ContentCode, line?: number) => void;

/** A problem with the sentence that says what to do. */
export function problem(code: ContentCode, where: { field?: string; line?: number | undefined } = {}): ContentProblem {
  const { field, line } = where;
  return { code, message: contentRemedy(code), ...(field && { field }), ...(line && { line }) };
}

/** @throws DeskError `content_invalid` with the problems, when there are any */
export function refuseProblems(problems: readonly ContentProblem[]): void {
  if (problems.length > 0) throw new DeskError('content_invalid', { field: problems[0]!.field, more: { problems } });
}
