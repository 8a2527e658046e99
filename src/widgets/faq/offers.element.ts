import type { PropertyValues } from 'lit';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FaqAnswer } from '../../contract/index.js';
import { Announcer } from '../shared/announcer/announcer.js';
import { buttons } from '../shared/button/button.styles.js';
import type { TukiDraftEvent } from '../shared/draft-event.js';
import { base } from '../shared/style/base.styles.js';
import { AnswersElement } from './answers-element.js';
import { offersFor } from './find.js';
import { answerLink } from './rich-text.js';

/** As many as fit above a field without hiding what one answers to. */
const MOST = 3;

/**
 * Answers that fit what the traveller is writing, a line each, above the field and out of its way. It hears what is written
 * from the element that it is put into.
 *
 * @element tuki-faq-offers
 * @fires tuki-view - the traveller wants to read one of them
 */
export class OffersElement extends AnswersElement {
  static override styles = [
    base,
    buttons,
    css`
      section {
        display: grid;
        grid-template-columns: 1fr auto;
        align-items: center;
        padding: 0.25em 0.5em 0.5em 1.25em;
        border-block-start: 1px solid var(--_line);
        background: var(--_sunken);
        font-size: 0.9375em;
      }
      ul {
        grid-column: 1 / -1;
      }
      a {
        display: block;
        padding-block: 0.4375em;
        padding-inline-end: 0.75em;
        overflow: hidden;
        color: var(--_accent);
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      :focus-visible {
        outline-offset: -2px;
      }
    `,
  ];

  /** What is being written. */
  @property({ attribute: false }) text = '';

  /** What the traveller does not want to see again while they write this. */
  @state() private dismissed = false;

  #offers: readonly FaqAnswer[] = [];
  #heard?: HTMLElement | null;
  readonly #announcer = new Announcer(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#heard = this.parentElement;
    this.#heard?.addEventListener('tuki-draft', this.#hear);
  }

  override disconnectedCallback(): void {
    this.#heard?.removeEventListener('tuki-draft', this.#hear);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    void this.followIndex();
    if (!this.text) this.dismissed = false;
    if (changed.has('text') || changed.has('index' as never)) this.#look();
  }

  protected override render() {
    return html`${this.#offers.length > 0 && !this.dismissed ? this.#show() : nothing}${this.#announcer.region()}`;
  }

  #show() {
    return html`<section aria-labelledby="title">
      <h3 id="title">${this.words('faq:offers')}</h3>
      <button type="button" class="button icon" aria-label=${this.t('faq:offersHide')} @click=${this.#dismiss}>
        <tuki-icon name="close"></tuki-icon>
      </button>
      <ul>
        ${this.#offers.map(({ id, question, language }) => html`<li lang=${language ?? nothing}>${answerLink(id, question)}</li>`)}
      </ul>
    </section>`;
  }

  #look(): void {
    const { faq, index } = this;
    const before = this.#offers.length;
    this.#offers = faq && index && this.text ? offersFor(index, faq, this.text, MOST) : [];
    // Once when there is something, and not with each letter.
    if (before > 0 || this.#offers.length === 0 || this.dismissed) return;
    this.#announcer.say(this.t('faq:offered', { count: this.#offers.length }));
  }

  readonly #hear = ({ text }: TukiDraftEvent) => {
    this.text = text;
  };

  /** The button goes, so one is where one was: writing. */
  readonly #dismiss = () => {
    this.dismissed = true;
    this.#heard?.focus();
  };
}
