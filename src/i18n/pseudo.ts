/**
 * Two languages that nobody speaks, for stories and tests: what was not translated, what does not fit and what does not
 * turn shows at once. No bundle imports this file.
 */
import type { LanguageTag } from '../contract/index.js';
import type { Catalog, Namespace } from './catalog.js';
import { Format } from './format.js';
import type { Translation } from './translation.js';
import { loadTranslation } from './translation.js';

type Entries = Readonly<Record<string, string>>;

const ACCENTED: Entries = Object.fromEntries(
  [
    ...'AÀBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽ',
    ...'aåbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqǫrŕsštţuûvṽwŵxẋyýzž',
  ].flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1]!]] : [])),
);

/** RIGHT-TO-LEFT MARK, RIGHT-TO-LEFT OVERRIDE and POP DIRECTIONAL FORMATTING, around each word as ICU's `ar-XB` has them. */
const [RLM, RLO, PDF] = ['\u200f', '\u202e', '\u202c'];

/** Every vowel twice is about 40 % more: what German or Finnish adds at worst. */
const accent = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => ACCENTED[letter]!.repeat(/[aeiou]/.test(letter) ? 2 : 1));
const turn = (text: string) => text.replace(/\S+/g, (word) => `${RLM}${RLO}${word}${PDF}${RLM}`);

/** Changes words and leaves values in `{{double braces}}` alone. */
const outsideValues = (text: string, change: (words: string) => string) =>
  text
    .split(/(\{\{\w+\}\})/)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');

const MAKERS = {
  'en-XA': (text: string) => `[${outsideValues(text, accent)}]`,
  'ar-XB': (text: string) => outsideValues(text, turn),
} as const;

export type PseudoLocale = keyof typeof MAKERS;
/** English with accents, longer and in brackets; English from right to left. Names as in CLDR. */
export const PSEUDO_LOCALES = Object.keys(MAKERS) as PseudoLocale[];

export function isPseudoLocale(tag: LanguageTag): tag is PseudoLocale {
  return Object.hasOwn(MAKERS, tag);
}

/** English texts made over for a pseudo-locale; dates and numbers stay English, so that one can read them. */
export async function loadPseudo<N extends Namespace>(locale: PseudoLocale, catalog: Catalog<N>): Promise<Translation> {
  const made = async () => {
    const rooms = Object.entries(await catalog.en()) as [string, Entries][];
    const change = (texts: Entries) =>
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, MAKERS[locale](text)]));
    return Object.fromEntries(rooms.map(([room, texts]) => [room, change(texts)]));
  };
  const english = await loadTranslation('en', { ...catalog, en: made } as Catalog<N>);
  return { ...english, language: locale, dir: locale === 'ar-XB' ? 'rtl' : 'ltr', format: new Format('en') };
}
