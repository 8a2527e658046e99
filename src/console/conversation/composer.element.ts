import { html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { PropertyValues } from 'lit';
import { MESSAGE_MAX } from '../../contract/index.js';
import { storableText, textLength } from '../../rules/index.js';
import { consoleBase } from '../parts/base.styles.js';
import { ConsoleElement } from '../parts/console-element.js';
import { AnswerEvent } from './answer.event.js';
import { composerStyles } from './composer.styles.js';
import type { ConversationStore } from './conversation.store.js';
import { readDraft, writeDraft } from './drafts.js';

/** The traveller's side forgets a typing hint after 5 seconds, so one in 3 is enough. */
const TYPING_EVERY_MS = 3_000;

/**
 * Where an operator writes. Enter sends, but never while an input method composes.
 *
 * @element tuki-console-composer
 * @fires tuki-answer - an answer is on its way
 */
export class ComposerElement extends ConsoleElement {
  static override styles = [consoleBase, composerStyles];

  @property({ attribute: false }) store!: ConversationStore;
  /** The conversation is closed; an answer reopens it. */
  @property({ type: Boolean }) closed = false;

  @state() private text = '';
  @query('textarea') private box!: HTMLTextAreaElement;
  #typingToldAt = 0;

  /** Puts an unsent answer back, before what has been typed meanwhile. */
  edit(answer: string): void {
    this.#setText([answer, this.text].filter(Boolean).join('\n\n'));
    this.box.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.text = readDraft(this.store.place).text;
  }

  protected override render() {
    return html`<form @submit=${this.#submit}>
      <label for="answer">${this.t('console:answer')}</label>
      <textarea
        id="answer"
        rows="1"
        enterkeyhint="send"
        aria-describedby="hint count"
        .value=${live(this.text)}
        @input=${this.#typed}
        @keydown=${this.#key}
      ></textarea>
      <button class="button primary"><tuki-icon name="send"></tuki-icon>${this.t('console:send')}</button>
      <div class="foot">
        <span id="hint" class=${this.closed ? '' : 'hint'}
          >${this.t(this.closed ? 'console:closedHint' : 'console:sendHint')}</span
        >
        <span id="count">${this.#count()}</span>
        <span class="error" role="status">${this.#tooLong()}</span>
      </div>
    </form>`;
  }

  #count(): string {
    const { format } = this.translation ?? {};
    const used = textLength(this.text);
    if (!format || used === 0 || used > MESSAGE_MAX) return '';
    return this.t('console:used', { used: format.number(used), most: format.number(MESSAGE_MAX) });
  }

  #tooLong(): string {
    const excess = textLength(this.text) - MESSAGE_MAX;
    return excess > 0 ? this.t('console:tooLong', { count: excess }) : '';
  }

  #typed = () => {
    this.#setText(this.box.value);
    if (this.text === '' || Date.now() - this.#typingToldAt < TYPING_EVERY_MS) return;
    this.#typingToldAt = Date.now();
    this.store.tellTyping();
  };

  #key = (event: KeyboardEvent) => {
    // 229 is what Safari says for the Enter that ends a composition, after `isComposing` has become false.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.#send();
  };

  #submit = (event: SubmitEvent) => {
    event.preventDefault();
    this.#send();
    this.box.focus();
  };

  #send(): void {
    const text = storableText(this.text);
    if (text.trim() === '' || textLength(text) > MESSAGE_MAX) return;
    this.store.answers.send(text);
    this.#setText('');
    this.dispatchEvent(new AnswerEvent());
  }

  #setText(text: string): void {
    this.text = text;
    const { place } = this.store;
    writeDraft(place, { ...readDraft(place), text });
  }
}
