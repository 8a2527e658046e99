/** The same ranking as src/search, written the slow and plain way: strings, maps and loops over everything. */
import { FIELDS, LENGTH } from '../../src/search/build.js';
import { fold } from '../../src/search/fold.js';
import type { Lexicon } from '../../src/search/lexicon.js';
import { LITTLE, mentions } from '../../src/search/lexicon.js';
import { likeness } from '../../src/search/likeness.js';
import { eachPair } from '../../src/search/pairs.js';
import { WEIGHTS } from '../../src/search/query.js';
import { SATURATION } from '../../src/search/rank.js';
import { eachTerm, isCjk } from '../../src/search/tokens.js';
import { FREQUENT, LEAST } from '../../src/search/vocabulary.js';

export interface Document {
  readonly id: string;
  readonly question: string;
  readonly keywords: string;
  readonly answer: string;
}

type Counts = Map<string, number>;

const isWord = (term: string) => !term.startsWith('#') && !isCjk(term.charCodeAt(0));

function termsOf(text: string, lexicon: Lexicon): string[] {
  const folded = fold(text, lexicon.letters);
  const terms: string[] = [];
  eachTerm(folded, (term) => terms.push(term));
  return [...terms, ...mentions(folded, lexicon).flatMap(([, , concepts]) => concepts.map((concept) => `#${concept}`))];
}

function pairsOf(word: string): number[] {
  const pairs: number[] = [];
  eachPair(word, (pair) => pairs.push(pair));
  return pairs;
}

function sharedPairs(a: string, b: string): number {
  const other = pairsOf(b);
  return pairsOf(a).reduce((sum, pair) => sum + other.filter((one) => one === pair).length, 0);
}

/** How much each document has of each term: BM25F's weighted and normalised frequency. */
function weigh(documents: readonly Document[], lexicon: Lexicon): Counts[] {
  const texts = documents.map(({ question, keywords, answer }) =>
    [question, keywords, answer].map((text) => termsOf(text, lexicon)),
  );
  const means = FIELDS.map((_, field) => {
    const lengths = texts.map((fields) => fields[field]!.length).filter((length) => length > 0);
    return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  });
  return texts.map((fields) => {
    const counts: Counts = new Map();
    fields.forEach((terms, field) => {
      const share = FIELDS[field]! / (1 - LENGTH + (LENGTH * terms.length) / means[field]!);
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + share);
    });
    return counts;
  });
}

/** What a word may mean, and how surely: every word of every document is looked at. */
function meanings(word: string, open: boolean, documents: readonly Counts[]): Counts {
  const holders = documents.filter((counts) => counts.has(word)).length;
  if (!open && holders > documents.length * FREQUENT) return new Map([[word, 1]]);
  const found: Counts = new Map();
  for (const term of new Set(documents.flatMap((counts) => [...counts.keys()].filter(isWord)))) {
    const shared = sharedPairs(word, term);
    if (shared === 0 || shared < word.length * LEAST) continue;
    const sure = likeness(word, term, shared, open, holders > 0);
    if (sure > 0) found.set(term, sure);
  }
  return found;
}

/** The score of each document for a query, 0 if it does not fit. */
export function oracle(documents: readonly Document[], query: string, lexicon: Lexicon): number[] {
  const weighed = weigh(documents, lexicon);
  const text = fold(query, lexicon.letters).trim();
  const asked = new Map<string, readonly [Counts, number]>();
  const spans = mentions(text, lexicon);
  let last = '';
  eachTerm(text, (term, start, end) => {
    const weight = spans.some(([from, to]) => Math.max(from, start) < Math.min(to, end)) ? WEIGHTS.named : 1;
    if (isCjk(term.charCodeAt(0))) {
      asked.set(term, [new Map([[term, 1]]), end - start < 2 ? weight * WEIGHTS.letter : weight]);
      return;
    }
    asked.set(last + term, [new Map([[last + term, 1]]), 1]);
    asked.set(term, [meanings(term, end === text.length, weighed), weight]);
    last = term;
  });
  for (const concept of spans.flatMap(([, , concepts]) => concepts)) {
    if (concept !== LITTLE) asked.set(`#${concept}`, [new Map([[`#${concept}`, 1]]), WEIGHTS.concept]);
  }
  return weighed.map((counts) => {
    let score = 0;
    for (const [means, weight] of asked.values()) {
      let holders = 0;
      let amount = 0;
      for (const [term, sure] of means) {
        holders += sure * weighed.filter((one) => one.has(term)).length;
        amount += sure * (counts.get(term) ?? 0);
      }
      const others = Math.max(0, documents.length - holders);
      score += (weight * Math.log(1 + (others + 0.5) / (holders + 0.5)) * amount) / (amount + SATURATION);
    }
    return score;
  });
}
