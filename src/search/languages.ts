import { primary } from './core.js';
import type { LanguageData } from './lexicon.js';

const files: Readonly<Record<string, () => Promise<{ readonly default: LanguageData }>>> = {
  en: () => import('./words/en.js'),
  fi: () => import('./words/fi.js'),
  ja: () => import('./words/ja.js'),
  ko: () => import('./words/ko.js'),
  sv: () => import('./words/sv.js'),
  zh: () => import('./words/zh.js'),
};

/** Fetches the data of one language only; none for a language that is not known. */
export async function languageData(tag: string): Promise<LanguageData | undefined> {
  return (await files[primary(tag)]?.())?.default;
}
