/** The places of the `limit` highest numbers above 0, highest first, earlier ones first among equals. */
export function top(scores: ArrayLike<number>, limit: number): number[] {
  const best: number[] = [];
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at]!;
    let place = score > 0 ? best.length : limit;
    while (place > 0 && scores[best[place - 1]!]! < score) place -= 1;
    if (place >= limit) continue;
    best.splice(place, 0, at);
    best.length = Math.min(best.length, limit);
  }
  return best;
}
