import { consume } from '@lit/context';
import type { PropertyValues } from 'lit';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Conversations, ConversationView, Problem } from '../../contract/index.js';
import { problemWords } from '../../rules/index.js';
import { Announcer } from '../shared/announcer/announcer.js';
import { buttons } from '../shared/button/button.styles.js';
import { conversationsContext } from '../shared/context.js';
import { TukiDraftEvent } from '../shared/draft-event.js';
import { base } from '../shared/style/base.styles.js';
import { TukiToldEvent } from '../shared/told-event.js';
import { TukiElement } from '../shared/tuki-element.js';
import { TukiViewEvent } from '../shared/view-event.js';
import { Watch } from '../shared/watch.js';
import type { TukiComposeEvent, TukiMessageActEvent } from './chat.events.js';
import { chatStyles } from './chat.styles.js';
import type { ComposerElement } from './composer.element.js';
import type { TukiContactEvent } from './contact.events.js';
import type { MessageLogElement } from './message-log.element.js';

/** The draft of the conversation that has not begun. */
const NEW = 'new';

/**
 * A conversation with the agency: what was said, where each word is, and a place to write. Works the same without a
 * network; only the words under each message differ.
 *
 * @element tuki-chat
 * @slot - what stands above the place to write until a conversation has begun
 * @slot offers - what may answer while one writes
 * @fires tuki-view - the conversation that was written to is to be shown
 * @fires tuki-draft - the text being written has changed
 * @fires tuki-told - what had gone wrong on the page is told, or left out
 */
export class ChatElement extends TukiElement {
  static override styles = [base, buttons, chatStyles];

  /** Absent: a new conversation, which gets its id with the first message. */
  @property({ attribute: false }) conversation?: string;
  /** What is slotted stands before the conversation, too; something else when it is another word. */
  @property({ attribute: false }) aside?: string;
  /** What has gone wrong on the page: goes with the next message, unless the traveller leaves it out. */
  @property({ attribute: false }) problem?: Problem;

  @consume({ context: conversationsContext, subscribe: true })
  @state()
  private conversations?: Conversations;

  @state() private draft = '';
  @state() private contactAside = false;

  @query('.scroll') private readonly scroller!: HTMLElement;
  @query('tuki-message-log') private readonly log?: MessageLogElement;
  @query('tuki-composer') private readonly composer?: ComposerElement;

  #draftOf?: string;
  #restored = '';
  /** Counts the conversations shown: each has a composer of its own, so that no word of one gets into another. */
  #turn = 0;
  #atEnd = true;
  #place = 0;
  readonly #announcer = new Announcer(this);
  readonly #size = new ResizeObserver(() => this.#followEnd());
  readonly #state = new Watch(this, () => this.conversations?.state);

  protected override willUpdate(): void {
    const key = this.conversation ?? NEW;
    if (this.conversations && key !== this.#draftOf) this.#restoreDraft(key);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#size.observe(this.scroller);
    document.addEventListener('visibilitychange', this.#looked);
  }

  override disconnectedCallback(): void {
    this.#size.disconnect();
    document.removeEventListener('visibilitychange', this.#looked);
    super.disconnectedCallback();
  }

  /** Puts the cursor where one writes: at once if that is drawn. */
  override focus(options?: FocusOptions): void {
    if (!this.isUpdatePending && this.composer?.isUpdatePending === false) return this.composer.focus(options);
    void this.updateComplete.then(() => this.composer!.updateComplete).then(() => this.composer!.focus(options));
  }

  /** Begins to write with these words, unless the traveller has begun with others. */
  async begin(text: string): Promise<void> {
    if (!text || (await this.conversations?.draft(this.conversation ?? NEW))) return;
    this.draft = text;
    this.#tellDraft(text);
  }

  /** Looks whether another tab has written on here since this was drawn. */
  async renew(): Promise<void> {
    const key = this.#draftOf;
    if (key && (await this.conversations!.draft(key)) !== this.#restored) await this.#restoreDraft(key);
  }

  protected override firstUpdated(): void {
    this.#size.observe(this.scroller);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('conversation')) this.#atEnd = true;
    if (changed.has('aside')) this.#turnAside(changed.get('aside'));
    void this.#followEnd();
    // Asked after the first message and never again: its code comes only then, and may fail to come.
    if (this.renderRoot.querySelector('tuki-contact:not(:defined)')) import('./contact.js').catch(() => undefined);
    const view = this.#view();
    if (view && view.unread > 0 && document.visibilityState === 'visible') void this.conversations?.markRead(view.id);
  }

  protected override render() {
    const view = this.#view();
    return html`${this.#person(view)}
      <div class="scroll" @scroll=${this.#scrolled} @tuki-message-act=${this.#act} @tuki-contact=${this.#introduce}>
        ${view && !this.aside ? this.#conversation(view) : html`<slot></slot>`}
      </div>
      ${this.#announcer.region()}
      <slot name="offers"></slot>
      ${this.#goesAlong()}
      ${keyed(
        this.#turn,
        html`<tuki-composer
          .draft=${this.draft}
          @tuki-compose=${this.#send}
          @tuki-draft=${this.#keepDraft}
        ></tuki-composer>`,
      )}`;
  }

  /** Each thing is read from its beginning, and what was left is where it was. */
  #turnAside(before?: string): void {
    if (!before) this.#place = this.scroller.scrollTop;
    this.scroller.scrollTop = this.aside ? 0 : this.#place;
  }

  #view(): ConversationView | undefined {
    return this.#state.value?.list.find(({ id }) => id === this.conversation);
  }

  #conversation(view: ConversationView) {
    return html`<tuki-message-log .conversation=${view}></tuki-message-log>${this.#reference(view)}
      ${this.#contact(view)}`;
  }

  #goesAlong() {
    const { problem } = this;
    if (!problem) return nothing;
    return html`<p class="along">
      <span>${this.words('chat:along', { problem: problemWords(problem) })}</span>
      <button type="button" class="button link" @click=${this.#leaveOut}>${this.words('chat:leaveOut')}</button>
    </p>`;
  }

  readonly #leaveOut = () => {
    this.dispatchEvent(new TukiToldEvent());
    this.focus();
  };

  #person(view?: ConversationView) {
    const agent = view?.agent;
    if (!agent) return nothing;
    const languages = this.translation?.format.languages(agent.languages) ?? '';
    return html`<p class="person">
      <tuki-avatar .name=${agent.name} .photo=${agent.photo}></tuki-avatar>
      ${agent.languages.length > 0 ? this.words('chat:speaks', { name: agent.name, languages }) : agent.name}
    </p>`;
  }

  #reference(view: ConversationView) {
    if (!view.reference) return html`<p class="reference">${this.words('chat:referencePending')}</p>`;
    return html`<p class="reference">
        <b>${this.words('chat:reference', { reference: view.reference })}</b>
        <button type="button" class="button link" @click=${() => this.#copy(view.reference!)}>
          ${this.words('chat:copyReference')}
        </button>
        <span>${this.words('chat:referenceHint')}</span>
      </p>
      ${view.status === 'closed' ? html`<p class="reference">${this.words('chat:closed')}</p>` : nothing}`;
  }

  #contact({ messages }: ConversationView) {
    const known = this.#state.value?.contact ?? {};
    // Whoever writes from an app of their own can be answered there.
    const ownApp = messages.some(({ link }) => link);
    if (this.contactAside || ownApp || Object.keys(known).length > 0) return nothing;
    return html`<tuki-contact></tuki-contact>`;
  }

  /** The newest words stay in view, unless the traveller has scrolled up to read. */
  async #followEnd(): Promise<void> {
    await this.log?.updateComplete;
    if (this.log && this.#atEnd) this.scroller.scrollTop = this.scroller.scrollHeight;
  }

  async #restoreDraft(key: string): Promise<void> {
    this.#draftOf = key;
    this.#turn += 1;
    this.draft = '';
    const draft = await this.conversations!.draft(key);
    if (this.#draftOf === key) this.draft = this.#restored = draft;
  }

  #tellDraft(text: string): void {
    void this.conversations?.saveDraft(this.conversation ?? NEW, text);
    this.dispatchEvent(new TukiDraftEvent(text));
  }

  readonly #keepDraft = ({ text }: TukiDraftEvent) => {
    // The composer has its own words now.
    this.draft = '';
    this.#tellDraft(text);
    if (this.conversation && text) this.conversations?.typing(this.conversation);
  };

  readonly #send = async ({ text, urgent }: TukiComposeEvent) => {
    const { problem } = this;
    this.#atEnd = true;
    this.draft = '';
    if (problem) this.dispatchEvent(new TukiToldEvent());
    this.dispatchEvent(new TukiDraftEvent(''));
    const id = await this.conversations?.send({
      ...(this.conversation && { conversation: this.conversation }),
      text,
      urgent,
      ...(problem && { problem }),
      language: this.translation?.language ?? 'en',
      // Without query and fragment, where forms put what was typed into them.
      page: location.origin + location.pathname,
    });
    this.#draftOf = id;
    if (id) this.dispatchEvent(new TukiViewEvent({ conversation: id }));
  };

  readonly #act = async ({ act, message }: TukiMessageActEvent) => {
    if (act === 'copy') await this.#copy(message.text);
    else await this.conversations?.[act](message.id);
  };

  /** The clipboard can be forbidden by the page's policy; then the text is there to be selected. */
  async #copy(text: string): Promise<void> {
    await navigator.clipboard?.writeText(text).then(
      () => this.#announcer.say(this.t('chat:copied')),
      () => undefined,
    );
  }

  readonly #introduce = ({ contact }: TukiContactEvent) => {
    this.contactAside = true;
    if (!contact || Object.keys(contact).length === 0) return;
    void this.conversations?.introduce(contact);
    this.#announcer.say(this.t('chat:contactSaved'));
  };

  /** What came while nobody looked is seen now. */
  readonly #looked = () => this.requestUpdate();

  readonly #scrolled = () => {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < 40;
  };
}
