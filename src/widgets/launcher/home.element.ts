import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Channel, Conversations, ConversationView, SiteDocument } from '../../contract/index.js';
import type { OpenState } from '../../rules/index.js';
import { afterOpenTime, channelLink, openState, zonedTime } from '../../rules/index.js';
import { Clock } from '../shared/clock.js';
import { conversationsContext } from '../shared/context.js';
import { base, buttons } from '../shared/tokens.styles.js';
import { TukiElement } from '../shared/tuki-element.js';
import { TukiViewEvent } from '../shared/view-event.js';
import { Watch } from '../shared/watch.js';
import { homeStyles } from './home.styles.js';
import { sameClock } from './hours.js';

/** What opens or closes later than this is not worth a clock time. */
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

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

  @state() private askedToForget = false;
  @state() private forgotten = false;

  readonly #clock = new Clock(this);
  readonly #state = new Watch(this, () => this.conversations?.state);

  protected override render() {
    const { site } = this;
    if (!site)
      return html`<p class="soft">${this.t('panel:siteMissing')}</p>
        ${this.#earlier()}`;
    const hours = openState(site.hours, site.timeZone, this.#clock.now);
    const channels = this.#channels(site, hours.open);
    return html`<div>
        <p class="greeting" dir="auto">${site.greeting}</p>
        ${this.#status(site, hours)}
        <p class="soft">${hours.open ? this.t('panel:writeHint') : this.t('panel:writeClosedHint')}</p>
      </div>
      ${hours.open ? [this.#earlier(), channels] : [channels, this.#earlier()]}
      <tuki-about .site=${site}></tuki-about>
      ${this.#end()}`;
  }

  protected override updated(): void {
    // Below the fold, so its code need not come before the traveller can write.
    if (this.renderRoot.querySelector('tuki-about:not(:defined)')) import('./about.js').catch(() => undefined);
  }

  #status(site: SiteDocument, hours: OpenState) {
    const reply = site.expectedReply;
    return html`<p class="status ${hours.open ? 'open' : ''}"><span>${this.#statusWords(site, hours)}</span></p>
      ${
        reply && hours.open
          ? html`<p class="soft">${this.t('panel:expectedReply', { duration: this.#until(site, reply.seconds) })}</p>`
          : nothing
      }`;
  }

  /** Open time as the clock on the wall counts it: just before closing, an answer takes the night. */
  #until(site: SiteDocument, openSeconds: number): string {
    const now = this.#clock.now;
    const due = afterOpenTime(now, openSeconds * 1000, site.hours, site.timeZone) ?? now + openSeconds * 1000;
    return this.translation?.format.duration((due - now) / 1000) ?? '';
  }

  #statusWords(site: SiteDocument, hours: OpenState): string {
    const now = this.#clock.now;
    const moment = hours.open ? hours.closesAt : hours.opensAt;
    // A special day may open later: then it is not closed all day.
    const day = (time: number) => zonedTime(time, site.timeZone).day;
    const allDay = !hours.open && (!hours.opensAt || day(hours.opensAt) !== day(now));
    const holiday = allDay && hours.name ? this.t('panel:closedToday', { name: hours.name }) : undefined;
    const words = [holiday ?? (hours.open ? this.t('panel:openNow') : this.t('panel:closedNow'))];
    const format = this.translation?.format;
    if (moment && format && moment - now < WEEK_MS) {
      const time = format.nearTime(moment, now);
      words.push(hours.open ? this.t('panel:openUntil', { time }) : this.t('panel:opensAt', { time }));
      if (!sameClock(moment, site.timeZone, localZone())) {
        words.push(this.t('panel:theirTime', { time: format.nearTime(moment, now, site.timeZone) }));
      }
    }
    return words.join(' · ');
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

  #channels(site: SiteDocument, open: boolean) {
    const works = (channel: Channel) => !channel.hours || openState(channel.hours, site.timeZone, this.#clock.now).open;
    // While the chat is closed, what works now stands first; otherwise the agency's own order.
    const sorted = open ? site.channels : [...site.channels].sort((a, b) => Number(works(b)) - Number(works(a)));
    if (sorted.length === 0) return nothing;
    return html`<section>
      <h3>${this.t('panel:channels')}</h3>
      <ul class="rows">
        ${sorted.map((channel) => html`<li>${this.#channel(channel, works(channel), open, site)}</li>`)}
      </ul>
    </section>`;
  }

  #channel(channel: Channel, works: boolean, open: boolean, site: SiteDocument) {
    const href = channelLink(channel);
    const outside = href.startsWith('https:');
    const state = channel.hours && openState(channel.hours, site.timeZone, this.#clock.now);
    const opensAt =
      state && !state.open && state.opensAt && this.translation?.format.nearTime(state.opensAt, this.#clock.now);
    const address = outside ? undefined : channel.address;
    return html`<a class="row" href=${href || nothing} target=${outside ? '_blank' : nothing} rel="noopener noreferrer">
      <tuki-icon name=${channel.kind}></tuki-icon>
      <span>
        ${this.t(`panel:${channel.kind}`)}
        <small>${[address, channel.price].filter(Boolean).join(' · ')}</small>
        ${opensAt ? html`<small>${this.t('panel:opensAt', { time: opensAt })}</small>` : nothing}
      </span>
      ${works && open ? nothing : html`<span class="tag ${works ? '' : 'off'}">${works ? this.t('panel:stillWorks') : this.t('panel:notNow')}</span>`}
    </a>`;
  }

  /** One click to leave, with one question since it cannot be undone. */
  #end() {
    if (this.forgotten) return html`<p class="soft" role="status">${this.t('panel:forgotten')}</p>`;
    if ((this.#state.value?.list.length ?? 0) === 0) return nothing;
    if (!this.askedToForget) {
      return html`<div class="end">
        <button type="button" class="button link soft" @click=${() => (this.askedToForget = true)}>
          ${this.t('panel:forget')}
        </button>
      </div>`;
    }
    return html`<div class="end" role="group" aria-label=${this.t('panel:forget')}>
      <p>${this.t('panel:forgetConfirm')}</p>
      <button type="button" class="button" @click=${this.#forget}>${this.t('panel:forgetYes')}</button>
      <button type="button" class="button" @click=${() => (this.askedToForget = false)}>
        ${this.t('panel:forgetNo')}
      </button>
    </div>`;
  }

  readonly #forget = async () => {
    await this.conversations?.forget();
    this.forgotten = true;
  };

  #show(conversation: string): void {
    this.dispatchEvent(new TukiViewEvent({ conversation }));
  }
}

function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
