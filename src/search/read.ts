import type { Entry } from './entry.js';

/** An entry with nothing missing. */
export interface PlainEntry {
  readonly id: string;
  readonly question: string;
  readonly phases: readonly string[];
  readonly topics: readonly string[];
  /** What is searched: question, keywords and topics, answer. */
  readonly fields: readonly [string, string, string];
}

const TAG = /<\/?[a-z][^<>]*>/gi;

/** The text without HTML tags, or an empty one for what is no text. */
export const plain = (value: unknown): string => (typeof value === 'string' ? value.replace(TAG, ' ') : '');

const list = (value: unknown): string[] => [value].flat().filter((item): item is string => typeof item === 'string');

/** Takes entries as they come, from files and forms: the first of each id that has a text to search. */
export function readEntries(given: readonly Entry[]): PlainEntry[] {
  const entries = new Map<string, PlainEntry>();
  for (const entry of given) {
    const { id, question, answer, keywords, topics, phase } = entry ?? {};
    const fields = [plain(question), plain([...list(keywords), ...list(topics)].join(' ')), plain(answer)] as const;
    if (!plain(id) || entries.has(id) || !fields.join('').trim()) continue;
    entries.set(id, { id, question: fields[0].trim(), phases: list(phase), topics: list(topics), fields });
  }
  return [...entries.values()];
}
