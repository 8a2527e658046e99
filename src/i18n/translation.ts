import { createInstance } from 'i18next';
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
  readonly language: Language;
  readonly format: Format;
  t(key: TextKey, values?: Values): string;
}

/**
 * Loads texts. Rejects when a file of texts cannot be had (no network, and not in any cache).
 * @param catalog where the texts of this app are
 */
export async function loadTranslation<N extends Namespace>(
  language: Language,
  catalog: Catalog<N>,
): Promise<Translation> {
  const texts = await catalog[language]();
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    ns: Object.keys(texts),
    resources: { [language]: { ...texts } },
    fallbackLng: false,
    keySeparator: false,
    // Lit escapes what it renders; escaping twice would show `&amp;`.
    interpolation: { escapeValue: false },
  });
  return { language, format: new Format(language), t: (key, values) => i18n.t(key, { ...values }) };
}
