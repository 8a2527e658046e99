import type { ConsoleEvent, Cursor } from '../../contract/index.js';
import type { ConsoleApi, Place } from '../api.js';
import { placeKey } from '../api.js';
import { ConversationStore } from '../conversation/conversation.store.js';
import { FaqRoom } from '../faq/faq-room.js';
import { InboxStore } from '../inbox/inbox.store.js';
import { Live } from '../line/live.js';

/** What a signed-in operator works with: the inbox, the conversations opened so far, the answers, and the live line to the desk. */
export class Workplace {
  readonly inbox: InboxStore;
  readonly faq: FaqRoom;
  readonly #conversations = new Map<string, ConversationStore>();
  readonly #live: Live;
  #current?: ConversationStore;

  constructor(private readonly api: ConsoleApi) {
    this.inbox = new InboxStore(api);
    this.faq = new FaqRoom(api.faq);
    this.#live = new Live(
      api,
      () => this.#catchUp(),
      (event) => this.#hear(event),
    );
  }

  start(): void {
    this.#live.start();
  }

  stop(): void {
    this.#live.stop();
  }

  /** The store of a conversation, the same one each time, so that answers on their way are never in two hands. */
  conversation(place: Place): ConversationStore {
    const known = this.#conversations.get(placeKey(place));
    if (known) return known;
    const store = new ConversationStore(this.api, place);
    this.#conversations.set(placeKey(place), store);
    return store;
  }

  /** Which conversation is looked at: only that one is kept fresh. */
  look(place: Place | undefined): void {
    const store = place && this.conversation(place);
    if (store === this.#current) return;
    this.#current = store;
    void store?.refresh();
  }

  async #catchUp(): Promise<Cursor | undefined> {
    const [cursor] = await Promise.all([this.inbox.refresh(), this.#current?.refresh(), this.faq.refresh()]);
    return cursor;
  }

  #hear(event: ConsoleEvent): void {
    if (event.type === 'document') {
      void this.faq.refresh();
      return;
    }
    const current = this.#conversations.get(placeKey(event)) === this.#current ? this.#current : undefined;
    if (event.type === 'typing') current?.hearTyping(event.name);
    else {
      void this.inbox.refresh();
      void current?.refresh();
    }
  }
}
