import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Translation } from '../../i18n/index.js';
import type { Language } from '../../rules/index.js';
import { LANGUAGES, pickLanguage } from '../../rules/index.js';

/** The operator wants the console in another language. */
export class LanguageEvent extends Event {
  static readonly eventName = 'tuki-language';

  constructor(readonly language: Language) {
    super(LanguageEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [LanguageEvent.eventName]: LanguageEvent;
  }
}

/** Each language in its own words, so that one finds one's own in any. Fires `tuki-language`. */
export function languageSelect({ language: current, t }: Translation): TemplateResult {
  return html`<select aria-label=${t('console:language')} @change=${choose}>
    ${LANGUAGES.map(
      (language) =>
        html`<option value=${language} lang=${language} .selected=${language === current}>
          ${ownName(language)}
        </option>`,
    )}
  </select>`;
}

function choose({ target }: Event): void {
  const select = target as HTMLSelectElement;
  select.dispatchEvent(new LanguageEvent(pickLanguage([select.value])));
}

function ownName(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
