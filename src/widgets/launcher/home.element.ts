import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Conversations, ConversationView, SiteDocument } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import type { OpenState } from '../../rules/index.js';
import { openState } from '../../rules/index.js';
import { Clock } from '../shared/clock.js';
import { conversationsContext } from '../shared/context.js';
import { base, buttons } from '../shared/tokens.styles.js';
import { TukiElement } from '../shared/tuki-element.js';
import { TukiViewEvent } from '../shared/view-event.js';
import { Watch } from '../shared/watch.js';
import { channelList } from './channel-list.js';
import { homeStyles } from './home.styles.js';
import { replyWords, statusWords } from './status-words.js';

/**
 * What stands above an empty message: is anybody there, who answers, earlier conversations, and every other way to reach
 * the agency. While it is closed, what still works comes first.
 *
 * @element tuki-home
 */
export class HomeElement extends TukiElement {
  static override styles = [base, buttons, homeStyles];

  @property({ attribute: false }) site?: SiteDocument;

  @consume({ context: conversationsContext, subscribe: true })
  @state()
  private conversations?: Conversations;

  readonly #clock = new Clock(this);
  readonly #state = new Watch(this, () => this.conversations?.state);

  protected override render() {
    const { site, translation } = this;
    if (!translation) return nothing;
    if (!site)
      return html`<p class="soft">${this.t('panel:siteMissing')}</p>
        ${this.#earlier()}`;
    const now = this.#clock.now;
    const hours = openState(site.hours, site.timeZone, now);
    const channels = channelList(site, hours.open, now, translation);
    return html`<div>
        <p class="greeting" dir="auto">${site.greeting}</p>
        ${this.#status(site, hours, translation)}
        <p class="soft">${hours.open ? this.t('panel:writeHint') : this.t('panel:writeClosedHint')}</p>
      </div>
      ${hours.open ? [this.#earlier(), channels] : [channels, this.#earlier()]}
      <tuki-about .site=${site}></tuki-about>`;
  }

  protected override updated(): void {
    // Below the fold, so its code need not come before the traveller can write.
    if (this.renderRoot.querySelector('tuki-about:not(:defined)')) import('./about.js').catch(() => undefined);
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
      <h3>${this.t('panel:continue')}</h3>
      <ul class="rows">
        ${list.map((conversation) => html`<li>${this.#conversation(conversation)}</li>`)}
      </ul>
    </section>`;
  }

  #conversation(conversation: ConversationView) {
    const last = conversation.messages.at(-1);
    const name = conversation.agent
      ? this.t('panel:conversationWith', { name: conversation.agent.name })
      : conversation.reference;
    return html`<button type="button" class="row" @click=${() => this.#show(conversation.id)}>
      <tuki-avatar .name=${conversation.agent?.name ?? '…'} .photo=${conversation.agent?.photo}></tuki-avatar>
      <span>
        ${name ?? this.t('chat:queued')}
        <small class="last" dir="auto">${last?.text}</small>
      </span>
      ${
        conversation.unread > 0
          ? html`<span class="tag new">${this.t('panel:unread', { count: conversation.unread })}</span>`
          : html`<small>${last && this.translation?.format.nearTime(last.at, this.#clock.now)}</small>`
      }
    </button>`;
  }

  #show(conversation: string): void {
    this.dispatchEvent(new TukiViewEvent({ conversation }));
  }
}
