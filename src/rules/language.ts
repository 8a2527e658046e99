/** The six languages of the kit's own texts. */
export const LANGUAGES = ['en', 'fi', 'sv', 'zh', 'ja', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The first of the wanted BCP 47 tags that the kit itself speaks (`zh-Hans-SG` and `zh_CN` both give `zh`), if any. By the
 * first subtag alone: it travels in the script tag. `lookupLanguage` knows the agency's languages too.
 */
export function findLanguage(wanted: readonly (string | null | undefined)[]): Language | undefined {
  for (const tag of wanted) {
    const parts = `${tag?.toLowerCase().replace('_', '-')}-`;
    const found = LANGUAGES.find((language) => parts.startsWith(`${language}-`));
    if (found) return found;
  }
  return undefined;
}

/** The same, or English. */
export const pickLanguage = (wanted: readonly (string | null | undefined)[]): Language => findLanguage(wanted) ?? 'en';
