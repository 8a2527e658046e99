import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Conversations, ConversationView, Documents, SiteDocument } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import type { OpenState } from '../../rules/index.js';
import { fieldLanguage, openState } from '../../rules/index.js';
import { badge } from '../shared/badge/badge.styles.js';
import { Clock } from '../shared/clock.js';
import { conversationsContext, documentsContext } from '../shared/context.js';
import { list } from '../shared/list/list.styles.js';
import { base } from '../shared/style/base.styles.js';
import { TukiElement } from '../shared/tuki-element.js';
import { TukiViewEvent } from '../shared/view-event.js';
import { Watch } from '../shared/watch.js';
import { channelList } from './channel-list.js';
import { homeStyles } from './home.styles.js';
import { replyWords, statusWords } from './status-words.js';

/** As many as the eye counts at a glance. */
const FACES = 4;

/**
 * What stands above an empty message: is anybody there, earlier conversations, answers, and every other way to reach the
 * agency, what works now before what does not. Whoever comes back finds their conversation where it was: nothing that comes
 * late stands above it.
 *
 * @element tuki-home
 * @fires tuki-view - an earlier conversation is wanted
 */
export class HomeElement extends TukiElement {
  static override styles = [base, badge, list, homeStyles];

  @property({ attribute: false }) site?: SiteDocument;
  /** Drawn, though nobody sees it yet: nothing is fetched for it. */
  @property({ attribute: false }) dormant = false;

  @consume({ context: conversationsContext, subscribe: true })
  @state()
  private conversations?: Conversations;

  @consume({ context: documentsContext, subscribe: true })
  @state()
  private documents?: Documents;

  readonly #clock = new Clock(this);
  readonly #state = new Watch(this, () => this.conversations?.state);
  readonly #faq = new Watch(this, () =>
    !this.dormant && this.translation ? this.documents?.watch('faq', this.translation.language) : undefined,
  );

  /** Where an answer was found. */
  override focus(): void {
    this.renderRoot.querySelector('tuki-faq')?.focus();
  }

  protected override render() {
    const { site, translation } = this;
    if (!translation) return nothing;
    if (!site)
      return html`<p class="soft">${this.words('panel:siteMissing')}</p>
        ${this.#earlier()}`;
    const now = this.#clock.now;
    const hours = openState(site.hours, site.timeZone, now);
    const channels = channelList(site, hours.open, now, translation);
    return html`<div>
        ${this.#faces(site)}
        <p class="greeting" dir="auto" lang=${fieldLanguage(site, '/greeting')}>${site.greeting}</p>
        ${this.#status(site, hours, translation)}
        <p class="soft">${this.words(hours.open ? 'panel:writeHint' : 'panel:writeClosedHint')}</p>
      </div>
      ${this.#earlier()} ${this.#faq.value?.answers.length ? html`<tuki-faq compact></tuki-faq>` : nothing} ${channels}
      <tuki-about .site=${site}></tuki-about>`;
  }

  protected override updated(): void {
    // Below the fold, so its code need not come before the traveller can write.
    if (!this.dormant && this.renderRoot.querySelector('tuki-about:not(:defined)'))
      import('./about.js').catch(() => undefined);
  }

  /** Whom one writes to; their names and languages stand further down. */
  #faces({ agents }: SiteDocument) {
    if (agents.length === 0) return nothing;
    return html`<p class="faces">
      ${agents.slice(0, FACES).map(({ name, photo }) => html`<tuki-avatar .name=${name} .photo=${photo}></tuki-avatar>`)}
    </p>`;
  }

  #status(site: SiteDocument, hours: OpenState, translation: Translation) {
    const now = this.#clock.now;
    const reply = hours.open ? site.expectedReply : undefined;
    return html`<p class="status ${hours.open ? 'open' : ''}">
        <span>${statusWords(site, hours, now, translation)}</span>
      </p>
      ${reply ? html`<p class="soft">${replyWords(site, reply.seconds, now, translation)}</p>` : nothing}`;
  }

  #earlier() {
    const list = this.#state.value?.list ?? [];
    if (list.length === 0) return nothing;
    return html`<section>
      <h3>${this.words('panel:continue')}</h3>
      <ul class="rows">
        ${list.map((conversation) => html`<li>${this.#conversation(conversation)}</li>`)}
      </ul>
    </section>`;
  }

  #conversation(conversation: ConversationView) {
    const last = conversation.messages.at(-1);
    const name = conversation.agent
      ? this.words('panel:conversationWith', { name: conversation.agent.name })
      : conversation.reference;
    return html`<button type="button" class="row" @click=${() => this.#show(conversation.id)}>
      <tuki-avatar .name=${conversation.agent?.name ?? '…'} .photo=${conversation.agent?.photo}></tuki-avatar>
      <span>
        ${name ?? this.words('chat:queued')}
        <small class="last" dir="auto">${last?.text}</small>
      </span>
      ${
        conversation.unread > 0
          ? html`<span class="badge new">${this.words('panel:unread', { count: conversation.unread })}</span>`
          : html`<small>${last && this.translation?.format.nearTime(last.at, this.#clock.now)}</small>`
      }
    </button>`;
  }

  #show(conversation: string): void {
    this.dispatchEvent(new TukiViewEvent({ conversation }));
  }
}
