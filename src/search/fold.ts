/** Letters that are to be read as others, such as traditional Chinese ones as simplified. */
export type Letters = ReadonlyMap<string, string>;

/** From a katakana to its hiragana. */
const HIRAGANA = -0x60;

const shift = (by: number) => (letter: string) => String.fromCharCode(letter.charCodeAt(0) + by);

/** Katakana as hiragana and small kana as large: loan words are spelled in many ways. */
const foldKana = (text: string) =>
  text
    .replace(/.[\u3099\u309a]/g, (pair) => pair.normalize('NFC'))
    .replace(/[ァ-ヶ]/g, shift(HIRAGANA))
    .replace(/[ぁぃぅぇぉっゃゅょゎ]/g, shift(1));

/**
 * The text as the index sees it: compatibility forms and case away, letters without marks (U+0300-036F only, so that
 * Devanagari or Thai keep theirs), no apostrophes and long-vowel marks, Hangul as single jamo, whatever is no letter or
 * digit as a space.
 */
export function fold(text: string, letters: Letters): string {
  let folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’ー]/g, '');
  if (/[ぁ-ヿ]/.test(folded)) folded = foldKana(folded);
  if (letters.size > 0) folded = folded.replace(/[㐀-鿿ゔ]/g, (letter) => letters.get(letter) ?? letter);
  return folded.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');
}

/** A folded text that knows, for each of its units, where in the original it comes from. */
export interface Folded {
  readonly text: string;
  /** One more than the units of `text`: the last is the length of the original. */
  readonly origins: readonly number[];
}

/** A letter with the marks that belong to it, so that both are folded together. */
const LETTER = /.[\p{M}\uff9e\uff9f]*/gsu;

/** Folds letter by letter. Slower than `fold`, for short texts that are shown. */
export function foldWithOrigins(original: string, letters: Letters): Folded {
  const origins: number[] = [];
  let text = '';
  for (const match of original.matchAll(LETTER)) {
    const folded = fold(match[0], letters);
    for (let unit = 0; unit < folded.length; unit += 1) origins.push(match.index);
    text += folded;
  }
  return { text, origins: [...origins, original.length] };
}
