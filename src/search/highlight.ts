import type { Range } from './entry.js';
import { foldWithOrigins } from './fold.js';
import type { Lexicon } from './lexicon.js';
import { mentions } from './lexicon.js';
import type { Unit } from './query.js';
import { WEIGHTS } from './query.js';
import { eachTerm } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** How surely a word of the text must be what was asked for. */
const SURE = 0.15;

/** The terms that a query is really about: not those that count little beside others. */
function wantedTerms(units: readonly Unit[], { terms }: Vocabulary): Set<string> {
  const full = units.some(([, weight]) => weight >= WEIGHTS.named) ? WEIGHTS.named : 0;
  const matches = units.flatMap(([found, weight]) => (weight < full ? [] : found));
  return new Set(matches.filter(([, sure]) => sure > SURE).map(([term]) => terms[term]!));
}

/** The parts of a text that a query is about: its words in any form or spelling, and others of the same meaning. */
export function highlights(units: readonly Unit[], text: string, vocabulary: Vocabulary, lexicon: Lexicon): Range[] {
  const wanted = wantedTerms(units, vocabulary);
  const folded = foldWithOrigins(text, lexicon.letters);
  const marked = new Uint8Array(text.length + 1);
  const mark = (start: number, end: number) => marked.fill(1, folded.origins[start], folded.origins[end]);
  eachTerm(folded.text, (term, start, end) => wanted.has(term) && mark(start, end));
  for (const [start, end, concepts] of mentions(folded.text, lexicon)) {
    if (concepts.some((concept) => wanted.has(`#${concept}`))) mark(start, end);
  }
  const ranges: Range[] = [];
  for (let from = marked.indexOf(1); from >= 0; from = marked.indexOf(1, from)) {
    const to = marked.indexOf(0, from);
    ranges.push([from, to]);
    from = to;
  }
  return ranges;
}
