import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FaqText } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import { contentOf } from './answer-history.js';

export interface ConflictView {
  readonly translation: Translation;
  readonly language: string;
  /** What stands at the desk now. */
  readonly theirs: FaqText;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** Somebody else saved meanwhile: their version above one's own, which stays in the form until one has chosen. */
export function conflict({ translation, language, theirs, keepMine, takeTheirs }: ConflictView): TemplateResult {
  const { t, format } = translation;
  const content = theirs.draft ?? theirs.published;
  return html`<section class="conflict" role="alert">
    <p>
      <b>${t('consoleFaq:conflict', { name: theirs.by ?? t('consoleFaq:theDesk'), time: format.time(theirs.at) })}</b>
      ${t('consoleFaq:conflictHint')}
    </p>
    ${content ? contentOf(content, language) : nothing}
    <p class="choices">
      <button type="button" class="button" @click=${keepMine}>${t('consoleFaq:keepMine')}</button>
      <button type="button" class="button" @click=${takeTheirs}>${t('consoleFaq:takeTheirs')}</button>
    </p>
  </section>`;
}
