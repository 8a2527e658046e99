import { CsvError, parse } from 'csv-parse/sync';
import type { ContentProblem, TopicNames } from '../../../contract/index.js';
import { freeId } from '../ids.js';
import { problem } from '../problems.js';
import type { ImportEntry, ImportFile } from './entry.js';
import type { Field } from './fields.js';
import { FIELDS, listOf, readFields } from './fields.js';

interface CsvRow {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string>>;
}

/** Spreadsheets separate by what their country writes decimals with. */
const SEPARATORS = [',', ';', '\t'];

/**
 * Reads answers from CSV whose first line names the columns: question and answer, and any of language, id, topics,
 * phase, tags, keywords and checked. Topics go by their id or by their name in any language; others are brought along.
 */
export function readCsv(text: string, language: string, known: readonly TopicNames[]): ImportFile {
  const problems: ContentProblem[] = [];
  const rows = rowsOf(text, problems);
  const topics = new TopicBook(known, language);
  const entries = rows.map(({ record, info }) => {
    const given = new Map<Field, string>();
    for (const field of FIELDS) if (record[field] !== undefined) given.set(field, record[field]);
    if (given.has('topics'))
      given.set(
        'topics',
        listOf(given.get('topics')!)
          .map((name) => topics.idOf(name))
          .join(','),
      );
    const { lines: line } = info;
    const fields = readFields(given, (code, field) => problems.push(problem(code, { field, line })));
    const entry: ImportEntry = { ...fields, question: record['question'] ?? '', answer: record['answer'] ?? '', line };
    return record['language']?.trim() ? { ...entry, language: record['language'].trim() } : entry;
  });
  return { entries, topics: topics.brought, problems };
}

function rowsOf(text: string, problems: ContentProblem[]): readonly CsvRow[] {
  try {
    const rows: unknown = parse(text, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      delimiter: separatorOf(text),
      info: true,
      relax_column_count_less: true,
      skip_empty_lines: true,
      trim: true,
    });
    const first = (rows as CsvRow[])[0];
    for (const field of first ? ['question', 'answer'] : []) {
      if (!(field in first!.record)) problems.push(problem('field_missing', { field, line: 1 }));
    }
    return problems.length > 0 ? [] : (rows as CsvRow[]);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    problems.push(problem('csv_invalid', { line }));
    return [];
  }
}

/** The one that the line of headings has most of. */
function separatorOf(text: string): string {
  const heading = text.split(/\r\n?|\n/, 1)[0]!;
  const count = (separator: string) => heading.split(separator).length;
  return SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Topics by what people call them. */
class TopicBook {
  readonly brought: TopicNames[] = [];
  private readonly byName = new Map<string, string>();

  constructor(
    known: readonly TopicNames[],
    private readonly language: string,
  ) {
    for (const { id, names } of known) for (const name of [id, ...Object.values(names)]) this.byName.set(key(name), id);
  }

  idOf(name: string): string {
    const found = this.byName.get(key(name));
    if (found) return found;
    const id = freeId(name, new Set(this.byName.values()));
    this.brought.push({ id, names: { [this.language]: name } });
    this.byName.set(key(name), id);
    return id;
  }
}

const key = (name: string) => name.normalize('NFKC').toLowerCase();
