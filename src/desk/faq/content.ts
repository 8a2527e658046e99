import type { ContentProblem, FaqContent, RichText } from '../../contract/index.js';
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
  const tree = parseRichText(content.answer, (code, line) => problems.push(problem(code, { field: 'answer', line })));
  if (tree.length === 0 && problems.length === 0) problems.push(problem('answer_empty', { field: 'answer' }));
  return { tree, problems };
}

export function sameContent(a: FaqContent, b: FaqContent): boolean {
  return JSON.stringify(tidied(a)) === JSON.stringify(tidied(b));
}
