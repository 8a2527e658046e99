import type { i18n as I18n } from 'i18next';
import { createInstance } from 'i18next';
import type { LanguageTag } from '../contract/index.js';
import type { Language } from '../rules/index.js';
import type { Catalog, Namespace, TextKey } from './catalog.js';
import { Format } from './format.js';

/** Values for the `{{name}}` places of a text; `count` also chooses the plural. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * The kit's texts in one language, loaded and ready. Immutable: another language is another Translation, so
 * an element that holds one need not listen to anything.
 */
export interface Translation {
  /** BCP 47. */
  readonly language: LanguageTag;
  readonly dir: 'ltr' | 'rtl';
  readonly format: Format;
  /** The rooms that it has texts for: a late one renders when its own have come. */
  readonly rooms: readonly string[];
  t(key: TextKey, values?: Values): string;
  /** The language a text really is in, for `lang` on what shows it; undefined where that is the translation's own. */
  languageOf(key: TextKey, values?: Values): LanguageTag | undefined;
}

/** Texts by language, room and key. */
export type Resources = Readonly<Record<LanguageTag, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/**
 * Loads the kit's own texts. Rejects when a file of texts cannot be had (no network, and not in any cache).
 * @param catalog where the texts of this app are
 */
export async function loadTranslation<N extends Namespace>(
  language: Language,
  catalog: Catalog<N>,
): Promise<Translation> {
  const texts = { ...(await catalog[language]()) };
  const i18n = await translator([language], { [language]: texts as Resources[string] });
  return translationBy(i18n, language, Object.keys(texts));
}

/** @param chain the language, then those in which to look for what it lacks, as tags in canonical form */
export async function translator(chain: readonly LanguageTag[], resources: Resources): Promise<I18n> {
  const i18n = createInstance();
  await i18n.init({
    lng: chain[0]!,
    fallbackLng: chain,
    load: 'currentOnly',
    resources,
    keySeparator: false,
    // Lit escapes what it renders; escaping twice would show `&amp;`.
    interpolation: { escapeValue: false },
  });
  return i18n;
}

/** What a translator says in one language that is complete, and written as the kit's own are. */
export function translationBy(i18n: I18n, language: LanguageTag, rooms: readonly string[]): Translation {
  return {
    language,
    rooms,
    dir: 'ltr',
    format: new Format(language),
    t: (key, values) => i18n.t(key, { ...values }),
    languageOf: () => undefined,
  };
}
