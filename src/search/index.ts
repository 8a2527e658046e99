/**
 * The search with the data of all six languages, for Node and for pages that do not count bytes. Browser code that does
 * takes `core.js` and one language from `languages.js`.
 */
import { buildWith, loadWith, primary } from './core.js';
import en from './words/en.js';
import fi from './words/fi.js';
import ja from './words/ja.js';
import ko from './words/ko.js';
import sv from './words/sv.js';
import zh from './words/zh.js';
import type { Entry } from './entry.js';
import type { FaqIndex } from './faq-index.js';
import type { LanguageData } from './lexicon.js';
import { checkEntries } from './problems.js';
import type { Tables } from './tables.js';

const DATA: Readonly<Record<string, LanguageData>> = { en, fi, ja, ko, sv, zh };

/**
 * Builds an index of answers.
 * @param language BCP 47 tag of their language; one that is not known works without synonyms
 * @returns the index; its `problems` say what is wrong with entries. Nothing throws.
 */
export function buildIndex(entries: readonly Entry[], language: string): FaqIndex {
  return buildWith(DATA[primary(language)], entries, language, checkEntries(entries));
}

/** The index that `serialize()` gave, from IndexedDB for instance. Ten times faster than building it again. */
export function loadIndex(serialized: Tables): FaqIndex {
  return loadWith(DATA[primary(serialized.language)], serialized);
}

export { checkEntries };
export type { ContentProblem, Entry, Hit, Range, SearchOptions } from './entry.js';
export type { FaqIndex, Tables };
