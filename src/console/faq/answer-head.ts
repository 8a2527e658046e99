import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FaqBoard } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import type { AnswerState, AnswerStore } from './answer.store.js';
import { faqHref } from './faq-route.js';
import { questionOf } from './filter.js';
import { statusIcon, statusOf, statusWord } from './language-mark.js';

export interface AnswerHeadView {
  readonly translation: Translation;
  readonly languageName: (tag: string) => string;
  readonly answer: AnswerStore;
  readonly language: string;
  readonly now: AnswerState;
  readonly board: FaqBoard;
}

/** The way back, what the answer is about, and its languages, each with how it stands. */
export function answerHead(view: AnswerHeadView): TemplateResult {
  const { translation, answer, now, language, board } = view;
  const { t } = translation;
  const title = now.entry && questionOf(now.entry, [language, board.defaultLanguage, ...board.languages]);
  return html`<div class="head">
    <a
      class="button icon"
      href=${faqHref({ view: 'faq', page: 'list', site: answer.site })}
      aria-label=${t('consoleFaq:backToList')}
      ><tuki-icon name="back"></tuki-icon
    ></a>
    <h1 tabindex="-1" lang=${title?.language ?? nothing}>${title?.question ?? t('consoleFaq:newAnswer')}</h1>
    <nav aria-label=${t('consoleFaq:languages')}>${languagesOf(view).map((tag) => languageLink(tag, view))}</nav>
  </div>`;
}

/** Those of the board, and the one that is open whatever it is. */
function languagesOf({ board, language, now }: AnswerHeadView): string[] {
  return [...new Set([...board.languages, ...Object.keys(now.entry?.texts ?? {}), language])];
}

function languageLink(tag: string, { translation: { t }, languageName, answer, language, now }: AnswerHeadView) {
  const { site, id } = answer;
  const status = statusOf(now.entry?.texts[tag]);
  const href =
    id === undefined
      ? faqHref({ view: 'faq', page: 'new', site, language: tag, query: answer.query })
      : faqHref({ view: 'faq', page: 'answer', site, id, language: tag });
  const unsaved = id !== undefined && answer.unsaved(tag);
  return html`<a href=${href} aria-current=${tag === language ? 'page' : 'false'}>
    ${id === undefined ? nothing : statusIcon(status)}<span>${languageName(tag)}</span>
    ${id === undefined ? nothing : html`<span class="visually-hidden">${t(statusWord(status))}</span>`}
    ${unsaved ? html`<span class="unsaved" title=${t('consoleFaq:unsaved')}>•<span class="visually-hidden">${t('consoleFaq:unsaved')}</span></span>` : nothing}
  </a>`;
}
