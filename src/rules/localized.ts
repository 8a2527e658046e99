import type { LanguageTag, LocalizedText } from '../contract/index.js';
import { canonicalTag } from './language-chain.js';

/** An agency's words in one language: those that it lacks in it fall back, and are noted. */
export class Words {
  /** By JSON Pointer: the language of what is not in `language`. */
  readonly languageOf: Record<string, LanguageTag> = {};

  /** @param chain where to look, nearest first, in canonical form */
  constructor(
    readonly language: LanguageTag,
    private readonly chain: readonly LanguageTag[],
  ) {}

  /** @param pointer where in the document the words will stand (RFC 6901) */
  say(text: LocalizedText, pointer: string): string {
    const [language, words] = nearest(text, this.chain);
    if (language !== this.language) this.languageOf[pointer] = language;
    return words;
  }
}

/** A text in the first language of a chain that it has, else in the first that it has at all. */
export function nearest(text: LocalizedText, chain: readonly LanguageTag[]): [language: LanguageTag, words: string] {
  const entries = canonical(text);
  const language = chain.find((tag) => entries.has(tag)) ?? [...entries.keys()][0] ?? chain.at(-1)!;
  return [language, entries.get(language) ?? ''];
}

/** What is written by language, with the tags in canonical form; what has no language tag is left out. */
export function canonical<T>(byLanguage: Readonly<Record<string, T>>): ReadonlyMap<LanguageTag, T> {
  return new Map(
    Object.entries(byLanguage).flatMap(([tag, value]) => {
      const known = canonicalTag(tag);
      return known ? [[known, value] as const] : [];
    }),
  );
}
