import type { Documents, LanguageTag, Readable, SiteDocument } from '../contract/index.js';
import type { Catalog, Namespace, Translation } from '../i18n/index.js';
import { joinTexts, KIT_TEXTS, loadOwnTranslation } from '../i18n/index.js';
import { LANGUAGES, lookupLanguage, pickLanguage } from '../rules/index.js';
import { warnOnce } from '../widgets/shared/warn-once.js';
import type { Wanted } from './options.js';

type Site = Readable<SiteDocument | undefined>;

/** The same exactly when the texts are. */
const contentOf = (language: LanguageTag, texts?: SiteDocument['texts']) => JSON.stringify([language, texts]);

/**
 * Keeps the kit in the first wanted language that it or the agency speaks, and in the agency's own words where there are
 * any: they stand in the site's document, which may come late and change.
 */
export class Speech {
  #wanted: Wanted = [];
  #asked?: string | undefined;
  #site?: Site;
  #said: string;
  #stop?: () => void;
  #language: LanguageTag;
  /** Of all rooms that have come … */
  #texts = KIT_TEXTS;
  /** … later than the kit. */
  readonly #late = new Set<object>();
  /** Of every version that was read, so that an old and a new one cannot send us to and fro. */
  readonly #offered = new Set<LanguageTag>(LANGUAGES);

  /** @param spoken the language in which the kit stands already */
  constructor(
    private readonly documents: Documents,
    private readonly say: (translation: Translation) => void,
    spoken: LanguageTag,
  ) {
    this.#language = spoken;
    this.#said = contentOf(spoken);
  }

  /** @param asked the tag that the page itself has named: whoever wrote it is told when nobody speaks it */
  want(wanted: Wanted, asked?: string): void {
    this.#wanted = wanted;
    this.#asked = asked;
    this.#follow(lookupLanguage(wanted, [...this.#offered]) ?? pickLanguage(wanted));
  }

  /**
   * From now on a room that has come late is spoken for, too. Answers whether its texts could be had already; if not, they
   * are asked for again with the next change, or when this is called again.
   */
  async add<N extends Namespace>(texts: Catalog<N>): Promise<boolean> {
    if (!this.#late.has(texts)) this.#texts = joinTexts(this.#texts, texts);
    this.#late.add(texts);
    this.#said = '';
    if (this.#site) await this.#speak(this.#site, this.#language);
    return this.#said !== '';
  }

  stop(): void {
    this.#stop?.();
  }

  #follow(language: LanguageTag): void {
    this.stop();
    const site = this.documents.watch('site', language);
    const speak = () => void this.#speak(site, language);
    this.#site = site;
    this.#language = language;
    this.#stop = site.subscribe(speak);
    speak();
  }

  async #speak(site: Site, language: LanguageTag): Promise<void> {
    const own = site.value;
    for (const tag of own?.languages ?? []) this.#offered.add(tag);
    const offered = [...this.#offered];
    const best = lookupLanguage(this.#wanted, offered) ?? language;
    if (best !== language) return this.#follow(best);
    if (own) this.#warn(offered);
    const content = contentOf(language, own?.texts);
    if (content === this.#said) return;
    // Without the texts of a language one stays in the other; the next change of the document tries again.
    const translation = await loadOwnTranslation(language, this.#texts, own).catch(() => undefined);
    if (!translation || site !== this.#site || own !== site.value) return;
    this.#said = content;
    this.say(translation);
  }

  #warn(offered: readonly LanguageTag[]): void {
    const asked = this.#asked;
    if (!asked || lookupLanguage([asked], offered)) return;
    warnOnce(
      `<tuki-launcher> has no texts in “${asked}” (data-lang, lang or setLanguage). Name one of ${offered.join(', ')}, or give the site texts in that language.`,
    );
  }
}
