import type { MemoryAgency } from '../../src/connectors/memory/index.js';
import type { AgentProfile, ConversationView, FaqDocument, Problem, SiteDocument } from '../../src/contract/index.js';
import type { TextKey, Translation } from '../../src/i18n/index.js';
import type { Device } from '../../src/offline/index.js';
import type { LauncherElement } from '../../src/widgets/launcher/launcher.element.js';
import { Hands } from './hands.js';
import { until } from './settle.js';
import type { Words } from './words.js';

/** What a story makes of a kit: who the agency is, and what has happened until one looks. */
export interface Scene {
  /** Changes the agency's document; answers nothing for an agency whose document cannot be had. */
  readonly site?: (site: SiteDocument) => SiteDocument | undefined;
  /** The agency's answers, made from those of the demo agency; without it the agency has none. */
  readonly faq?: (faq: FaqDocument) => FaqDocument;
  /** The device keeps nothing, as in a browser whose storage is blocked. */
  readonly forgetful?: boolean;
  readonly act?: (actors: Actors) => Promise<unknown>;
}

/** The traveller with a kit, and the agency on the other side of it. Scenes take what they need of it. */
export class Actors {
  readonly #hands: Hands;
  readonly find: Hands['find'];
  readonly type: Hands['type'];

  constructor(
    readonly launcher: LauncherElement,
    readonly device: Device,
    readonly agency: MemoryAgency,
    readonly translation: Translation,
    /** What the traveller asks in this phase of the trip. */
    readonly question: string,
    readonly words: Words,
  ) {
    this.#hands = new Hands(launcher);
    this.find = this.#hands.find;
    this.type = this.#hands.type;
  }

  /** The traveller sends a message, and the kit has done with it what it can for now. */
  readonly send = async (
    text: string,
    { to, problem, urgent = false, until: state = 'sent' }: Sending = {},
  ): Promise<string> => {
    const { language } = this.translation;
    const message = { text, language, urgent, ...(to && { conversation: to }), ...(problem && { problem }) };
    const id = await this.device.conversations.send(message);
    await this.sees(id, ({ messages }) => messages.some((said) => said.text === text && said.state === state));
    // Every message is kept at first, and the line unknown: what comes of both is known once it was tried.
    if (state === 'sending') return id;
    const line = state === 'queued' ? 'down' : 'up';
    await until(() => this.device.conversations.state.value.line === line, `the line is ${line}`);
    return id;
  };

  /** An agent answers, and the answer has come. */
  readonly reply = async (conversation: string, text: string, agent: AgentProfile): Promise<void> => {
    const id = this.agency.reply(conversation, text, agent);
    await this.sees(conversation, ({ messages }) => messages.some((message) => message.id === id));
  };

  /** Waits until the device shows a conversation in a certain state. */
  readonly sees = async (conversation: string, holds: (view: ConversationView) => boolean): Promise<void> => {
    const { state } = this.device.conversations;
    const view = () => state.value.list.find(({ id }) => id === conversation);
    await until(() => view() && holds(view()!), 'the traveller’s device shows it');
  };

  /** Presses the button that is called by a text of the kit. */
  readonly press = (key: TextKey): Promise<void> => this.#hands.press(this.translation.t(key));
}

interface Sending {
  /** An earlier conversation. */
  readonly to?: string;
  readonly urgent?: boolean;
  /** What had gone wrong on the page. */
  readonly problem?: Problem;
  /** How far the message gets. */
  readonly until?: 'queued' | 'sending' | 'sent' | 'failed';
}
