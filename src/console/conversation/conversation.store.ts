import type { Cursor, ErrorCode, InboxItem, Message, Readable } from '../../contract/index.js';
import { compareCursors, laterCursor, PortError, START } from '../../contract/index.js';
import type { ConsoleApi, Place } from '../api.js';
import { coalesce } from '../parts/coalesce.js';
import { Value } from '../parts/value.js';
import { Answers } from './answers.js';

export interface ConversationState {
  /** Absent until the desk has answered. */
  readonly item?: InboxItem;
  /** Oldest first. */
  readonly messages: readonly Message[];
  /** How far the traveller has read. */
  readonly travellerRead: Cursor;
  /** Who is typing on the traveller's side. */
  readonly typing?: string;
  /** Why the conversation could not be read; absent when it could. */
  readonly error?: ErrorCode;
  /** Why it could not be closed or reopened; absent when it could. */
  readonly refusal?: ErrorCode;
}

/** A typing hint is repeated every 3 seconds while somebody types; after this long they have stopped. */
const TYPING_MS = 5_000;

/** One conversation as an operator has it open. */
export class ConversationStore {
  readonly #state = new Value<ConversationState>({ messages: [], travellerRead: START });
  readonly state: Readable<ConversationState> = this.#state;
  readonly answers: Answers;
  #cursor: Cursor = START;
  #marked: Cursor = START;
  #typingTimer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly api: ConsoleApi,
    readonly place: Place,
  ) {
    this.answers = new Answers(api, place, (message) => this.#add([message]));
  }

  /** Catches up with the desk: all pages after what is here. Never rejects. */
  readonly refresh = coalesce(() => this.#attempt('error', () => this.#catchUp()));

  /** Tells the desk that everything here has been seen. A failure stays unsaid: the next look tries again. */
  async markRead(): Promise<void> {
    const seen = this.#state.value.messages.at(-1)?.cursor ?? START;
    if (compareCursors(seen, this.#marked) <= 0) return;
    const before = this.#marked;
    this.#marked = seen;
    await this.api.markRead(this.place, seen).catch(() => (this.#marked = before));
  }

  close = () => this.#attempt('refusal', async () => this.#state.change({ item: await this.api.close(this.place) }));
  reopen = () => this.#attempt('refusal', async () => this.#state.change({ item: await this.api.reopen(this.place) }));

  /** Tells the traveller that somebody is typing; of no importance, so a failure stays unsaid. */
  tellTyping(): void {
    this.api.typing(this.place).catch(() => undefined);
  }

  hearTyping(name: string): void {
    clearTimeout(this.#typingTimer);
    this.#typingTimer = setTimeout(() => this.#state.change({ typing: undefined }), TYPING_MS);
    this.#state.change({ typing: name });
  }

  async #catchUp(): Promise<void> {
    for (let more = true; more;) {
      const page = await this.api.conversation(this.place, this.#cursor);
      this.#state.change({ item: page.item, travellerRead: page.travellerRead });
      this.#add(page.messages);
      this.#cursor = laterCursor(this.#cursor, page.cursor);
      more = page.messages.length > 0;
    }
  }

  #add(news: readonly Message[]): void {
    if (news.length === 0) return;
    const known = new Map([...this.#state.value.messages, ...news].map((message) => [message.id, message]));
    const messages = [...known.values()].sort((a, b) => compareCursors(a.cursor, b.cursor));
    const travellerSpoke = news.some(({ from }) => from === 'traveller');
    this.#state.change({ messages, ...(travellerSpoke && { typing: undefined }) });
    this.answers.drop(news.map(({ id }) => id));
  }

  async #attempt(outcome: 'error' | 'refusal', act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
      this.#state.change({ [outcome]: undefined });
    } catch (error) {
      if (!(error instanceof PortError)) throw error;
      this.#state.change({ [outcome]: error.code });
    }
  }
}
