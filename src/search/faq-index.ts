import type { ContentProblem, Hit, Range, SearchOptions } from './entry.js';
import { fold } from './fold.js';
import { highlights } from './highlight.js';
import type { Lexicon } from './lexicon.js';
import { LONGEST, units } from './query.js';
import { score } from './rank.js';
import type { Tables } from './tables.js';
import { isCjk } from './tokens.js';
import { top } from './top.js';
import { Vocabulary } from './vocabulary.js';

/** How much higher an answer comes that fits the phase of the trip, or the page. Gentle: a better match still wins. */
export const BOOSTS = { phase: 1.15, topic: 1.1 };

/** How many answers are looked at for questions that complete what is typed. */
const COMPLETIONS = 50;

/** The answers of a site in one language, ready to be searched. Made by `buildIndex` or `loadIndex`. */
export class FaqIndex {
  readonly #tables: Tables;
  readonly #lexicon: Lexicon;
  readonly #vocabulary: Vocabulary;

  /** @param problems what was wrong with the entries; an index that was loaded knows of none */
  constructor(
    tables: Tables,
    lexicon: Lexicon,
    readonly problems: readonly ContentProblem[] = [],
  ) {
    this.#tables = tables;
    this.#lexicon = lexicon;
    this.#vocabulary = new Vocabulary(tables);
  }

  /**
   * The answers to a query, the best first; none if nothing fits. A query without a word in it, or of one letter, gets the
   * top answers: those of the phase, then the others, in the order of the entries.
   */
  search(query: string, options: SearchOptions = {}): Hit[] {
    const scores = this.#scores(query, options);
    return top(scores, options.limit ?? 10).map((entry) => ({ id: this.#tables.ids[entry]!, score: scores[entry]! }));
  }

  /** Questions, as they are written, in which what is typed so far begins a word. */
  suggest(prefix: string, limit = 5): string[] {
    const typed = this.#fold(prefix).trim();
    const begins = isCjk(typed.charCodeAt(0)) ? typed : ` ${typed}`;
    const found = top(this.#scores(prefix, {}), COMPLETIONS).map((entry) => this.#tables.questions[entry]!);
    const fitting = found.filter((question) => this.#fold(` ${question}`).includes(begins));
    return [...new Set(fitting)].slice(0, limit);
  }

  /** Which parts of a text, of a question or an answer of the index, a query is about; in order, none over another. */
  highlights(query: string, text: string): Range[] {
    return highlights(this.#units(query), text, this.#vocabulary, this.#lexicon);
  }

  /** What to keep, in IndexedDB for instance, and give to `loadIndex` instead of building again. */
  serialize(): Tables {
    return this.#tables;
  }

  #fold(text: string): string {
    return fold(text.slice(0, LONGEST), this.#lexicon.letters);
  }

  #units(query: string) {
    return units(query, this.#vocabulary, this.#lexicon);
  }

  #scores(query: string, { phase, topics = [] }: SearchOptions): ArrayLike<number> {
    const tables = this.#tables;
    const text = this.#fold(query).trim();
    // One Han or Hangul says something, one letter does not.
    const asks = text.length > 1 || isCjk(text.charCodeAt(0));
    const scores = asks ? score(tables, this.#units(query)) : tables.ids.map(() => 1);
    return scores.map((found, entry) => {
      if (tables.phases[entry]!.includes(phase!)) found *= BOOSTS.phase;
      return tables.topics[entry]!.some((topic) => topics.includes(topic)) ? found * BOOSTS.topic : found;
    });
  }
}
