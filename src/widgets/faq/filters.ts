import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FaqDocument } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import { words } from '../shared/words.js';
import type { Filter } from './answers-of.js';
import { tagsOf } from './answers-of.js';

/** What the filters are made of. */
export interface Filters {
  readonly faq: FaqDocument;
  readonly filter: Filter;
  readonly translation: Translation;
  /** Hears what was pressed. */
  readonly choose: (filter: Filter) => void;
}

/**
 * Topics and tags to narrow the answers down by: pressed once they filter, pressed again they do not.
 * @param folded one line until somebody wants them: the panel has more to show
 */
export function filters(given: Filters, folded: boolean) {
  const { faq, filter, translation } = given;
  if (faq.topics.length + tagsOf(faq).length === 0) return nothing;
  const groups = html`<div class="filters">${topics(given)} ${tags(given)}</div>`;
  if (!folded) return groups;
  const chosen = faq.topics.find(({ id }) => id === filter.topic);
  const parts = [chosen?.name, filter.tag && translation.t(`faq:${filter.tag}`)].filter(Boolean);
  return html`<details class="fold">
    <summary>
      ${words(translation, 'faq:topics')}${parts.length > 0 ? html`: <b>${parts.join(', ')}</b>` : nothing}
    </summary>
    ${groups}
  </details>`;
}

function topics({ faq, filter, translation, choose }: Filters) {
  return group(
    translation.t('faq:topics'),
    faq.topics.map(({ id, name, language }) =>
      chip(html`<span lang=${language ?? nothing}>${name}</span>`, id === filter.topic, () =>
        choose({ ...filter, topic: id === filter.topic ? undefined : id }),
      ),
    ),
  );
}

function tags({ faq, filter, translation, choose }: Filters) {
  return group(
    translation.t('faq:suits'),
    tagsOf(faq).map((tag) =>
      chip(words(translation, `faq:${tag}`), tag === filter.tag, () =>
        choose({ ...filter, tag: tag === filter.tag ? undefined : tag }),
      ),
    ),
  );
}

function group(label: string, chips: readonly TemplateResult[]) {
  if (chips.length === 0) return nothing;
  return html`<span class="group" role="group" aria-label=${label}>${chips}</span>`;
}

function chip(label: string | TemplateResult, pressed: boolean, press: () => void) {
  return html`<button type="button" class="chip" aria-pressed=${pressed} @click=${press}>${label}</button>`;
}
