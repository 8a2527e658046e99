import type { ConsoleApi, ConsoleHeard, Place } from '../../src/console/api.js';
import type { Cursor, ErrorCode, InboxItem, Message, Operator } from '../../src/contract/index.js';
import { compareCursors, PortError } from '../../src/contract/index.js';
import { uuidv7 } from '../../src/rules/index.js';
import { MemoryFaq } from './memory-faq.js';

const MINUTE = 60_000;

export const OWNER = { email: 'aada@kaamoskompassi.example', password: 'twelve letters or more' };

interface Kept {
  item: InboxItem;
  messages: Message[];
  travellerRead: Cursor;
}

/** What a test may say of a new conversation; times are minutes before now. */
export interface Begins extends Partial<Omit<InboxItem, 'waitingSince' | 'dueAt'>> {
  readonly waits?: number;
  readonly due?: number;
}

/** A desk in memory: the console's interface fulfilled, and handles for what travellers and trouble do. */
export class MemoryDesk {
  operator: Operator = { id: 'op-1', name: 'Aada Lehto', email: OWNER.email, languages: ['fi', 'en'] };
  signedIn = true;
  /** Every request fails with this until it is taken away. */
  trouble?: ErrorCode;
  /** With `rate_limited`: milliseconds until the desk wants to be asked again. */
  retryAfter?: number;
  /** The next answer is stored, and its confirmation lost. */
  loseConfirmation = false;
  /** Ids of all answers that came, repeated ones too. */
  readonly answerIds: string[] = [];
  readonly typingTold: Place[] = [];
  readonly marked: Cursor[] = [];
  invitation = 'a one-time token';
  /** Held open until released, to look at the state in between. */
  hold?: Promise<void>;

  readonly faq = new MemoryFaq();

  readonly #kept = new Map<string, Kept>();
  readonly #listeners = new Set<(heard: ConsoleHeard) => void>();
  #cursor = 0;

  /** An open conversation, most urgent first in the order they are begun. */
  begin({ waits, due, ...item }: Begins = {}, texts: readonly string[] = ['Hello?']): Place {
    const place = { site: 'demo', conversation: crypto.randomUUID() };
    const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE).toISOString();
    this.#kept.set(place.conversation, {
      item: {
        ...place,
        reference: `KK-${this.#kept.size + 1}`,
        status: 'open',
        traveller: {},
        language: 'en',
        urgent: false,
        last: { from: 'traveller', text: '', at: ago(waits ?? 0) },
        unread: 0,
        cursor: '0',
        ...(waits !== undefined && { waitingSince: ago(waits) }),
        ...(due !== undefined && { dueAt: ago(due) }),
        ...item,
      },
      messages: [],
      travellerRead: '0',
    });
    for (const text of texts) this.say(place, { text, at: ago(waits ?? 0) });
    return place;
  }

  /** A message from the traveller, unless told otherwise. */
  say(place: Place, said: Partial<Message>): Message {
    const kept = this.#of(place);
    const message: Message = {
      id: uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
      from: 'traveller',
      text: '',
      at: new Date().toISOString(),
      cursor: this.#next(),
      ...said,
    };
    kept.messages.push(message);
    const unread = kept.item.unread + (message.from === 'traveller' ? 1 : 0);
    const { from, text, at } = message;
    kept.item = { ...kept.item, last: { from, text, at }, unread, cursor: message.cursor };
    this.#tell(place);
    return message;
  }

  travellerReads(place: Place): void {
    this.#of(place).travellerRead = this.#next();
    this.#tell(place);
  }

  travellerTypes(place: Place, name = ''): void {
    this.#hear({ type: 'typing', ...place, name });
  }

  messages(place: Place): readonly Message[] {
    return this.#of(place).messages;
  }

  item(place: Place): InboxItem {
    return this.#of(place).item;
  }

  change(place: Place, part: Partial<InboxItem>): InboxItem {
    const kept = this.#of(place);
    kept.item = { ...kept.item, ...part };
    this.#next();
    this.#tell(place);
    return kept.item;
  }

  /** Somebody has changed an answer, and every console hears of it. */
  faqChanged(): void {
    this.#hear({ type: 'document', site: 'demo', document: 'faq' });
  }

  /** The stream breaks or comes back. */
  line(state: 'up' | 'down'): void {
    this.#hear({ type: 'line', state });
  }

  /** The stream dies without a word: nobody hears anything until they listen anew. */
  deafen(): void {
    this.#listeners.clear();
  }

  readonly api: ConsoleApi = {
    operator: () => this.#ask(() => this.operator),
    signIn: ({ email, password }) =>
      this.#knock(() => {
        if (email !== OWNER.email || password !== OWNER.password) throw new PortError('sign_in_failed');
        this.signedIn = true;
        return this.operator;
      }),
    signOut: () =>
      this.#ask(() => {
        this.signedIn = false;
      }),
    createOwner: ({ invitation, name, email, languages }) =>
      this.#knock(() => {
        if (invitation !== this.invitation) throw new PortError('invitation_invalid');
        this.signedIn = true;
        return (this.operator = { id: 'op-1', name, email, languages });
      }),
    changeProfile: ({ photo, ...change }) =>
      this.#ask(() => {
        const { photo: kept, ...operator } = { ...this.operator, ...change };
        const next = photo === undefined ? kept : photo;
        return (this.operator = { ...operator, ...(next && { photo: next }) });
      }),
    inbox: (status) =>
      this.#ask(() => ({
        items: [...this.#kept.values()].map(({ item }) => item).filter((item) => item.status === status),
        cursor: String(this.#cursor),
      })),
    conversation: (place, after) =>
      this.#ask(() => {
        const { item, messages, travellerRead } = this.#of(place);
        const page = messages.filter(({ cursor }) => compareCursors(cursor, after) > 0).slice(0, 100);
        return { item, messages: page, cursor: page.at(-1)?.cursor ?? after, travellerRead };
      }),
    answer: (place, { id, text }) =>
      this.#ask(() => {
        this.answerIds.push(id);
        const known = this.#of(place).messages.find((message) => message.id === id);
        const message = known ?? this.say(place, { id, text, from: 'agent', agent: this.operator });
        if (!known) this.change(place, { status: 'open', unread: 0, waitingSince: undefined, dueAt: undefined });
        if (this.loseConfirmation) {
          this.loseConfirmation = false;
          throw new PortError('network_failed');
        }
        return message;
      }),
    markRead: (place, cursor) =>
      this.#ask(() => {
        this.marked.push(cursor);
        this.change(place, { unread: 0 });
      }),
    typing: (place) => this.#ask(() => void this.typingTold.push(place)),
    close: (place) => this.#ask(() => this.#status(place, 'closed')),
    reopen: (place) => this.#ask(() => this.#status(place, 'open')),
    faq: this.faq.api((act) => this.#ask(act)),
    listen: (_after, hear) => {
      this.#listeners.add(hear);
      queueMicrotask(() => hear({ type: 'line', state: this.trouble ? 'down' : 'up' }));
      return () => this.#listeners.delete(hear);
    },
  };

  #status(place: Place, status: InboxItem['status']): InboxItem {
    this.say(place, {
      from: 'system',
      text: '',
      code: status === 'open' ? 'conversation_reopened' : 'conversation_closed',
    });
    return this.change(place, { status });
  }

  #of({ conversation }: Place): Kept {
    const kept = this.#kept.get(conversation);
    if (!kept) throw new PortError('conversation_unknown');
    return kept;
  }

  #next(): Cursor {
    this.#cursor += 1;
    return String(this.#cursor);
  }

  #tell({ site, conversation }: Place): void {
    this.#hear({ type: 'conversation', site, conversation, cursor: String(this.#cursor) });
  }

  #hear(heard: ConsoleHeard): void {
    for (const hear of [...this.#listeners]) hear(heard);
  }

  async #ask<T>(act: () => T): Promise<T> {
    return this.#knock(() => {
      if (!this.signedIn) throw new PortError('session_missing');
      return act();
    });
  }

  async #knock<T>(act: () => T): Promise<T> {
    await this.hold;
    if (this.trouble) throw new PortError(this.trouble, { retryAfter: this.retryAfter });
    return act();
  }
}
