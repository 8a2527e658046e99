import type { ContentProblem, FaqContent, Flow, Phrasing, RichText } from '../../src/contract/index.js';
import { contentRemedy } from '../../src/contract/index.js';

/**
 * As much of the desk's reading of Markdown as stories and tests of the console write. The desk's own reader cannot stand
 * in here: its parser comes to a browser that is not bundled in a form for Node.
 */
export function read({ question, answer }: Pick<FaqContent, 'question' | 'answer'>): {
  readonly tree: RichText;
  readonly problems: ContentProblem[];
} {
  const problems: ContentProblem[] = [];
  const complain = (code: 'question_missing' | 'answer_empty' | 'html_found', line?: number) =>
    problems.push({ code, message: contentRemedy(code), ...(line && { line }) });
  if (question.trim() === '') complain('question_missing');
  if (answer.trim() === '') complain('answer_empty');
  for (const [index, line] of answer.split('\n').entries()) if (/<\w/.test(line)) complain('html_found', index + 1);
  return {
    tree: answer
      .split(/\n{2,}/)
      .filter(Boolean)
      .map(block),
    problems,
  };
}

function block(text: string): Flow {
  const lines = text.split('\n');
  const heading = /^### (.+)/.exec(text)?.[1];
  if (heading) return { type: 'heading', depth: 3, children: phrases(heading) };
  const item = /^(?:-|\d+\.) +/;
  if (!lines.every((line) => item.test(line))) return { type: 'paragraph', children: phrases(lines.join(' ')) };
  const children = lines.map((line) => ({
    type: 'listItem' as const,
    children: [{ type: 'paragraph' as const, children: phrases(line.replace(item, '')) }],
  }));
  return { type: 'list', ordered: !text.startsWith('-'), children };
}

function phrases(text: string): Phrasing[] {
  return text
    .split(/(\*\*.+?\*\*|\[.+?\]\(.+?\))/)
    .filter(Boolean)
    .map((part): Phrasing => {
      const strong = /^\*\*(.+)\*\*$/.exec(part)?.[1];
      if (strong) return { type: 'strong', children: [{ type: 'text', value: strong }] };
      const [, words, url] = /^\[(.+)\]\((.+)\)$/.exec(part) ?? [];
      if (words && url) return { type: 'link', url, children: [{ type: 'text', value: words }] };
      return { type: 'text', value: part };
    });
}
