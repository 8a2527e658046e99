import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { TextKey, Translation } from '../../i18n/index.js';
import type { AnswerState, AnswerStore, Deed } from './answer.store.js';

const DONE = {
  saved: 'consoleFaq:savedDraft',
  stored: 'console:saved',
  published: 'consoleFaq:publishedNow',
  unpublished: 'consoleFaq:unpublishedNow',
  removed: 'consoleFaq:removed',
} as const satisfies Record<Deed, TextKey>;

export interface ActionsView {
  readonly translation: Translation;
  readonly answer: AnswerStore;
  readonly language: string;
  readonly now: AnswerState;
  /** Why the last attempt failed, in words. */
  readonly refusal: string | undefined;
  /** The operator has been asked whether they mean it. */
  readonly removing: boolean;
  readonly askRemoval: (asked: boolean) => void;
}

/** Save, publish, take back, delete; and how the last of these went. */
export function actions(view: ActionsView): TemplateResult {
  const { translation, answer, language, now, refusal } = view;
  const { t } = translation;
  const text = now.entry?.texts[language];
  const unsaved = answer.unsaved(language);
  const publishable = unsaved || (text !== undefined && text.status !== 'published');
  const held = now.busy || answer.conflict(language) !== undefined;
  return html`<div class="actions">
    <button class="button" value="save" aria-disabled=${held || !unsaved}>${t('consoleFaq:saveDraft')}</button>
    <button class="button primary" value="publish" aria-disabled=${held || !publishable}>
      ${t('consoleFaq:publish')}
    </button>
    ${
      text && text.status !== 'draft'
        ? html`<button
            type="button"
            class="button"
            aria-disabled=${held}
            @click=${() => held || void answer.unpublish(language)}
          >
            ${t('consoleFaq:unpublish')}
          </button>`
        : nothing
    }
    ${now.entry ? removal(view) : nothing}
    <p class="outcome" role="status">${outcome(now, unsaved, translation)}</p>
    <p class="error" role="alert">${refusal}</p>
  </div>`;
}

function outcome({ busy, done }: AnswerState, unsaved: boolean, { t }: Translation): string {
  if (busy) return t('console:saving');
  if (done) return t(DONE[done]);
  return unsaved ? t('consoleFaq:unsavedHere') : '';
}

function removal({ translation: { t }, answer, removing, askRemoval }: ActionsView) {
  if (!removing)
    return html`<button type="button" class="button link remove" @click=${() => askRemoval(true)}>
      ${t('consoleFaq:remove')}
    </button>`;
  return html`<span class="sure" role="group" aria-label=${t('consoleFaq:remove')}>
    ${t('consoleFaq:removeSure')}
    <button type="button" class="button" @click=${() => void answer.remove()}>${t('consoleFaq:removeYes')}</button>
    <button type="button" class="button" @click=${() => askRemoval(false)}>${t('consoleFaq:removeNo')}</button>
  </span>`;
}
