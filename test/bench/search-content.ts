/** What the search is measured with: questions and answers, and queries with the answers that they should find. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from '../../src/search/index.js';

export interface Query {
  /**
   * Ranking and words were chosen with the tuned part in view and checked on the held one. Of the sealed part only the total
   * is ever looked at, after the work: that is the figure that counts.
   */
  readonly part: 'tuned' | 'held' | 'sealed';
  readonly kind: string;
  readonly query: string;
  /** Any of these is right. */
  readonly expected: readonly string[];
}

const HERE = import.meta.dirname;
const DEMO = path.resolve('demo/content/faq');

/** One entry of demo content: a heading, `key: value` lines, an empty line, the answer in Markdown. */
function readMarkdown(section: string): Entry {
  const [, question = '', head = '', answer = ''] = /^(.*)\n+((?:\w+: .*\n)*)([\s\S]*)$/.exec(section)!;
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? '';
  const list = (name: string) => field(name).split(/[,、，]\s*/);
  const { id, keywords, topics } = { id: field('id'), keywords: list('keywords'), topics: list('topics') };
  return { id, question, keywords, topics, phase: list('phase'), answer: answer.replace(/\]\([^)]*\)|[*_#[]/g, '') };
}

/** Entries of `<folder>/<language>.json`, else of the demo agency. */
export function readEntries(folder: string | undefined, language: string): Entry[] {
  if (folder) return JSON.parse(readFileSync(path.join(folder, `${language}.json`), 'utf8')) as Entry[];
  return readFileSync(path.join(DEMO, `${language}.md`), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map(readMarkdown);
}

/** Queries of one language for such content. */
export function readQueries(folder: string | undefined, language: string): Query[] {
  const file = path.join(HERE, 'queries', folder ? '' : 'demo', `${language}.tsv`);
  if (!existsSync(file)) return [];
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [part, kind, query, expected] = line.split('\t') as [Query['part'], string, string, string];
    return { part, kind, query, expected: expected.split(' ') };
  });
}
