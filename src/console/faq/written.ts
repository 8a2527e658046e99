import type { FaqContent, FaqText, FaqTraits } from '../../contract/index.js';
import { tabStorage } from '../parts/storage.js';

/** What stands in the form of one language, as it is typed. */
export interface Written {
  /** The revision that it began from; 0 for what the desk does not have yet. */
  readonly revision: number;
  readonly question: string;
  readonly answer: string;
  /** With commas or on lines of their own. */
  readonly keywords: string;
  /** `2026-11-22`, or empty. */
  readonly checked: string;
  /** Only for an answer that the desk does not have yet. */
  readonly traits?: FaqTraits;
}

export const NOTHING_WRITTEN: Written = { revision: 0, question: '', answer: '', keywords: '', checked: '' };

/** A form with what the desk has: the draft where there is one. */
export function writtenFrom(text: FaqText | undefined): Written {
  if (!text) return NOTHING_WRITTEN;
  const { question, answer, keywords, checked } = text.draft ?? text.published ?? EMPTY;
  return { revision: text.revision, question, answer, keywords: keywords.join(', '), checked: checked ?? '' };
}

const EMPTY: FaqContent = { question: '', answer: '', keywords: [] };

/** What is sent to the desk. */
export function contentOf({ question, answer, keywords, checked }: Written): FaqContent {
  return {
    question: question.trim(),
    answer: answer.trimEnd(),
    keywords: wordsIn(keywords),
    ...(checked && { checked }),
  };
}

/** Whether two forms say the same, whatever they began from. */
export function sameWords(a: Written, b: Written): boolean {
  return JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));
}

/** Chinese, Japanese and Korean keyboards have commas of their own. */
function wordsIn(text: string): string[] {
  return [...new Set(text.split(/[,\n，、]/).map((word) => word.trim()))].filter(Boolean);
}

const PREFIX = 'tuki-console-written:';

/** Kept in the tab's storage under a name, so that a reload or an ended session loses no word. */
export function readWritten(name: string): Written | undefined {
  const kept = tabStorage.get(PREFIX + name);
  return kept === undefined ? undefined : (JSON.parse(kept) as Written);
}

/** Undefined: there is nothing to keep any more. */
export function keepWritten(name: string, written: Written | undefined): void {
  if (written) tabStorage.set(PREFIX + name, JSON.stringify(written));
  else tabStorage.remove(PREFIX + name);
}

/** Signing out leaves nothing behind for the next person at this computer. */
export function forgetWritten(): void {
  for (const key of tabStorage.keys()) if (key.startsWith(PREFIX)) tabStorage.remove(key);
}
