import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { FaqAnswer, FaqDocument } from '../../contract/index.js';
import { TukiAskEvent } from '../shared/ask-event.js';
import { badge } from '../shared/badge/badge.styles.js';
import { buttons } from '../shared/button/button.styles.js';
import { emptyState } from '../shared/empty/empty.js';
import { empty } from '../shared/empty/empty.styles.js';
import { list } from '../shared/list/list.styles.js';
import { richTextStyles } from '../shared/rich-text/rich-text.styles.js';
import { skeleton } from '../shared/skeleton/skeleton.styles.js';
import { base } from '../shared/style/base.styles.js';
import { AnswersElement } from './answers-element.js';
import { answerStyles } from './answer.styles.js';
import { related } from './answers-of.js';
import { answerLink, richText } from './rich-text.js';

/** As many as the eye takes in at a glance. */
const RELATED = 3;

/**
 * One answer: its words, when it was last checked, whether it helped, and how to keep it or pass it on.
 *
 * @element tuki-faq-answer
 * @fires tuki-view - another answer is to be shown
 * @fires tuki-ask - the traveller would rather ask a person
 */
export class AnswerElement extends AnswersElement {
  static override styles = [base, badge, buttons, empty, list, skeleton, richTextStyles, answerStyles];

  /** Its id, which is the same in every language. */
  @property({ attribute: false }) answer?: string;

  @query('[tabindex]') private readonly heading?: HTMLElement;

  /** Puts a reader where the answer begins. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.heading?.focus(options));
  }

  protected override render() {
    const { faq, answer } = this;
    if (!answer || !this.translation) return nothing;
    if (!faq) return this.#waiting();
    const found = faq.answers.find(({ id }) => id === answer);
    return found ? keyed(answer, this.#show(found, faq)) : this.#gone();
  }

  #waiting() {
    return html`<div aria-busy="true">
      <h3 class="question" tabindex="-1">
        <span class="visually-hidden">${this.translation!.rooms.includes('faq') ? this.words('faq:loading') : ''}</span>
      </h3>
      <div aria-hidden="true">
        <div class="skeleton short"></div>
        ${[1, 2, 3].map(() => html`<div class="skeleton"></div>`)}
      </div>
    </div>`;
  }

  #gone() {
    const ask = () => this.dispatchEvent(new TukiAskEvent(''));
    const act = html`<button type="button" class="button" @click=${ask}>${this.words('faq:ask')}</button>`;
    return html`<div tabindex="-1">
      ${emptyState({ icon: 'search', title: this.t('faq:gone'), text: this.t('faq:goneHint'), act })}
    </div>`;
  }

  #show(answer: FaqAnswer, faq: FaqDocument) {
    const language = answer.language ?? faq.language;
    return html`<article lang=${language} aria-labelledby="question">
        <h3 id="question" class="question" dir="auto" tabindex="-1">${answer.question}</h3>
        <div class="words" dir="auto">${richText(answer.answer, answer.question)}</div>
      </article>
      ${this.#facts(answer)}
      <tuki-faq-rate .answer=${answer.id} .question=${answer.question} .language=${language}></tuki-faq-rate>
      <tuki-faq-share .answer=${answer}></tuki-faq-share>
      ${this.#related(answer, faq)}`;
  }

  #facts({ checked, language, tags }: FaqAnswer) {
    const format = this.translation!.format;
    const date = checked && format.date(checked, { dateStyle: 'long', timeZone: 'UTC' });
    return html`<div class="facts">
      ${language ? html`<p class="soft">${this.words('faq:onlyIn', { language: format.languages([language]) })}</p>` : nothing}
      ${
        tags.length > 0
          ? html`<ul class="tags" aria-label=${this.t('faq:suits')}>
              ${tags.map((tag) => html`<li class="badge">${this.words(`faq:${tag}`)}</li>`)}
            </ul>`
          : nothing
      }
      ${date ? html`<p class="soft">${this.words('faq:checked', { date })}</p>` : nothing}
    </div>`;
  }

  #related(answer: FaqAnswer, faq: FaqDocument) {
    const others = related(faq, answer, RELATED);
    if (others.length === 0) return nothing;
    return html`<section>
      <h4>${this.words('faq:related')}</h4>
      <ul class="rows">
        ${others.map(
          ({ id, question, language }) =>
            html`<li lang=${language ?? nothing}>
              ${answerLink(id, html`<span dir="auto">${question}</span>`, 'row')}
            </li>`,
        )}
      </ul>
    </section>`;
  }
}
