import type { ContentCode, ContentProblem, FaqContent, RichText } from '../../contract/index.js';
import { ANSWER_MAX, KEYWORDS_MAX, QUESTION_MAX } from '../../contract/index.js';
import { storableText, textLength } from '../../rules/index.js';
import { problem } from './problems.js';
import { parseRichText } from './rich-text.js';

/** An author's words as they are kept: without spaces around them, keywords once each. */
export function tidied({ question, answer, keywords, checked }: FaqContent): FaqContent {
  const words = keywords.map((word) => word.trim()).filter(Boolean);
  return {
    question: question.replace(/\s+/g, ' ').trim(),
    answer: answer
      .replace(/\r\n?/g, '\n')
      .replace(/^(?:[ \t]*\n)+/, '')
      .trimEnd(),
    keywords: [...new Set(words)],
    ...(checked && { checked }),
  };
}

/** What keeps even a draft from being stored. */
export function storageProblems({ question, answer, keywords }: FaqContent): ContentProblem[] {
  const texts = { question, answer, keywords: keywords.join('\n') };
  const unstorable = Object.entries(texts).filter(([, text]) => storableText(text) !== text);
  return [
    ...unstorable.map(([field]) => problem('text_unstorable', { field })),
    ...(textLength(question) > QUESTION_MAX ? [problem('question_too_long', { field: 'question' })] : []),
    ...(textLength(answer) > ANSWER_MAX ? [problem('answer_too_long', { field: 'answer' })] : []),
    ...(keywords.length > KEYWORDS_MAX ? [problem('keywords_too_many', { field: 'keywords' })] : []),
  ];
}

/** An answer as travellers will see it, and what keeps it from being published. Lines count from 1 in the answer. */
export function judged(content: FaqContent): { readonly tree: RichText; readonly problems: ContentProblem[] } {
  const problems = storageProblems(content);
  if (content.question === '') problems.push(problem('question_missing', { field: 'question' }));
  // Neither read nor shown before it is shorter.
  if (problems.some(({ code }) => code === 'answer_too_long')) return { tree: [], problems };
  const { tree, found } = read(content.answer);
  problems.push(...found.map(([code, line]) => problem(code, { field: 'answer', line })));
  if (tree.length === 0 && problems.length === 0) problems.push(problem('answer_empty', { field: 'answer' }));
  return { tree, problems };
}

interface Read {
  readonly tree: RichText;
  readonly found: readonly (readonly [ContentCode, number | undefined])[];
}

/** What was read lately: on its way through preview, plan and publishing a text is needed several times. */
const lately = new Map<string, Read>();
const LATELY_MAX = 500;

function read(markdown: string): Read {
  const known = lately.get(markdown);
  if (known) return known;
  const found: [ContentCode, number | undefined][] = [];
  const made = { tree: parseRichText(markdown, (...one) => found.push([one[0], one[1]])), found };
  if (lately.size >= LATELY_MAX) lately.clear();
  lately.set(markdown, made);
  return made;
}

export function sameContent(a: FaqContent, b: FaqContent): boolean {
  return JSON.stringify(tidied(a)) === JSON.stringify(tidied(b));
}
