import type { FaqItem, FaqTextState } from '../../contract/index.js';

/** Which answers one wants to see. Empty strings ask for nothing. */
export interface FaqFilter {
  readonly words: string;
  readonly topic: string;
  /** A language that is not published. */
  readonly missing: string;
}

export const EVERYTHING: FaqFilter = { words: '', topic: '', missing: '' };

/** Those that fit, in their order. */
export function fitting(answers: readonly FaqItem[], { words, topic, missing }: FaqFilter): FaqItem[] {
  const sought = fold(words).split(/\s+/).filter(Boolean);
  return answers.filter(
    (item) =>
      (topic === '' || item.topics.includes(topic)) &&
      (missing === '' || !isOut(item.texts[missing])) &&
      sought.every((word) => wordsOf(item).includes(word)),
  );
}

/** Whether travellers can read it. */
export function isOut(text: FaqTextState | undefined): boolean {
  return text !== undefined && text.status !== 'draft';
}

/** The question in the first of these languages that has one, and in which. */
export function questionOf(
  { id, texts }: Pick<FaqItem, 'id'> & { readonly texts: Record<string, { readonly question: string }> },
  languages: readonly string[],
): { readonly question: string; readonly language?: string } {
  const language = [...languages, ...Object.keys(texts)].find((tag) => texts[tag]?.question);
  return language === undefined ? { question: id } : { question: texts[language]!.question, language };
}

/** How often it helped, did not, or was called wrong, in all languages together. */
export function ratingsOf({ texts }: Pick<FaqItem, 'texts'>): FaqTextState['ratings'] {
  const sum = { helpful: 0, unhelpful: 0, wrong: 0 };
  for (const { ratings } of Object.values(texts)) {
    sum.helpful += ratings.helpful;
    sum.unhelpful += ratings.unhelpful;
    sum.wrong += ratings.wrong;
  }
  return sum;
}

function wordsOf({ id, texts }: FaqItem): string {
  return fold([id, ...Object.values(texts).map(({ question }) => question)].join('\n'));
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
