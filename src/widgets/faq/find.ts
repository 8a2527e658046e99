import type { FaqAnswer, FaqDocument } from '../../contract/index.js';
import type { FaqIndex, Range } from '../../search/core.js';
import { plainText } from './plain-text.js';

/** Around how many letters of an answer stand below its question. */
const EXCERPT = 120;
/** How far an answer is looked through for words that were asked for. */
const LOOKED_THROUGH = 600;

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;

function share(ranges: readonly Range[], text: string): number {
  const marked = ranges.reduce((sum, [from, to]) => sum + letters(text.slice(from, to)), 0);
  return marked / Math.max(1, letters(text));
}

/**
 * How much a text and an answer are about the same, from 0 to 1: the share of the question that the text is about, times
 * the share of the text that question and keywords are about. Other than a score it can be compared between languages and
 * between queries.
 */
export function overlap(index: FaqIndex, text: string, { question, keywords }: FaqAnswer): number {
  const words = `${question} ${keywords.join(' ')}`;
  return share(index.highlights(text, question), question) * share(index.highlights(words, text), text);
}

/**
 * Above this an answer is offered to somebody who only writes a message. On the answers of the demo agency it lets 45 of 60
 * questions through, ten in each language, and none of 37 messages that no answer fits; at 0.15 it were 49 and 2.
 */
export const CONFIDENT = 0.2;

/** The sentences of a draft that are looked at, counted from its end, and the shortest that says something. */
const SENTENCES = 3;
const SHORTEST = 3;

/** The answers that surely fit what somebody writes, the best first. */
export function offersFor(index: FaqIndex, { answers }: FaqDocument, draft: string, most: number): FaqAnswer[] {
  const sentences = draft.split(/[.!?\n。！？]+/).filter((sentence) => letters(sentence) >= SHORTEST);
  const best = new Map<FaqAnswer, number>();
  for (const sentence of sentences.slice(-SENTENCES)) {
    for (const { id } of index.search(sentence, { limit: most })) {
      const answer = answers.find((one) => one.id === id);
      const sure = answer ? overlap(index, sentence, answer) : 0;
      if (answer && sure >= CONFIDENT) best.set(answer, Math.max(sure, best.get(answer) ?? 0));
    }
  }
  return [...best]
    .sort(([, one], [, other]) => other - one)
    .map(([answer]) => answer)
    .slice(0, most);
}

/** The part of an answer that a query is about. */
export function excerpt(index: FaqIndex, query: string, { answer }: FaqAnswer): string {
  const all = plainText(answer);
  const text = all.length > LOOKED_THROUGH ? `${all.slice(0, LOOKED_THROUGH)}…` : all;
  const [first = 0] = index.highlights(query, text)[0] ?? [];
  if (first < EXCERPT / 2) return text;
  const from = text.lastIndexOf(' ', first - EXCERPT / 4) + 1;
  // A script without spaces has no better place to begin.
  return `…${text.slice(from > 1 ? from : first)}`;
}
