import type { Documents, FaqDocument, Readable } from '../contract/index.js';
import type { LauncherElement } from '../widgets/launcher/launcher.element.js';
import { warnOnce } from '../widgets/shared/warn-once.js';
import type { ProblemContext } from './problem.js';
import { problemOf, typedIn } from './problem.js';

/** Longer than this somebody who is stuck does not wait for the answers, in milliseconds: then the panel opens without. */
const PATIENCE_MS = 3_000;

/** What a document holds, once it holds anything. */
function soon<T>(document: Readable<T | undefined>): Promise<T | undefined> {
  return new Promise((resolve) => {
    const finish = () => {
      leave();
      clearTimeout(timer);
      resolve(document.value);
    };
    const timer = setTimeout(finish, PATIENCE_MS);
    const leave = document.subscribe(() => document.value && finish());
    if (document.value) finish();
  });
}

/** The answer that helps with a failure: the one of that name, one with that keyword, the first of that topic. */
export function answerFor(code: string, { answers }: FaqDocument): string | undefined {
  const wanted = code.toLowerCase();
  const found =
    answers.find(({ id }) => id === wanted) ??
    answers.find(({ keywords }) => keywords.some((keyword) => keyword.toLowerCase() === wanted)) ??
    answers.find(({ topics }) => topics.includes(wanted));
  return found?.id;
}

/** Opens the panel at the answer that helps with a failure on the page; the next message tells the agency of it. */
export async function help(
  launcher: LauncherElement,
  documents: Documents,
  code: string,
  context?: ProblemContext,
): Promise<void> {
  const problem = problemOf(code, context, typedIn(document));
  if (!problem) warnOnce(`tuki.help: write a code of letters, digits and . _ : - such as 'payment', not '${code}'.`);
  const faq = launcher.translation && (await soon(documents.watch('faq', launcher.translation.language)));
  await launcher.help(problem, faq && answerFor(String(code), faq));
}
