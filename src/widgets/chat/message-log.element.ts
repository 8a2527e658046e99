import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { ConversationView, MessageView } from '../../contract/index.js';
import { problemWords } from '../../rules/index.js';
import { buttons } from '../shared/button/button.styles.js';
import { base } from '../shared/style/base.styles.js';
import { TukiElement } from '../shared/tuki-element.js';
import { TukiMessageActEvent } from './chat.events.js';
import { byDay } from './days.js';
import { linkify } from './linkify.js';
import { messageLogStyles } from './message-log.styles.js';

/**
 * The messages of a conversation, by day, each of the traveller's own with its state in words.
 *
 * @element tuki-message-log
 * @cssproperty [--tuki-bubble-radius=1.125em] - roundness of a message
 * @fires tuki-message-act - a failed message is to be sent again, copied or removed
 */
export class MessageLogElement extends TukiElement {
  static override styles = [base, buttons, messageLogStyles];

  @property({ attribute: false }) conversation?: ConversationView;

  protected override render() {
    const days = byDay(this.conversation?.messages ?? []);
    return html`<div role="log" tabindex="0" aria-label=${this.t('chat:log')}>
        ${days.map(
          (day) =>
            html`<h3>${this.translation?.format.day(day.at)}</h3>
              <ol>
                ${day.messages.map(this.#message)}
              </ol>`,
        )}
      </div>
      <p class="typing" aria-live="polite">${this.#typing()}</p>`;
  }

  readonly #message = (message: MessageView) => {
    if (message.from === 'system') return html`<li class="system">${this.#systemWords(message)}</li>`;
    return html`<li class="${message.from} ${message.state ?? ''}">
      ${this.#who(message)}
      <p class="text" dir="auto">${linkify(message.text).map(piece)}</p>
      <p class="meta">
        ${message.urgent ? html`<span class="urgent">${this.words('chat:urgentMark')}</span>` : nothing}
        <time datetime=${message.at}>${this.translation?.format.time(message.at)}</time>
        ${message.state ? html`<span>${this.words(`chat:${message.state}`)}</span>` : nothing}
      </p>
      ${message.problem ? html`<p class="meta">${problemWords(message.problem)}</p>` : nothing}
      ${message.state === 'failed' ? this.#failed(message) : nothing}
      ${message.link ? this.#ownApp(message.link) : nothing}
    </li>`;
  };

  #ownApp(link: string) {
    const isMail = link.startsWith('mailto:');
    return html`<p class="meta">
      <a class="button" href=${link} target=${isMail ? nothing : '_blank'} rel="noopener noreferrer">
        ${this.words(isMail ? 'panel:email' : 'panel:whatsapp')}
      </a>
    </p>`;
  }

  #who({ from, agent }: MessageView) {
    if (from === 'traveller') return html`<p class="visually-hidden">${this.words('chat:you')}</p>`;
    const name = agent?.name ?? this.t('chat:agency');
    return html`<p class="who"><tuki-avatar .name=${name} .photo=${agent?.photo}></tuki-avatar> ${name}</p>`;
  }

  #failed(message: MessageView) {
    const known = ['text_too_long', 'text_invalid', 'conversation_unknown'] as const;
    const reason = known.find((code) => code === message.error) ?? 'refused';
    const act = (what: 'retry' | 'copy' | 'discard') =>
      html`<button
        type="button"
        class="button link"
        @click=${() => this.dispatchEvent(new TukiMessageActEvent(what, message))}
      >
        ${this.words(`chat:${what}`)}
      </button>`;
    return html`<p class="meta">${this.words(`chat:error_${reason}`)}</p>
      <p class="meta">${act('retry')} ${act('copy')} ${act('discard')}</p>`;
  }

  #systemWords(message: MessageView) {
    const known = ['conversation_closed', 'conversation_reopened'] as const;
    const code = known.find((name) => name === message.code);
    return code ? this.words(`chat:${code}`) : message.text;
  }

  #typing() {
    const name = this.conversation?.typing;
    return name === undefined ? nothing : this.words('chat:typing', { name: name || this.t('chat:agency') });
  }
}

function piece({ text, href }: { text: string; href?: string }) {
  return href ? html`<a href=${href} target="_blank" rel="noopener noreferrer nofollow ugc">${text}</a>` : text;
}
