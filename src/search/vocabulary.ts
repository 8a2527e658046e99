import { likeness } from './likeness.js';
import { eachPair } from './pairs.js';
import type { Tables } from './tables.js';

/** A term of the index, by its place, that a word of the query may stand for, and how surely, from 0 to 1. */
export type Match = readonly [term: number, sure: number];

/** The share of its pairs below which no word is like another; saves nine comparisons in ten. */
export const LEAST = 0.4;

/** The share of all entries that a word has to be in to be taken as it is written: most such are 'the' and 'can'. */
export const FREQUENT = 0.1;

/** The terms of an index, and which of them a word may mean. */
export class Vocabulary {
  readonly terms: readonly string[];
  readonly #tables: Tables;
  readonly #places: ReadonlyMap<string, number>;
  /** How many pairs of letters each term shares with the word at hand; all 0 in between. */
  readonly #shared: Uint16Array;

  constructor(tables: Tables) {
    this.#tables = tables;
    this.terms = tables.terms.split(' ');
    this.#places = new Map(this.terms.map((term, place) => [term, place]));
    this.#shared = new Uint16Array(this.terms.length);
  }

  /** The term itself, if the index has it. */
  exact(term: string): Match[] {
    const place = this.#places.get(term);
    return place === undefined ? [] : [[place, 1]];
  }

  /**
   * What a word may mean: itself, other forms of it, compounds that have it, its right spelling.
   * @param open the word is still being typed
   */
  similar(word: string, open: boolean): Match[] {
    const { pairStarts, pairWords, starts, ids } = this.#tables;
    const exact = this.exact(word);
    const [[known = -1] = []] = exact;
    if (!open && starts[known + 1]! - starts[known]! > ids.length * FREQUENT) return exact;
    const shared = this.#shared;
    const touched: number[] = [];
    eachPair(word, (pair) => {
      for (let at = pairStarts[pair]!; at < pairStarts[pair + 1]!; at += 1) {
        const term = pairWords[at]!;
        if (shared[term]!++ === 0) touched.push(term);
      }
    });
    const out: Match[] = [];
    for (const term of touched) {
      const both = shared[term]!;
      shared[term] = 0;
      if (both < word.length * LEAST) continue;
      const sure = likeness(word, this.terms[term]!, both, open, known >= 0);
      if (sure > 0) out.push([term, sure]);
    }
    return out;
  }
}
