import type { Unit } from './query.js';
import type { Tables } from './tables.js';

/** How soon more occurrences stop counting (k1 of BM25). From 4 to 6 nothing changes. */
export const SATURATION = 5;

/** BM25F over units: for each entry its score, 0 where nothing matches. */
export function score({ starts, entries, weights, ids }: Tables, units: readonly Unit[]): Float64Array {
  const scores = new Float64Array(ids.length);
  const found = new Float64Array(ids.length);
  for (const [matches, weight] of units) {
    const eachHolder = (visit: (entry: number, amount: number) => void) => {
      for (const [term, sure] of matches) {
        for (let at = starts[term]!; at < starts[term + 1]!; at += 1) visit(entries[at]!, weights[at]! * sure);
      }
    };
    const holders = matches.reduce((sum, [term, sure]) => sum + sure * (starts[term + 1]! - starts[term]!), 0);
    const others = Math.max(0, ids.length - holders);
    const rarity = weight * Math.log(1 + (others + 0.5) / (holders + 0.5));
    eachHolder((entry, amount) => (found[entry]! += amount));
    eachHolder((entry) => {
      // The second time an entry comes there is nothing left to count.
      scores[entry]! += (rarity * found[entry]!) / (found[entry]! + SATURATION);
      found[entry] = 0;
    });
  }
  return scores;
}
