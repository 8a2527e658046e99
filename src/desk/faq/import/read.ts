import type { FaqImport, TopicNames } from '../../../contract/index.js';
import { problem } from '../problems.js';
import { readCsv } from './csv.js';
import type { ImportFile } from './entry.js';
import { readJsonLd } from './json-ld.js';
import { readMarkdown } from './markdown.js';

export interface Source {
  readonly format: FaqImport['format'];
  readonly text: string;
  /** Of whatever does not say its own. */
  readonly language: string;
  /** Where it was fetched. */
  readonly url?: string | undefined;
  /** Topics that the site has. */
  readonly topics: readonly TopicNames[];
}

/** What a text in one of the formats says. Never throws for what is in it. */
export function readImport(source: Source): ImportFile {
  try {
    return READERS[source.format](source);
  } catch (error) {
    // Parsers of HTML walk down a tree that somebody may have made bottomless.
    if (!(error instanceof RangeError)) throw error;
    return { entries: [], topics: [], problems: [problem('nested_too_deep')] };
  }
}

const READERS: { readonly [F in Source['format']]: (source: Source) => ImportFile } = {
  'json-ld': ({ text, url }) => readJsonLd(text, url),
  csv: ({ text, language, topics }) => readCsv(text, language, topics),
  markdown: ({ text, language, topics }) => readMarkdown(text, language, topics),
};
