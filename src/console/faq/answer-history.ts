import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FaqComment, FaqContent, FaqText, FaqVersion } from '../../contract/index.js';
import type { TextKey, Translation } from '../../i18n/index.js';

const ACTS = {
  draft: 'consoleFaq:act_draft',
  publish: 'consoleFaq:act_publish',
  unpublish: 'consoleFaq:act_unpublish',
  import: 'consoleFaq:act_import',
} as const satisfies Record<FaqVersion['act'], TextKey>;

const RATINGS = {
  helpful: 'consoleFaq:rated_helpful',
  unhelpful: 'consoleFaq:rated_unhelpful',
  wrong: 'consoleFaq:rated_wrong',
} as const satisfies Record<FaqComment['rating'], TextKey>;

/** When, by whom, and what became of the text; each version can be taken into the form again. */
export function answerHistory(
  { history }: FaqText,
  language: string,
  translation: Translation,
  restore: (content: FaqContent) => void,
): TemplateResult {
  const { t } = translation;
  return html`<h3>${t('consoleFaq:history')}</h3>
    <ol class="history">
      ${history.map(
        ({ act, at, by, content }) =>
          html`<li>
            <details>
              <summary>
                <b>${t(ACTS[act])}</b> ${by ?? t('consoleFaq:theDesk')}
                <time class="soft" datetime=${at}>${moment(at, translation)}</time>
              </summary>
              ${contentOf(content, language)}
              <button type="button" class="button link" @click=${() => restore(content)}>
                ${t('consoleFaq:restore')}
              </button>
            </details>
          </li>`,
      )}
    </ol>`;
}

/** A version as its author wrote it. */
export function contentOf({ question, answer }: FaqContent, language: string): TemplateResult {
  return html`<div class="version" lang=${language}>
    <p><b>${question}</b></p>
    <pre tabindex="0">${answer}</pre>
  </div>`;
}

/** How often it helped, and what travellers have said. */
export function answerRatings({ ratings, comments }: FaqText, translation: Translation): TemplateResult {
  const { t, format } = translation;
  return html`<h3>${t('consoleFaq:ratings')}</h3>
    <ul class="ratings">
      ${(['helpful', 'unhelpful', 'wrong'] as const).map(
        (rating) =>
          html`<li>
            <tuki-icon name=${rating}></tuki-icon>${t(RATINGS[rating])} <b>${format.number(ratings[rating])}</b>
          </li>`,
      )}
    </ul>
    ${
      comments.length === 0
        ? nothing
        : html`<ul class="comments">
            ${comments.map(
              ({ rating, comment, at }) =>
                html`<li>
                  <span class="soft">${t(RATINGS[rating])} · ${moment(at, translation)}</span>
                  <p>${comment}</p>
                </li>`,
            )}
          </ul>`
    }`;
}

function moment(at: string, { format }: Translation): string {
  return format.date(at, { dateStyle: 'medium', timeStyle: 'short' });
}
