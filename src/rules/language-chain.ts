import type { LanguageTag } from '../contract/index.js';

/** A tag in its canonical form (BCP 47; `_` counts as `-`, case does not count), or undefined when it is no tag. */
export function canonicalTag(tag: string): LanguageTag | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * Where to look for texts of one language, nearest first: the tag without its last subtag, and so on (RFC 4647, section
 * 3.4). Whoever writes a language in another script than most stands nearer to that script than to the language: `zh-TW`
 * gives `zh-TW`, `zh-Hant`, `zh`. What is no tag gives nothing.
 */
export function lookupChain(tag: string): LanguageTag[] {
  const chain: LanguageTag[] = [];
  // A single letter only introduces what follows it, so both go together.
  for (let rest = canonicalTag(tag); rest; rest = rest.replace(/^\w+$|(-\w)?-\w+$/, '')) chain.push(rest);
  if (!chain[0]) return chain;
  const { language, script } = new Intl.Locale(chain[0]).maximize();
  const written = `${language}-${script}`;
  if (script !== new Intl.Locale(language).maximize().script && !chain.includes(written)) chain.splice(-1, 0, written);
  return chain;
}

/** `lookupChain`, then that of the site's default language, then English. */
export function fallbackChain(tag: string, defaultLanguage = 'en'): LanguageTag[] {
  return [...new Set([...lookupChain(tag), ...lookupChain(defaultLanguage), 'en'])];
}

/**
 * The first wanted language that is offered, whole or by its nearest relative.
 * @param wanted BCP 47 tags, most wanted first; what is no tag is passed over
 * @param offered tags in their canonical form
 */
export function lookupLanguage(
  wanted: readonly (string | null | undefined)[],
  offered: readonly LanguageTag[],
): LanguageTag | undefined {
  return wanted.flatMap((tag) => lookupChain(tag ?? '')).find((tag) => offered.includes(tag));
}

/** A document whose texts are in one language, but for those that it names. */
interface Worded {
  readonly language: LanguageTag;
  readonly languageOf?: Readonly<Record<string, LanguageTag>>;
}

/**
 * The language of one text of a document, for `lang` on the element that shows it.
 * @param pointer where the text stands (RFC 6901), such as `/channels/0/price`
 */
export function fieldLanguage({ language, languageOf }: Worded, pointer: string): LanguageTag {
  return languageOf?.[pointer] ?? language;
}
