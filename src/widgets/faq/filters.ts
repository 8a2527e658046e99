import { html, nothing } from 'lit';
import type { FaqDocument } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import { words } from '../shared/words.js';
import type { Filter } from './answers-of.js';
import { tagsOf } from './answers-of.js';

/** Topics and tags to narrow the answers down by: pressed once they filter, pressed again they do not. */
export function filters(faq: FaqDocument, filter: Filter, translation: Translation, choose: (filter: Filter) => void) {
  const { topic, tag } = filter;
  const tags = tagsOf(faq);
  if (faq.topics.length + tags.length === 0) return nothing;
  return html`<div class="filters">
    <span class="group" role="group" aria-label=${translation.t('faq:topics')}>
      ${faq.topics.map(({ id, name, language }) =>
        chip(html`<span lang=${language ?? nothing}>${name}</span>`, id === topic, () =>
          choose({ ...filter, topic: id === topic ? undefined : id }),
        ),
      )}
    </span>
    ${
      tags.length === 0
        ? nothing
        : html`<span class="group" role="group" aria-label=${translation.t('faq:suits')}>
            ${tags.map((one) =>
              chip(words(translation, `faq:${one}`), one === tag, () =>
                choose({ ...filter, tag: one === tag ? undefined : one }),
              ),
            )}
          </span>`
    }
  </div>`;
}

function chip(label: unknown, pressed: boolean, press: () => void) {
  return html`<button type="button" class="chip" aria-pressed=${pressed} @click=${press}>${label}</button>`;
}
