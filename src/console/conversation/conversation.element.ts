import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Message } from '../../contract/index.js';
import { Watch } from '../../widgets/shared/watch.js';
import { consoleBase } from '../parts/base.styles.js';
import { ConsoleElement } from '../parts/console-element.js';
import type { OutgoingAnswer } from './answers.js';
import type { ComposerElement } from './composer.element.js';
import type { ConversationState, ConversationStore } from './conversation.store.js';
import { conversationStyles, messageStyles } from './conversation.styles.js';
import { head } from './head.js';
import { LogScroll } from './log-scroll.js';
import { messages } from './messages.js';

/**
 * A conversation with its log and the place to answer. What is shown while the page is visible counts as read.
 *
 * @element tuki-console-conversation
 */
export class ConversationElement extends ConsoleElement {
  static override styles = [consoleBase, conversationStyles, messageStyles];

  @property({ attribute: false }) store!: ConversationStore;
  /** The id of the operator who looks: their own messages are called theirs. */
  @property({ attribute: false }) operator = '';

  @query('h2') private heading!: HTMLElement | null;
  @query('tuki-console-composer') private composer!: ComposerElement | null;

  /** The last message that had come when the reader was at the end. */
  @state() private seen?: Message;

  readonly #conversation = new Watch<ConversationState>(this, () => this.store?.state);
  readonly #outgoing = new Watch<readonly OutgoingAnswer[]>(this, () => this.store?.answers.outgoing);
  readonly #scroll = new LogScroll(this, () => this.renderRoot.querySelector<HTMLElement>('[role=log]'));

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#markRead);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#markRead);
  }

  /** To the heading, after coming here. */
  override focus(): void {
    this.heading?.focus();
  }

  protected override willUpdate(): void {
    if (this.#scroll.atEnd) this.seen = this.#conversation.value?.messages.at(-1);
  }

  protected override render() {
    const { translation } = this;
    const state = this.#conversation.value;
    if (!translation || !state) return nothing;
    const { item } = state;
    return html`
      ${head({
        translation,
        item,
        languageName: (tag) => this.languageName(tag),
        close: () => void this.store.close(),
        reopen: () => void this.store.reopen(),
      })}
      <div class="stage">
        <div role="log" aria-label=${this.t('console:messages')} tabindex="0" @scroll=${this.#scroll.scrolled}>
          ${messages({
            translation,
            state,
            outgoing: this.#outgoing.value ?? [],
            operator: this.operator,
            why: (answer) => this.#why(answer),
            retry: () => this.store.answers.retry(),
            edit: (id) => this.composer?.edit(this.store.answers.takeBack(id)),
          })}
        </div>
        ${this.#newsButton(state.messages)}
      </div>
      ${item ? this.#composer(item.status === 'closed', state) : this.#absent(state)}
    `;
  }

  protected override updated(): void {
    this.#markRead();
  }

  #composer(closed: boolean, { error, refusal }: ConversationState) {
    // That the line is down is said once, over everything; that the conversation is gone belongs here.
    const problem = error === 'conversation_unknown' ? error : refusal;
    return html`<div>
      ${problem ? html`<p class="note error" role="alert">${this.errorText(problem)}</p>` : nothing}
      <tuki-console-composer
        .store=${this.store}
        .closed=${closed}
        @tuki-answer=${this.#scroll.toEnd}
      ></tuki-console-composer>
    </div>`;
  }

  #absent({ error }: ConversationState) {
    if (!error) return html`<p class="note soft">${this.t('console:loading')}</p>`;
    return html`<p class="note error" role="alert">${this.errorText(error)}</p>`;
  }

  #newsButton(all: readonly Message[]) {
    const latest = all.at(-1);
    if (this.#scroll.atEnd || latest?.id === this.seen?.id) return nothing;
    return html`<button class="button pill" @click=${this.#scroll.toEnd}>
      ${this.t('console:newMessages')} <span aria-hidden="true">↓</span>
    </button>`;
  }

  #why({ error, retryAfter }: OutgoingAnswer): string {
    return error ? this.errorText(error, retryAfter) : this.t('console:interrupted');
  }

  #markRead = () => {
    if (document.visibilityState === 'visible') void this.store?.markRead();
  };
}
