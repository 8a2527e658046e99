/** The six languages of the kit's own texts. */
export const LANGUAGES = ['en', 'fi', 'sv', 'zh', 'ja', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The first of the wanted BCP 47 tags that the kit itself speaks (`zh-Hans-SG` and `zh_CN` both give `zh`), else English.
 * By the first subtag alone: it travels in the script tag. `lookupLanguage` knows the agency's languages too.
 */
export function pickLanguage(wanted: readonly (string | null | undefined)[]): Language {
  for (const tag of wanted) {
    const primary = tag?.toLowerCase().split(/[-_]/)[0];
    const found = LANGUAGES.find((language) => language === primary);
    if (found) return found;
  }
  return 'en';
}
