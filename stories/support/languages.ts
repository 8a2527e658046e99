import type { Catalog } from '../../src/i18n/catalog.js';
import type { Namespace, Translation } from '../../src/i18n/index.js';
import { loadTranslation } from '../../src/i18n/index.js';
import { isPseudoLocale, loadPseudo } from '../../src/i18n/pseudo.js';
import { LANGUAGES, pickLanguage } from '../../src/rules/index.js';

interface StoryLanguage {
  /** BCP 47. */
  readonly tag: string;
  readonly name: string;
}

const own = (tag: string) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag)!;

/** What the toolbar offers: the kit's languages, each by its own name, and two that nobody speaks. */
export const STORY_LANGUAGES: readonly StoryLanguage[] = [
  ...LANGUAGES.map((tag) => ({ tag, name: own(tag) })),
  { tag: 'en-XA', name: 'Pseudo: long, accented' },
  { tag: 'ar-XB', name: 'Pseudo: right to left' },
];

/** The kit's texts in any of them. */
export function loadStoryTexts<N extends Namespace>(tag: string, catalog: Catalog<N>): Promise<Translation> {
  return isPseudoLocale(tag) ? loadPseudo(tag, catalog) : loadTranslation(pickLanguage([tag]), catalog);
}
