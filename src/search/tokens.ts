/** Takes a term of a folded text, and where it stands there: a word of a script with spaces, a gram of one without. */
export type Visit = (term: string, start: number, end: number) => void;

const SPACE = 32;

/**
 * Han and kana, which are written without spaces. Halves of surrogate pairs count too: what is left of them after folding
 * is mostly Han. Units are UTF-16 code units, not a number once a text has ended.
 */
export const isCjk = (unit: number): boolean => (unit > 0x3004 && unit < 0xa000) || (unit >= 0xd800 && unit < 0xfb00);

/** A letter or digit of a script with spaces; a folded text has nothing else but spaces. */
export const isAlphabetic = (unit: number): boolean => unit > SPACE && !isCjk(unit);

const isKana = (unit: number) => unit > 0x3040 && unit < 0x3100;

/** Most kana between two Han that are taken for an ending or a particle (払い戻し, 予約の取消). */
const OKURIGANA = 2;

/** The Han after a short run of kana, or a place without one. */
function nextHan(text: string, at: number): number {
  let next = at;
  while (next - at < OKURIGANA && isKana(text.charCodeAt(next))) next += 1;
  return next;
}

/** Each word of a folded text; of Han and kana each Han, each pair of letters, each pair of Han without kana in between. */
export function eachTerm(text: string, visit: Visit): void {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE) continue;
    let end = at + 1;
    if (!isCjk(unit)) {
      while (isAlphabetic(text.charCodeAt(end))) end += 1;
      visit(text.slice(at, end), at, end);
      at = end - 1;
      continue;
    }
    if (isCjk(text.charCodeAt(end))) visit(text.slice(at, end + 1), at, end + 1);
    if (isKana(unit)) continue;
    visit(text[at]!, at, end);
    const next = nextHan(text, end);
    if (next > end && isCjk(text.charCodeAt(next)) && !isKana(text.charCodeAt(next))) {
      visit(text[at]! + text[next]!, at, next + 1);
    }
  }
}
