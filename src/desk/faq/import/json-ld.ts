import type { ContentProblem } from '../../../contract/index.js';
import { problem } from '../problems.js';
import type { ImportEntry, ImportFile } from './entry.js';
import { htmlToMarkdown, htmlToText, jsonLdIn } from './html.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads answers from schema.org FAQPage as JSON-LD, pasted alone or in its page.
 * @param base address of the page, when it was fetched
 */
export function readJsonLd(text: string, base?: string): ImportFile {
  const problems: ContentProblem[] = [];
  const isPage = /^\s*</.test(text);
  const scripts = isPage ? jsonLdIn(text) : [{ text: text.replace(/^\uFEFF/, ''), line: 1 }];
  const values = scripts.flatMap((script) => parsed(script, problems));
  const questions = values.flatMap((value) => questionsIn(value, ''));
  const entries = questions.flatMap(({ value, path }) => entryOf(value, path, base, problems) ?? []);
  return { entries, topics: [], problems };
}

function parsed({ text, line }: { text: string; line: number }, problems: ContentProblem[]): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch (error) {
    // The engine often says where, not always.
    const at = /position (\d+)/.exec((error as Error).message)?.[1];
    const lines = text.slice(0, Number(at ?? 0)).split('\n').length - 1;
    problems.push(problem('json_invalid', at === undefined ? {} : { line: line + lines }));
    return [];
  }
}

interface Found {
  readonly value: Json;
  /** Such as `mainEntity[2]`. */
  readonly path: string;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const hasType = (value: Json, type: string) =>
  listOf(value['@type']).some((name) => typeof name === 'string' && name.replace(/^.*[/:#]/, '') === type);

/** Every question of every FAQPage, wherever in the graph it stands. */
function questionsIn(value: unknown, path: string, depth = 0): Found[] {
  if (depth > 8) return [];
  if (Array.isArray(value)) return value.flatMap((one, i) => questionsIn(one, `${path}[${i}]`, depth + 1));
  if (!isObject(value)) return [];
  const at = (name: string) => (path ? `${path}.${name}` : name);
  if (!hasType(value, 'FAQPage')) {
    return ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'].flatMap((name) =>
      questionsIn(value[name], at(name), depth + 1),
    );
  }
  const questions = listOf(value['mainEntity'] ?? value['hasPart']);
  return questions.filter(isObject).map((one, i) => ({ value: one, path: `${at('mainEntity')}[${i}]` }));
}

function entryOf(
  value: Json,
  path: string,
  base: string | undefined,
  problems: ContentProblem[],
): ImportEntry | undefined {
  const accepted = listOf(value['acceptedAnswer'] ?? value['suggestedAnswer']).find(isObject) ?? {};
  const given = { name: value['name'] ?? value['text'], 'acceptedAnswer.text': accepted['text'] };
  const missing = Object.entries(given).filter(([, text]) => typeof text !== 'string');
  problems.push(...missing.map(([name]) => problem('field_missing', { field: `${path}.${name}` })));
  if (missing.length > 0) return undefined;
  return {
    ...namesOf(value),
    path,
    question: htmlToText(given.name as string),
    answer: htmlToMarkdown(given['acceptedAnswer.text'] as string, base),
  };
}

/** Its id, where it comes from a desk's own export, and its language, where it says so. */
function namesOf(value: Json): Pick<ImportEntry, 'id' | 'language'> {
  const id = /#tuki=faq\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(String(value['@id'] ?? value['url']))?.[1];
  const { inLanguage } = value;
  return { ...(id && { id }), ...(typeof inLanguage === 'string' && inLanguage && { language: inLanguage }) };
}
