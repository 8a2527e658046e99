import type { PropertyValues } from 'lit';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { MESSAGE_MAX } from '../../contract/index.js';
import { textLength } from '../../rules/index.js';
import { buttons } from '../shared/button/button.styles.js';
import { fields } from '../shared/field/field.styles.js';
import { TukiDraftEvent } from '../shared/draft-event.js';
import { base } from '../shared/style/base.styles.js';
import { TukiElement } from '../shared/tuki-element.js';
import { TukiComposeEvent } from './chat.events.js';
import { composerStyles } from './composer.styles.js';

/** The counter appears when this many characters are left. */
const COUNTER_FROM = 400;

/**
 * Where a message is written. Enter sends, but never while an input method composes.
 *
 * @element tuki-composer
 * @fires tuki-compose - a message is ready to go
 * @fires tuki-draft - the text has changed
 */
export class ComposerElement extends TukiElement {
  static override styles = [base, buttons, fields, composerStyles];
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  /** What to begin with; the element owns the text after that. */
  @property({ attribute: false }) draft = '';

  @state() private text = '';

  @query('textarea') private readonly field!: HTMLTextAreaElement;
  @query('input') private readonly urgent!: HTMLInputElement;

  /** Safari ends a composition before the keydown of the Enter that confirmed it (WebKit bug 165004). */
  #compositionEnded = 0;

  protected override updated(changed: PropertyValues<this>): void {
    // What is being written is never replaced by what was.
    if (changed.has('draft') && this.text === '') this.text = this.field.value = this.draft;
  }

  protected override render() {
    const left = MESSAGE_MAX - textLength(this.text);
    return html`<form @submit=${this.#submit}>
        <textarea
          class="input"
          rows="1"
          aria-label=${this.t('chat:message')}
          aria-describedby="hint counter"
          aria-invalid=${left < 0}
          placeholder=${this.t('chat:placeholder')}
          enterkeyhint="send"
          @input=${this.#input}
          @keydown=${this.#keydown}
          @compositionend=${(event: Event) => (this.#compositionEnded = event.timeStamp)}
        ></textarea>
        <button
          type="submit"
          class="button primary icon"
          aria-label=${this.t('chat:send')}
          ?disabled=${!this.#ready(left)}
        >
          <tuki-icon name="send"></tuki-icon>
        </button>
      </form>
      <div class="below">
        <label class="urgent">
          <input type="checkbox" />
          <span>${this.words('chat:urgent')}</span>
        </label>
        <span id="counter" role="status" class=${left < 0 ? 'over' : ''}>${this.#counter(left)}</span>
        <span id="hint" class="visually-hidden">${this.words('chat:sendHint')}</span>
      </div>`;
  }

  #ready(left: number): boolean {
    return left >= 0 && this.text.trim() !== '';
  }

  #counter(left: number) {
    if (left < 0) return this.words('chat:tooLong', { count: -left });
    return left <= COUNTER_FROM ? this.words('chat:left', { count: left }) : nothing;
  }

  readonly #input = () => {
    this.text = this.field.value;
    this.dispatchEvent(new TukiDraftEvent(this.text));
  };

  readonly #keydown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    // 229 is what browsers report for a key that the input method has taken (UI Events, section 7.3.1).
    const composing = event.isComposing || event.keyCode === 229 || event.timeStamp - this.#compositionEnded < 50;
    if (composing) return;
    event.preventDefault();
    this.#submit(event);
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    if (!this.#ready(MESSAGE_MAX - textLength(this.text))) return;
    this.dispatchEvent(new TukiComposeEvent(this.text.trim(), this.urgent.checked));
    this.text = this.field.value = '';
    this.urgent.checked = false;
    this.field.focus();
  };
}
