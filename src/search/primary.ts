/** The language of a BCP 47 tag, without script and region: `zh-Hant-TW` and `zh_TW` give `zh`. */
export const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;
