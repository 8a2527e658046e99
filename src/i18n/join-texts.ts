import type { Language } from '../rules/index.js';
import type { Catalog, Namespace } from './catalog.js';

/** Two catalogues as one: what has spoken until now, and a room that comes later. */
export function joinTexts<A extends Namespace, B extends Namespace>(
  one: Catalog<A>,
  other: Catalog<B>,
): Catalog<A | B> {
  const load = async (language: Language) =>
    Object.assign({}, ...(await Promise.all([one[language](), other[language]()])));
  return Object.fromEntries(
    (Object.keys(one) as Language[]).map((language) => [language, () => load(language)]),
  ) as unknown as Catalog<A | B>;
}
