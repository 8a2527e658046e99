import { html } from 'lit';
import type { LanguageTag, SiteDocument } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import { LANGUAGES } from '../../rules/index.js';

/** A button that says what it does to the ear alone. */
export function iconButton(name: 'back' | 'close', label: string, run: () => void) {
  return html`<button type="button" class="button icon" aria-label=${label} @click=${run}>
    <tuki-icon name=${name}></tuki-icon>
  </button>`;
}

/** All languages that the kit or the agency speaks, each in its own words. */
export function languageChoice(
  translation: Translation | undefined,
  site: SiteDocument | undefined,
  choose: (language: LanguageTag) => void,
) {
  return html`<span class="languages">
    <tuki-icon name="languages"></tuki-icon>
    <select
      aria-label=${translation?.t('panel:language') ?? ''}
      @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
    >
      ${[...new Set([...LANGUAGES, ...(site?.languages ?? [])])].map(
        (language) =>
          html`<option lang=${language} value=${language} ?selected=${language === translation?.language}>
            ${translation?.format.languages([language])}
          </option>`,
      )}
    </select>
  </span>`;
}
