import { consume } from '@lit/context';
import type { PropertyValues } from 'lit';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { FaqAnswer, FaqDocument, TripPhase } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import { buttons } from '../shared/button/button.styles.js';
import { tripPhaseContext } from '../shared/context.js';
import { list } from '../shared/list/list.styles.js';
import { skeleton } from '../shared/skeleton/skeleton.styles.js';
import { base } from '../shared/style/base.styles.js';
import { tokens } from '../shared/style/tokens.styles.js';
import type { TukiViewEvent } from '../shared/view-event.js';
import type { AnswerElement } from './answer.element.js';
import { AnswersElement } from './answers-element.js';
import type { Filter } from './answers-of.js';
import { byTopic, fits, topAnswers } from './answers-of.js';
import { faqStyles } from './faq.styles.js';
import { filters } from './filters.js';
import type { TukiQueryEvent } from './faq.events.js';
import { answerLink } from './rich-text.js';
import type { SearchElement } from './search.element.js';

/** As many as leave the rest of the panel's home in view. */
const TOP = 4;

/**
 * The agency's answers: a search that answers while one types, topics, and every question. In the panel, or anywhere in a
 * page, where it shows its answers in itself and works on the content that it is given.
 *
 * @element tuki-faq
 * @slot - the same questions and answers as plain HTML: shown while nothing is searched for, and before any code has come
 * @attr {boolean} compact - the most asked questions only; an answer opens in the panel around it
 * @attr answer - id of the answer that is shown
 * @attr topics - ids of topics that the page is about, separated by spaces: their answers come a little higher
 * @attr {before|during|after} phase - when on the trip the page is read: what is asked then comes first
 * @attr {light|dark|auto} theme - auto follows the traveller's own setting
 * @cssproperty [--tuki-color-brand=#1f5f6b] - the brand's colour; everything coloured follows from it
 * @cssproperty --tuki-color-on-brand - ink on the brand's colour; black or white by default, whichever is more readable
 * @cssproperty --tuki-color-surface - what the words stand on
 * @cssproperty --tuki-color-ink - the words; whoever sets it, or the surface, answers for the contrast
 * @cssproperty [--tuki-radius=0.75em] - roundness of corners
 * @cssproperty --tuki-font - font family
 * @cssproperty --tuki-button-radius - roundness of buttons
 * @cssproperty --tuki-field-radius - roundness of text fields
 * @fires tuki-view - an answer is to be shown
 * @fires tuki-ask - no answer was right, and the traveller asks a person
 */
export class FaqElement extends AnswersElement {
  static override styles = [tokens, base, buttons, list, skeleton, faqStyles];

  @property({ type: Boolean, reflect: true }) compact = false;
  @property({ reflect: true }) answer?: string;
  @property() topics = '';
  @property({ reflect: true }) theme?: 'light' | 'dark' | 'auto';

  @consume({ context: tripPhaseContext, subscribe: true })
  @property()
  phase?: TripPhase;

  @state() private filter: Filter = {};
  @state() private searching = false;

  @query('tuki-faq-search') private readonly search?: SearchElement;
  @query('tuki-faq-answer') private readonly shown?: AnswerElement;

  /** What the traveller came from when an answer opened. */
  #from?: string;

  /** Puts the cursor where one searches, or a reader on the question that was read. */
  override focus(options?: FocusOptions): void {
    const row = this.#from && this.renderRoot.querySelector<HTMLElement>(`[href$="/${this.#from}"]`);
    (row || this.search)?.focus(options);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('answer') || !this.hasUpdated) return;
    if (this.answer) this.shown?.focus();
    else if (changed.get('answer')) this.focus();
  }

  protected override render() {
    const { faq, translation, answer } = this;
    if (!faq || !translation) return this.#before();
    return html`<div lang=${translation.language} dir=${translation.dir}>
      <div ?hidden=${Boolean(answer)} @tuki-view=${this.#view}>
        ${this.compact ? html`<h3>${this.words('faq:title')}</h3>` : nothing}
        <tuki-faq-search
          .filter=${this.filter}
          .phase=${this.phase}
          .about=${this.topics.split(' ')}
          @tuki-query=${this.#query}
        >
          ${this.#filters(faq, translation)}
        </tuki-faq-search>
        ${this.searching ? nothing : this.#browse(faq)}
      </div>
      ${answer ? this.#answer(answer) : nothing}
    </div>`;
  }

  #filters(faq: FaqDocument, translation: Translation) {
    const choose = (filter: Filter) => (this.filter = filter);
    return filters({ faq, filter: this.filter, translation, choose }, this.compact);
  }

  /** What the page has of its own is better than any placeholder. */
  #before() {
    if (this.children.length > 0) return html`<slot></slot>`;
    const offline = !navigator.onLine && this.translation?.rooms.includes('faq');
    return html`<div aria-busy="true">
      ${offline ? html`<p class="soft">${this.words('faq:missing')}</p>` : nothing}
      <div aria-hidden="true">
        <div class="skeleton field"></div>
        ${[1, 2, 3].map(() => html`<div class="skeleton"></div>`)}
      </div>
    </div>`;
  }

  #browse(faq: FaqDocument) {
    const { topic, tag } = this.filter;
    if (topic || tag) return this.#rows(faq.answers.filter((answer) => fits(answer, this.filter)));
    if (this.compact) {
      return html`<h4>${this.words('faq:often')}</h4>
        ${this.#rows(topAnswers(faq, TOP, this.phase))}`;
    }
    if (this.children.length > 0) return html`<slot></slot>`;
    return byTopic(faq).map(
      ([group, answers]) =>
        html`<section>
          <h4 lang=${group?.language ?? nothing}>${group?.name ?? this.words('faq:other')}</h4>
          ${this.#rows(answers)}
        </section>`,
    );
  }

  #rows(answers: readonly FaqAnswer[]) {
    return html`<ul class="rows">
      ${answers.map(
        ({ id, question, language }) =>
          html`<li lang=${language ?? nothing}>
            ${answerLink(id, html`<span dir="auto">${question}</span><tuki-icon name="on"></tuki-icon>`, 'row')}
          </li>`,
      )}
    </ul>`;
  }

  #answer(answer: string) {
    return html`<button type="button" class="button link" @click=${() => (this.answer = undefined)}>
        <tuki-icon name="back"></tuki-icon>${this.words('faq:back')}
      </button>
      <tuki-faq-answer .answer=${answer} @tuki-view=${this.#view}></tuki-faq-answer>`;
  }

  /** The panel has a place for an answer; a page has none but this. */
  readonly #view = (event: TukiViewEvent) => {
    const { answer } = event.view;
    if (!answer) return;
    if (!this.answer) this.#from = event.target === this.search ? undefined : answer;
    if (this.compact) return;
    event.stopPropagation();
    this.answer = answer;
  };

  readonly #query = ({ query: text }: TukiQueryEvent) => (this.searching = text !== '');
}
