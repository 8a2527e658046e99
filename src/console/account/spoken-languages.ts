import type { TemplateResult } from 'lit';
import { css, html } from 'lit';
import { LANGUAGES } from '../../rules/index.js';

/** The kit's own six first, then what else is spoken at the counters of northern travel agencies. */
const OFFERED = [...LANGUAGES, 'nb', 'da', 'et', 'de', 'fr', 'es', 'it', 'ru'];

/** A set of check boxes named `languages`. Languages already chosen are always among them. */
export function spokenLanguages(
  legend: string,
  chosen: readonly string[],
  nameOf: (tag: string) => string,
): TemplateResult {
  const offered = [...new Set([...OFFERED, ...chosen])];
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="languages">
      ${offered.map(
        (tag) =>
          html`<label class="language"
            ><input
              type="checkbox"
              name="languages"
              value=${tag}
              .checked=${chosen.includes(tag)}
            />${nameOf(tag)}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

export const spokenLanguagesStyles = css`
  .languages {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr));
    gap: 0 0.75rem;
  }
  .language {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.25rem;
    font-weight: 400;
    cursor: pointer;
  }
  .language input {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    flex: none;
    accent-color: var(--_brand);
  }
`;
