import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { FaqRating, LanguageTag } from '../../contract/index.js';
import { COMMENT_MAX } from '../../contract/index.js';
import { TukiAskEvent } from '../shared/ask-event.js';
import { buttons } from '../shared/button/button.styles.js';
import { fields } from '../shared/field/field.styles.js';
import { base } from '../shared/style/base.styles.js';
import { Watch } from '../shared/watch.js';
import { AnswersElement } from './answers-element.js';

const THANKS = { helpful: 'faq:thanksHelpful', unhelpful: 'faq:thanksUnhelpful', wrong: 'faq:thanksWrong' } as const;

/**
 * Whether an answer helped, or is wrong. Works without a network: what was said is kept, shown as kept, and goes later.
 *
 * @element tuki-faq-rate
 * @fires tuki-ask - it did not help, and the traveller asks a person
 */
export class RateElement extends AnswersElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      .question {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5em 0.75em;
      }
      .question > span {
        margin-inline-end: auto;
      }
      .button {
        min-block-size: 2.5em;
      }
      form {
        display: grid;
        gap: 0.5em;
        margin-block-start: 0.5em;
      }
      textarea {
        resize: vertical;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em;
      }
    `,
  ];

  /** Id of the answer. */
  @property({ attribute: false }) answer = '';
  @property({ attribute: false }) question = '';
  /** Of the text that was read. */
  @property({ attribute: false }) language: LanguageTag = '';

  @state() private given?: FaqRating;
  @state() private correcting = false;
  /** What was said, once it is kept. */
  @state() private command?: string;

  readonly #waiting = new Watch(this, () => this.commands?.waiting);

  @query('textarea') private readonly field!: HTMLTextAreaElement;
  @query('#wrong') private readonly wrongButton!: HTMLElement;

  protected override render() {
    if (!this.commands) return nothing;
    return html`${this.given ? nothing : this.#question()} ${this.correcting ? this.#correction() : nothing}
      <div role="status">${this.given ? this.#thanks(this.given) : nothing}</div>`;
  }

  #question() {
    return html`<div class="question" role="group" aria-labelledby="helped">
      <span id="helped">${this.words('faq:helped')}</span>
      <button type="button" class="button" @click=${() => this.#rate('helpful')}>${this.words('faq:yes')}</button>
      <button type="button" class="button" @click=${() => this.#rate('unhelpful')}>${this.words('faq:no')}</button>
      <button
        type="button"
        class="button link"
        id="wrong"
        aria-expanded=${this.correcting}
        @click=${() => this.#correct(!this.correcting)}
      >
        ${this.words('faq:wrong')}
      </button>
    </div>`;
  }

  #correction() {
    return html`<form @submit=${this.#report} @keydown=${this.#leave}>
      <label for="comment">${this.words('faq:wrongHint')}</label>
      <textarea class="input" id="comment" rows="2" maxlength=${COMMENT_MAX}></textarea>
      <div class="acts">
        <button type="submit" class="button primary">${this.words('faq:wrongSend')}</button>
        <button type="button" class="button" @click=${() => this.#correct(false)}>${this.words('faq:cancel')}</button>
      </div>
    </form>`;
  }

  #thanks(given: FaqRating) {
    return html`<p>${this.words(THANKS[given])}</p>
      ${this.command ? this.#delivery(this.command) : nothing}
      ${
        given === 'unhelpful'
          ? html`<button type="button" class="button" @click=${this.#ask}>${this.words('faq:ask')}</button>`
          : nothing
      }`;
  }

  #delivery(command: string) {
    const waits = this.#waiting.value?.has(command);
    return html`<p class="soft">${this.words(waits ? 'faq:kept' : 'faq:sent')}</p>`;
  }

  async #correct(open: boolean): Promise<void> {
    this.correcting = open;
    await this.updateComplete;
    (open ? this.field : this.wrongButton).focus();
  }

  async #rate(rating: FaqRating, comment = ''): Promise<void> {
    const { answer, language } = this;
    this.given = rating;
    this.correcting = false;
    const body = { answer, language, rating, ...(comment && { comment }) };
    this.command = await this.commands?.send('faq.rate', body, this.translation?.language ?? language);
  }

  readonly #report = (event: Event) => {
    event.preventDefault();
    void this.#rate('wrong', this.field.value.trim());
  };

  /** Escape leaves the form, and not the panel around it. */
  readonly #leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    void this.#correct(false);
  };

  readonly #ask = () => this.dispatchEvent(new TukiAskEvent(this.question));
}
