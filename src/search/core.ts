import { build } from './build.js';
import type { ContentProblem, Entry } from './entry.js';
import { FaqIndex } from './faq-index.js';
import type { LanguageData } from './lexicon.js';
import { lexicon } from './lexicon.js';
import type { Tables } from './tables.js';

/** Builds an index with the data of its language, if there is any. What is wrong with the entries is left out in silence. */
export function buildWith(
  data: LanguageData | undefined,
  entries: readonly Entry[],
  language: string,
  problems?: readonly ContentProblem[],
): FaqIndex {
  const words = lexicon(data);
  return new FaqIndex(build(entries, language, words), words, problems);
}

/** The index that was kept, with the data of its language. The data must be what it was built with. */
export function loadWith(data: LanguageData | undefined, tables: Tables): FaqIndex {
  return new FaqIndex(tables, lexicon(data));
}

export { primary } from './primary.js';
export type { ContentProblem, Entry, FaqIndex, LanguageData, Tables };
export type { Hit, Range, SearchOptions } from './entry.js';
