import type { ContentProblem, TopicNames } from '../../../contract/index.js';
import { problem } from '../problems.js';
import type { ImportEntry, ImportFile } from './entry.js';
import { isField, readFields } from './fields.js';

/**
 * Reads answers from Markdown: a list of topics after a line `topics:`, then for each answer its question as `## …`,
 * lines such as `keywords: …`, an empty line, and the answer.
 */
export function readMarkdown(text: string, language: string, siteTopics: readonly TopicNames[]): ImportFile {
  const problems: ContentProblem[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const starts = lines.flatMap((line, i) => (line.startsWith('## ') ? i : []));
  const topics = readTopics(lines.slice(0, starts[0] ?? lines.length), language);
  const known = new Set([...siteTopics, ...topics].map(({ id }) => id));
  const entries = starts.map((start, i) => {
    const entry = readEntry(lines.slice(start, starts[i + 1] ?? lines.length), start, problems);
    const unknown = entry.traits?.topics?.some((id) => !known.has(id));
    if (unknown) problems.push(problem('topic_unknown', { field: 'topics', line: start + 1 }));
    return entry;
  });
  return { entries, topics, problems };
}

const TOPIC = /^[-*] +([a-z0-9-]+): *(.+)$/;

function readTopics(lines: readonly string[], language: string): TopicNames[] {
  const start = lines.findIndex((line) => line.trim() === 'topics:');
  if (start < 0) return [];
  return lines.slice(start + 1).flatMap((line) => {
    const [, id, name] = TOPIC.exec(line.trim()) ?? [];
    return id && name ? [{ id, names: { [language]: name.trim() } }] : [];
  });
}

/** @param start number of the question's line, from 0 */
function readEntry(lines: readonly string[], start: number, problems: ContentProblem[]): ImportEntry {
  const headAt = nextText(lines, 1);
  const head = readHead(lines.slice(headAt));
  const lineOf = (name: string) => start + headAt + head.findIndex((one) => one.name === name) + 1;
  for (const { name } of head) {
    if (!isField(name)) problems.push(problem('field_unknown', { field: name, line: lineOf(name) }));
  }
  const given = new Map(head.flatMap(({ name, value }) => (isField(name) ? [[name, value] as const] : [])));
  const fields = readFields(given, (code, field) => problems.push(problem(code, { field, line: lineOf(field) })));
  const answerAt = nextText(lines, headAt + head.length);
  return {
    keywords: [],
    ...fields,
    traits: { topics: [], phase: [], tags: [], ...fields.traits },
    question: lines[0]!.slice(3).trim(),
    answer: lines.slice(answerAt).join('\n').trimEnd(),
    line: start + 1,
    answerLine: start + answerAt + 1,
  };
}

/** Lines such as `phase: before`. Only a field that is known begins them: an answer may begin with such a line, too. */
function readHead(lines: readonly string[]): { readonly name: string; readonly value: string }[] {
  const fields = lines.map((line) => /^([a-z]+):(.*)$/.exec(line.trim()));
  if (!isField(fields[0]?.[1] ?? '')) return [];
  const end = fields.indexOf(null);
  return fields.slice(0, end < 0 ? undefined : end).map((field) => ({ name: field![1]!, value: field![2]! }));
}

/** The next line that is not empty, or the end. */
function nextText(lines: readonly string[], from: number): number {
  const found = lines.findIndex((line, i) => i >= from && line.trim() !== '');
  return found < 0 ? lines.length : found;
}
