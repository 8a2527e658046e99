import type { Entry } from './entry.js';
import { fold } from './fold.js';
import type { Lexicon } from './lexicon.js';
import { mentions } from './lexicon.js';
import { BUCKETS, eachPair } from './pairs.js';
import { readEntries } from './read.js';
import type { Tables } from './tables.js';
import { eachTerm, isCjk } from './tokens.js';

/** How much a word counts in question, keywords and topics, answer. On the tuned half of the queries 6 to 12 are alike. */
export const FIELDS = [8, 6, 1];
/** How much the length of a field counts (b of BM25F), as is usual. */
export const LENGTH = 0.7;

/** Texts as numbers of terms, one after another. Concepts have the first numbers. */
interface Reading {
  readonly names: string[];
  readonly terms: number[];
  /** Where each field of each entry ends in `terms`. */
  readonly ends: number[];
}

function read(entries: readonly (readonly string[])[], lexicon: Lexicon): Reading {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const number = (name: string) => {
    let found = numbers.get(name);
    if (found === undefined) numbers.set(name, (found = names.push(name) - 1));
    return found;
  };
  for (let concept = 0; concept < lexicon.size; concept += 1) number(`#${concept}`);
  const terms: number[] = [];
  const ends: number[] = [];
  for (const text of entries.flat()) {
    const folded = fold(text, lexicon.letters);
    eachTerm(folded, (term) => terms.push(number(term)));
    for (const [, , concepts] of mentions(folded, lexicon)) terms.push(...concepts);
    ends.push(terms.length);
  }
  return { names, terms, ends };
}

/** What one occurrence in each field of each entry is worth: the field's weight over its length in units of the mean. */
function worths(ends: readonly number[]): number[] {
  const lengths = ends.map((end, at) => end - (ends[at - 1] ?? 0));
  const means = FIELDS.map((_, field) => {
    const filled = lengths.filter((length, at) => length > 0 && at % FIELDS.length === field);
    return filled.reduce((sum, length) => sum + length, 0) / filled.length;
  });
  return lengths.map((length, at) => {
    const field = at % FIELDS.length;
    return FIELDS[field]! / (1 - LENGTH + (LENGTH * length) / means[field]!);
  });
}

/** Visits each term of each entry; `first` when it is new in that entry. */
function eachOccurrence(
  { names, terms, ends }: Reading,
  visit: (term: number, entry: number, field: number, first: boolean) => void,
): void {
  const last = new Int32Array(names.length).fill(-1);
  let at = 0;
  ends.forEach((end, field) => {
    const entry = Math.floor(field / FIELDS.length);
    for (; at < end; at += 1) {
      const term = terms[at]!;
      visit(term, entry, field, last[term] !== entry);
      last[term] = entry;
    }
  });
}

/** Where lists of such lengths begin when they are laid one after another, and where the last one ends. */
function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at += 1) starts[at + 1] = starts[at]! + lengths[at]!;
  return starts;
}

/** For each term the entries that have it and how much (BM25F). */
function postings(reading: Reading) {
  const lengths = new Uint32Array(reading.names.length);
  eachOccurrence(reading, (term, _entry, _field, first) => {
    if (first) lengths[term]! += 1;
  });
  const starts = startsOf(lengths);
  const entries = new Uint32Array(starts.at(-1)!);
  const weights = new Float32Array(entries.length);
  const worth = worths(reading.ends);
  const next = starts.slice();
  eachOccurrence(reading, (term, entry, field, first) => {
    if (first) entries[next[term]!++] = entry;
    weights[next[term]! - 1]! += worth[field]!;
  });
  return { starts, entries, weights };
}

/** The words, by place, that have each pair of letters. */
function pairLists(names: readonly string[]) {
  const lengths = new Uint32Array(BUCKETS);
  const eachWord = (visit: (pair: number, word: number) => void) =>
    names.forEach((name, word) => {
      if (name[0] !== '#' && !isCjk(name.charCodeAt(0))) eachPair(name, (pair) => visit(pair, word));
    });
  eachWord((pair) => (lengths[pair]! += 1));
  const pairStarts = startsOf(lengths);
  const pairWords = new Uint32Array(pairStarts.at(-1)!);
  const next = pairStarts.slice();
  eachWord((pair, word) => (pairWords[next[pair]!++] = word));
  return { pairStarts, pairWords };
}

/** Builds the tables of an index. */
export function build(given: readonly Entry[], language: string, lexicon: Lexicon): Tables {
  const entries = readEntries(given);
  const reading = read(
    entries.map(({ fields }) => fields),
    lexicon,
  );
  return {
    version: 1,
    language,
    ids: entries.map(({ id }) => id),
    questions: entries.map(({ question }) => question),
    phases: entries.map(({ phases }) => phases),
    topics: entries.map(({ topics }) => topics),
    terms: reading.names.join(' '),
    ...postings(reading),
    ...pairLists(reading.names),
  };
}
