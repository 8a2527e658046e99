/** Shortest word that counts as part of another; shorter ones turn up in anything. */
const PART = 4;
/** How much likeness is worth when the word as it is written is in the index too, so that it is hardly a slip. */
const KNOWN = 0.7;
/** For words of one length, since two letters that were swapped break three pairs. */
const SWAPPED = 0.1;
/** Below this two words have nothing to do with each other. */
const LEAST = 0.5;

/** How many letters two words share at their beginning. */
function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/**
 * How surely a term of the index is what a word of the query means, from 0 to 1: as its beginning while it is being typed,
 * as another form of it or a compound with it, or as its right spelling. The numbers in it may be moved by a fifth without
 * a change on the queries of the benchmark.
 * @param shared pairs of letters that both have
 * @param open the word is still being typed
 * @param known the index has the word as it is written
 */
export function likeness(word: string, term: string, shared: number, open: boolean, known: boolean): number {
  if (word === term) return 1;
  const [short, long] = [Math.min(word.length, term.length), Math.max(word.length, term.length)];
  const start = sharedStart(word, term);
  if (open && start === word.length) return 0.95 * Math.sqrt(short / long);
  const form = start > 2 ? start / long : 0;
  const part = short >= PART && (word.includes(term) || term.includes(word)) ? 0.35 + (0.5 * short) / long : 0;
  const slip = (2 * shared) / (short + long + 2) + (short === long ? SWAPPED : 0);
  const best = short > 2 ? Math.max(form, part, known ? slip * KNOWN : slip) : 0;
  return best < LEAST ? 0 : best ** 3;
}
