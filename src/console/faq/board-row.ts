import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { FaqBoard, FaqItem } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import { faqHref } from './faq-route.js';
import { questionOf, ratingsOf } from './filter.js';
import { statusIcon, statusOf, statusWord } from './language-mark.js';

/** What a line needs to know beside its answer. */
export interface RowView {
  readonly translation: Translation;
  readonly languageName: (tag: string) => string;
  readonly site: string;
  readonly board: FaqBoard;
  /** Ids before and after it as they are shown. */
  readonly before?: string;
  readonly after?: string;
  readonly dragged: boolean;
  readonly over: boolean;
  readonly grab: (event: PointerEvent) => void;
  readonly move: (id: string, to: string) => void;
}

/** An answer in the list: how to move it, what it asks, how it does, and how it stands in each language. */
export function boardRow(item: FaqItem, view: RowView): TemplateResult {
  const { board, translation, site } = view;
  const { question, language } = questionOf(item, [translation.language, board.defaultLanguage, ...board.languages]);
  const open = language ?? board.defaultLanguage;
  return html`<li class="answer ${classMap({ dragged: view.dragged, over: view.over })}" data-id=${item.id}>
    <span class="grip" title=${translation.t('consoleFaq:drag')} @pointerdown=${view.grab}>
      <tuki-icon name="grip"></tuki-icon>
    </span>
    <span class="steps">${step(item, 'up', question, view)}${step(item, 'down', question, view)}</span>
    <span class="what">
      <a
        class="question"
        lang=${language ?? nothing}
        href=${faqHref({ view: 'faq', page: 'answer', site, id: item.id, language: open })}
        >${question}</a
      >
      ${about(item, view)}
    </span>
    ${marks(item, view)}
  </li>`;
}

function step(
  item: FaqItem,
  way: 'up' | 'down',
  question: string,
  { translation: { t }, before, after, move }: RowView,
) {
  const to = way === 'up' ? before : after;
  // Not `disabled`: at the end of its way the button keeps the focus.
  return html`<button
    class="button icon step"
    data-way=${way}
    aria-disabled=${to === undefined}
    aria-label=${t(way === 'up' ? 'consoleFaq:moveUp' : 'consoleFaq:moveDown', { question })}
    @click=${() => to !== undefined && move(item.id, to)}
  >
    <tuki-icon name=${way}></tuki-icon>
  </button>`;
}

function about(item: FaqItem, { translation: { t, format }, translation, board }: RowView) {
  const { helpful, unhelpful, wrong } = ratingsOf(item);
  const names = item.topics.map((id) => topicName(id, board, translation));
  if (names.length + helpful + unhelpful + wrong === 0) return nothing;
  return html`<span class="about">
    ${names.length > 0 ? html`<span>${names.join(' · ')}</span>` : nothing}
    ${helpful + unhelpful > 0 ? html`<span>${t('consoleFaq:helped', { helpful: format.number(helpful), all: format.number(helpful + unhelpful) })}</span>` : nothing}
    ${wrong > 0 ? html`<span class="mark overdue"><tuki-icon name="flag"></tuki-icon>${t('consoleFaq:calledWrong', { count: wrong })}</span>` : nothing}
  </span>`;
}

/** What a topic is called in the operator's language, or else in another. */
export function topicName(
  id: string,
  { topics, defaultLanguage }: FaqBoard,
  { language }: Pick<Translation, 'language'>,
): string {
  const names = topics.find((topic) => topic.id === id)?.names ?? {};
  return names[language] ?? names[defaultLanguage] ?? Object.values(names)[0] ?? id;
}

function marks(item: FaqItem, { board, translation: { t }, languageName, site }: RowView) {
  return html`<ul class="marks">
    ${board.languages.map((language) => {
      const status = statusOf(item.texts[language]);
      const words = `${languageName(language)}: ${t(statusWord(status))}`;
      // For a pointer: by the keyboard one comes to the other languages from the question's own link.
      return html`<li>
        <a tabindex="-1" title=${words} href=${faqHref({ view: 'faq', page: 'answer', site, id: item.id, language })}
          >${statusIcon(status)}<span class="tag" aria-hidden="true">${language}</span
          ><span class="visually-hidden">${words}</span></a
        >
      </li>`;
    })}
  </ul>`;
}
