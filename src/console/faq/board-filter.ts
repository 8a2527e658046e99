import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { FaqBoard } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import { topicName } from './board-row.js';
import type { FaqFilter } from './filter.js';

export interface FilterView {
  readonly translation: Translation;
  readonly languageName: (tag: string) => string;
  readonly board: FaqBoard;
  readonly filter: FaqFilter;
  readonly change: (part: Partial<FaqFilter>) => void;
}

/** By words, by topic, by the language that is missing. */
export function boardFilter(view: FilterView): TemplateResult {
  const { translation, languageName, board, filter, change } = view;
  const { t } = translation;
  return html`<div class="filter" role="search" aria-label=${t('consoleFaq:filter')}>
    <input
      class="input"
      type="search"
      name="words"
      aria-label=${t('consoleFaq:search')}
      placeholder=${t('consoleFaq:search')}
      .value=${filter.words}
      @input=${(event: Event) => change({ words: valueOf(event) })}
    />
    <select
      class="input"
      name="topic"
      aria-label=${t('consoleFaq:topic')}
      @change=${(event: Event) => change({ topic: valueOf(event) })}
    >
      <option value="" .selected=${filter.topic === ''}>${t('consoleFaq:everyTopic')}</option>
      ${board.topics.map(
        ({ id }) =>
          html`<option value=${id} .selected=${filter.topic === id}>${topicName(id, board, translation)}</option>`,
      )}
    </select>
    <select
      class="input"
      name="missing"
      aria-label=${t('consoleFaq:missingLanguage')}
      @change=${(event: Event) => change({ missing: valueOf(event) })}
    >
      <option value="" .selected=${filter.missing === ''}>${t('consoleFaq:everyLanguage')}</option>
      ${board.languages.map(
        (tag) =>
          html`<option value=${tag} .selected=${filter.missing === tag}>
            ${t('consoleFaq:missingIn', { language: languageName(tag) })}
          </option>`,
      )}
    </select>
  </div>`;
}

const valueOf = ({ target }: Event) => (target as HTMLInputElement | HTMLSelectElement).value;
