import { fold } from './fold.js';
import type { Lexicon } from './lexicon.js';
import { LITTLE, mentions } from './lexicon.js';
import { eachTerm, isCjk } from './tokens.js';
import type { Match, Vocabulary } from './vocabulary.js';

/** Longest query that is looked at, in UTF-16 units: what comes after says nothing new. */
export const LONGEST = 200;

/** One thing that is asked for: what in the index means it, and how much it counts beside the others. */
export type Unit = readonly [matches: readonly Match[], weight: number];

/**
 * What counts how much beside a word or a pair of letters. What a concept names counts less by itself, being counted twice;
 * so do words that say little, which are of a concept that does not count. Chosen on the tuned half of the queries: `named`
 * from 0.5 to 0.7 is alike, and 1 loses one query in a hundred.
 */
export const WEIGHTS = { concept: 1.6, named: 0.6, letter: 0.5 };

/** A query in the terms of an index. */
export function units(query: string, vocabulary: Vocabulary, lexicon: Lexicon): Unit[] {
  const text = fold(query.slice(0, LONGEST), lexicon.letters).trim();
  const out = new Map<string, Unit>();
  const named = mentions(text, lexicon);
  let last = '';
  eachTerm(text, (term, start, end) => {
    let weight = named.some(([from, to]) => from < end && start < to) ? WEIGHTS.named : 1;
    if (isCjk(term.charCodeAt(0))) {
      if (end - start < 2) weight *= WEIGHTS.letter;
      out.set(term, [vocabulary.exact(term), weight]);
      return;
    }
    // One word that was written as two, as compounds often are.
    out.set(last + term, [vocabulary.exact(last + term), 1]);
    out.set(term, [vocabulary.similar(term, end === text.length), weight]);
    last = term;
  });
  for (const concept of named.flatMap(([, , concepts]) => concepts)) {
    const name = `#${concept}`;
    if (concept > LITTLE) out.set(name, [vocabulary.exact(name), WEIGHTS.concept]);
  }
  return [...out.values()];
}
