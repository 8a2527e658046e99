/** Pairs of letters are thrown into buckets. A collision costs a comparison and never a result. */
export const BUCKETS = 4096;
/** Stands before and after a word, as if it were a letter. */
const EDGE = 31;

/** The bucket of each pair of letters of a word. A pair that comes twice is visited twice. */
export function eachPair(word: string, visit: (bucket: number) => void): void {
  let last = EDGE;
  for (let at = 0; at <= word.length; at += 1) {
    const unit = at < word.length ? word.charCodeAt(at) : EDGE;
    visit((last * 37 + unit) % BUCKETS);
    last = unit;
  }
}
