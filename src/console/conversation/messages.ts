import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Message, SystemCode } from '../../contract/index.js';
import { compareCursors } from '../../contract/index.js';
import type { Translation } from '../../i18n/index.js';
import { problemWords } from '../../rules/index.js';
import type { OutgoingAnswer } from './answers.js';
import type { ConversationState } from './conversation.store.js';

/** What the messages need to know beside themselves. */
export interface MessagesView {
  readonly translation: Translation;
  readonly state: ConversationState;
  readonly outgoing: readonly OutgoingAnswer[];
  /** The operator who looks. */
  readonly operator: string;
  readonly why: (answer: OutgoingAnswer) => string;
  readonly retry: () => void;
  readonly edit: (id: string) => void;
}

/** Messages of one person in this time stand under one name. */
const TOGETHER_MS = 5 * 60_000;

/** All that stands in the log: day lines, messages, answers on their way, who is typing. */
export function messages(view: MessagesView): TemplateResult {
  const { state, outgoing, translation } = view;
  const lastRead = state.messages
    .filter(({ from, cursor }) => from === 'agent' && compareCursors(cursor, state.travellerRead) <= 0)
    .at(-1);
  return html`
    ${repeat(
      state.messages,
      ({ id }) => id,
      (message, index) => html`
        ${dayLine(message, state.messages[index - 1], translation)}
        ${
          message.from === 'system'
            ? html`<p class="system">${systemText(message, translation)} ${clockOf(message, translation)}</p>`
            : said(message, state.messages[index - 1], message === lastRead, view)
        }
      `,
    )}
    ${repeat(
      outgoing,
      ({ id }) => id,
      (answer) => onItsWay(answer, view),
    )}
    ${
      state.typing === undefined
        ? nothing
        : html`<p class="typing">
            ${translation.t('console:typing', { name: state.typing || travellerName(state, translation) })}
          </p>`
    }
  `;
}

/** The name a traveller claims, or a word for somebody without one. */
export function travellerName({ item }: ConversationState, { t }: Translation): string {
  return item?.traveller.name ?? t('console:traveller');
}

function dayLine(message: Message, before: Message | undefined, { format }: Translation) {
  const day = format.day(message.at);
  return before && format.day(before.at) === day ? nothing : html`<p class="day">${day}</p>`;
}

const SYSTEM_TEXTS = {
  conversation_closed: 'console:conversation_closed',
  conversation_reopened: 'console:conversation_reopened',
} as const satisfies Record<SystemCode, string>;

function systemText({ code, text }: Message, { t }: Translation): string {
  return code && code in SYSTEM_TEXTS ? t(SYSTEM_TEXTS[code]) : text;
}

function clockOf({ at }: Message, { format }: Translation) {
  return html`<time datetime=${at}>${format.time(at)}</time>`;
}

function said(message: Message, before: Message | undefined, lastRead: boolean, view: MessagesView) {
  const { t } = view.translation;
  const mine = message.from === 'agent';
  return html`<div class="message ${mine ? 'mine' : ''}">
    <p class="by ${continues(message, before) && !message.urgent ? 'visually-hidden' : ''}">
      <strong>${author(message, view)}</strong> ${clockOf(message, view.translation)}
      ${message.urgent ? html`<span class="mark urgent"><tuki-icon name="warning"></tuki-icon>${t('console:urgent')}</span>` : nothing}
    </p>
    <p class="words">${message.text}</p>
    ${message.problem ? html`<p class="problem">${t('console:problem', { problem: problemWords(message.problem) })}</p>` : nothing}
    ${mine ? readState(message, lastRead, view) : nothing}
  </div>`;
}

function continues(message: Message, before: Message | undefined): boolean {
  if (!before || before.from !== message.from || before.agent?.id !== message.agent?.id) return false;
  return Date.parse(message.at) - Date.parse(before.at) < TOGETHER_MS;
}

function author(message: Message, { translation, state, operator }: MessagesView): string {
  if (message.from === 'traveller') return travellerName(state, translation);
  if (message.agent?.id === operator) return translation.t('console:you');
  return message.agent?.name ?? translation.t('console:agency');
}

/** Said once for all that have been read, and for each that has not. */
function readState(message: Message, lastRead: boolean, { translation, state }: MessagesView) {
  if (lastRead) return html`<p class="state"><tuki-icon name="check"></tuki-icon>${translation.t('console:read')}</p>`;
  if (compareCursors(message.cursor, state.travellerRead) <= 0) return nothing;
  return html`<p class="state">${translation.t('console:notRead')}</p>`;
}

function onItsWay(answer: OutgoingAnswer, view: MessagesView) {
  const { t } = view.translation;
  const state =
    answer.state === 'sending'
      ? html`<p class="state">${t('console:sending')}</p>`
      : html`<p class="state failed">
            <tuki-icon name="warning"></tuki-icon>${t('console:notSent')} ${view.why(answer)}
          </p>
          <p class="state">
            <button class="button link" @click=${view.retry}>${t('console:tryAgain')}</button>
            <button class="button link" @click=${() => view.edit(answer.id)}>${t('console:edit')}</button>
          </p>`;
  return html`<div class="message mine unsent">
    <p class="words">${answer.text}</p>
    ${state}
  </div>`;
}
