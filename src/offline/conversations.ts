import type {
  Command,
  ContactDetails,
  Conversations,
  ConversationsState,
  OutgoingMessage,
  Port,
  Readable,
} from '../contract/index.js';
import { pickLanguage } from '../rules/index.js';
import * as acts from './acts/outgoing.js';
import { makeId, makeSecret } from './secret.js';
import type { DeviceStore } from './store.js';
import type { Act } from './transaction.js';
import { typingThrottle } from './typing.js';

/** What the traveller does, as acts on the store. */
export class DeviceConversations implements Conversations {
  readonly #mayTellTyping = typingThrottle(() => performance.now());
  /** The new conversation whose first message is not kept yet. */
  #beginning: string | undefined;

  /**
   * @param queued called after each act that left something to send
   * @param now the device's clock, milliseconds since 1970
   */
  constructor(
    readonly state: Readable<ConversationsState>,
    private readonly store: DeviceStore,
    private readonly port: Port,
    private readonly queued: () => void,
    private readonly now: () => number,
  ) {}

  async send({ conversation, language, ...words }: OutgoingMessage): Promise<string> {
    // Whoever writes on before that belongs there, too: opening the database may take a second.
    const id = conversation ?? (this.#beginning ??= this.#newId());
    const body = { conversation: id, ...words };
    const command = { id: this.#newId(), type: 'message.send', at: this.#at(), language, body } as const;
    await this.#queue(acts.keepMessage(command, conversation ?? 'new', this.#origin()));
    if (id === this.#beginning) this.#beginning = undefined;
    return id;
  }

  retry(messageId: string): Promise<void> {
    return this.#queue(acts.keepAgain(messageId, this.#newId(), this.#at(), this.#newId()));
  }

  discard(messageId: string): Promise<void> {
    return this.store.write(acts.discardMessage(messageId));
  }

  markRead(conversation: string): Promise<void> {
    return this.#queue(acts.markSeen(conversation, this.#newId(), this.#at(), this.#origin()));
  }

  typing(conversation: string): void {
    // The desk cannot tell anybody about a conversation that it does not know yet.
    if (!this.store.tables.conversations.get(conversation)?.reference || !this.#mayTellTyping(conversation)) return;
    const { language } = this.#origin();
    const command: Command = {
      id: this.#newId(),
      type: 'conversation.typing',
      at: this.#at(),
      language,
      body: { conversation },
    };
    this.port.send([command]).catch(() => {});
  }

  introduce(contact: ContactDetails): Promise<void> {
    return this.#queue(acts.introduce(contact, this.#newId(), this.#at(), this.#origin()));
  }

  async draft(conversation: string): Promise<string> {
    await this.store.ready();
    return this.store.tables.drafts.get(conversation)?.text ?? '';
  }

  async saveDraft(conversation: string, text: string): Promise<void> {
    if (text === (await this.draft(conversation))) return;
    await this.store.write(acts.keepDraft(conversation, text, this.#origin()));
  }

  async forget(): Promise<void> {
    await this.store.ready();
    await this.store.note(acts.forgetAll(this.#newId(), this.#at(), this.#origin().language));
    if (!this.store.tables.device.has('me')) await this.store.destroy();
    // The order to the desk is in memory too, and what IndexedDB still holds is of no more use.
    else if (this.store.storage === 'memory') this.store.erase();
    this.queued();
  }

  async #queue(act: Act): Promise<void> {
    await this.store.write(act);
    this.queued();
  }

  #origin(): acts.Origin {
    const known = this.store.tables.device.get('me')?.language;
    return { secret: makeSecret(), language: known ?? pickLanguage(navigator.languages) };
  }

  #newId = () => makeId(this.now());
  #at = () => new Date(this.now()).toISOString();
}
