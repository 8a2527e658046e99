/**
 * An index as data: what goes to IndexedDB and comes back. Structured cloning keeps it as it is.
 * Lists of lists are stored flat: list `i` of `x` is `x.slice(starts[i], starts[i + 1])`.
 */
export interface Tables {
  /** Of this form. An index of another is built anew. */
  readonly version: 1;
  /** BCP 47 tag that the index was built for. */
  readonly language: string;
  readonly ids: readonly string[];
  readonly questions: readonly string[];
  readonly phases: readonly (readonly string[])[];
  readonly topics: readonly (readonly string[])[];
  /** Joined by spaces: `#n` for concepts, and words, and grams of Han and kana. */
  readonly terms: string;
  /** For each term, where its entries begin. */
  readonly starts: Uint32Array;
  /** Entries, by their place in `ids`, that have the term. */
  readonly entries: Uint32Array;
  /** How often and where each has it: see `frequencies` in build.ts. */
  readonly weights: Float32Array;
  /** For each bucket of pairs of letters, where its words begin. */
  readonly pairStarts: Uint32Array;
  /** Words, by their place in `terms`, that have the pair. */
  readonly pairWords: Uint32Array;
}
