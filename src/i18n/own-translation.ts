import type { LanguageTag, SiteDocument } from '../contract/index.js';
import { fallbackChain } from '../rules/index.js';
import type { Catalog, Namespace } from './catalog.js';
import type { Resources, Translation } from './translation.js';
import { translationBy, translator } from './translation.js';

/** What an agency says in its own words, and the language it falls back to: its site document has both. */
export type OwnTexts = Pick<SiteDocument, 'texts' | 'defaultLanguage'>;

type Rooms = Record<string, Readonly<Record<string, string>>>;

/** Scripts written from right to left (ISO 15924). */
const RIGHT_TO_LEFT = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/;

/**
 * Loads texts in any language, the agency's own before the kit's. What is missing in it falls back to its relatives, to
 * the agency's default language and to English; the translation's language is the first of these that there are texts in.
 * Rejects when a file of texts cannot be had.
 * @param wanted a BCP 47 tag
 */
export async function loadOwnTranslation<N extends Namespace>(
  wanted: string,
  catalog: Catalog<N>,
  { texts = {}, defaultLanguage }: OwnTexts = {},
): Promise<Translation> {
  const chain = fallbackChain(wanted, defaultLanguage);
  const spoken = chain.find((tag): tag is keyof Catalog & string => tag in catalog)!;
  const spokenChain = chain.filter((tag) => tag === spoken || tag in texts);
  const language = spokenChain[0]!;
  const rooms = { ...((await catalog[spoken]()) as Rooms) };
  const resources: Record<LanguageTag, Rooms> = { [spoken]: rooms };
  for (const [tag, own] of Object.entries(texts)) resources[tag] = withOwn(resources[tag], own);
  const { script = '' } = new Intl.Locale(language).maximize();
  const i18n = await translator(spokenChain, resources as Resources);
  return {
    ...translationBy(i18n, language, Object.keys(rooms)),
    dir: RIGHT_TO_LEFT.test(script) ? 'rtl' : 'ltr',
    languageOf(key, values) {
      const { usedLng } = i18n.t(key, { ...values, returnDetails: true });
      return usedLng === language ? undefined : usedLng;
    },
  };
}

/** The rooms with an agency's texts among theirs. What all translations share stays as it is. */
function withOwn(rooms: Rooms = {}, own: Readonly<Record<string, string>>): Rooms {
  const changed = { ...rooms };
  for (const [key, text] of Object.entries(own)) {
    const [room, name] = key.split(':') as [string, string];
    changed[room] = { ...changed[room], [name]: text };
  }
  return changed;
}
