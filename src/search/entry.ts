/** An answer as the index takes it: plain text. Only `id`, `question` and `answer` are expected. */
export interface Entry {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** Words that the author knows travellers use, though the answer does not. */
  readonly keywords?: readonly string[] | string;
  readonly topics?: readonly string[] | string;
  /** The phase or phases of a trip in which this is asked most. */
  readonly phase?: readonly string[] | string;
}

/** What is wrong with an entry. The index works all the same. */
export interface ContentProblem {
  /** Of the entry; empty if it has none. */
  readonly id: string;
  /** Stable: `answer_missing`, `entry_invalid`, `id_repeated`, `markup_found` or `question_missing`. */
  readonly code: string;
  /** Says what to do. */
  readonly message: string;
}

export interface SearchOptions {
  /** Most answers wanted; 10 unless told. */
  readonly limit?: number;
  /** The phase of the traveller's trip: its answers come a little higher, and first of all when nothing is asked. */
  readonly phase?: string | undefined;
  /** What the page is about: answers that share a topic come a little higher. */
  readonly topics?: readonly string[] | undefined;
}

export interface Hit {
  readonly id: string;
  /** Comparable within one result only. */
  readonly score: number;
}

/** From and to, in UTF-16 units of the text as it was given; `to` is not part of it. */
export type Range = readonly [from: number, to: number];
