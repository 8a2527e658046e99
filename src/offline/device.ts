import type { Commands, Conversations, ConversationsState, Documents, Port } from '../contract/index.js';
import { backOff } from '../rules/index.js';
import type { Courier, CourierReports } from './courier.js';
import { databaseName } from './database-name.js';
import { DeviceCommands } from './commands.js';
import { DeviceConversations } from './conversations.js';
import { DeviceDocuments } from './documents.js';
import type { Status } from './outbox.js';
import { Derived } from './readable.js';
import { DeviceStore } from './store.js';
import { Tabs } from './tabs.js';
import type { Word } from './tabs.js';
import { TypingSigns } from './typing.js';
import { view } from './view.js';

/** First and longest wait before code that could not be fetched is asked for again, in milliseconds. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

export interface DeviceOptions {
  /** The site's id, as in `data-site`. */
  readonly site: string;
  /** Makes the way to the desk. `secret` answers undefined until the traveller has acted. */
  readonly connect: (secret: () => string | undefined) => Port;
  /** The device's clock, milliseconds since 1970. */
  readonly now?: () => number;
}

/** The traveller's device for one site: what is kept here, and its line to the desk. */
export interface Device {
  readonly conversations: Conversations;
  readonly documents: Documents;
  readonly commands: Commands;
  /** Reads what is kept and begins to send and listen. Resolves once that is read, before any network answer. */
  start(): Promise<void>;
  /** The traveller has acted without a word to the agency, such as chosen a language: from now on what is read is kept. */
  keep(): Promise<void>;
  /** Stops everything; nothing is left running or open. What is kept stays kept. */
  close(): Promise<void>;
}

/** Opens the traveller's device; nothing is read or sent before `start`. */
export function openDevice(options: DeviceOptions): Device {
  return new TravellerDevice(options);
}

class TravellerDevice implements Device {
  readonly conversations: DeviceConversations;
  readonly documents: DeviceDocuments;
  readonly commands: DeviceCommands;
  readonly #name: string;
  readonly #port: Port;
  readonly #store: DeviceStore;
  readonly #state: Derived<ConversationsState>;
  readonly #typing: TypingSigns;
  readonly #closing = new AbortController();
  #tabs: Tabs | undefined;
  #courier: Promise<Courier | undefined> | undefined;
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #status: Status = { line: 'unknown', sending: [] };
  #loaded = false;

  constructor({ site, connect, now = Date.now }: DeviceOptions) {
    this.#name = databaseName(site);
    this.#store = new DeviceStore(site, (here) => this.#changed(here));
    this.#port = connect(() => this.#store.tables.device.get('me')?.secret);
    this.#state = new Derived(() => this.#view());
    this.#typing = new TypingSigns(() => this.#state.invalidate());
    this.documents = new DeviceDocuments(this.#store, this.#port, () =>
      this.#withCourier((courier) => courier.changed()),
    );
    this.conversations = new DeviceConversations(this.#state, this.#store, this.#port, () => this.#queued(), now);
    this.commands = new DeviceCommands(this.#store, this.#port, () => this.#queued(), now);
  }

  async start(): Promise<void> {
    const { signal } = this.#closing;
    this.#tabs = new Tabs(this.#name, (word) => this.#hearTab(word));
    await this.#store.ready();
    if (signal.aborted) return;
    this.#loaded = true;
    this.#state.invalidate();
    window.addEventListener('online', () => this.#hope(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden || this.#hope(), { signal });
    void this.#withCourier((courier) => courier.changed());
  }

  keep(): Promise<void> {
    return this.#store.keep();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#tabs?.close();
    this.#tabs = undefined;
    this.#typing.close();
    clearTimeout(this.#timer);
    await this.#courier?.then((courier) => courier?.close());
    await this.#store.close();
  }

  #view(): ConversationsState {
    const { tables, storage } = this.#store;
    return view(tables, { loaded: this.#loaded, storage, typing: this.#typing.signs, ...this.#status });
  }

  /** Once the traveller has acted, or looks at what may change meanwhile, and from then on. */
  async #withCourier(run: (courier: Courier) => void): Promise<void> {
    const { signal } = this.#closing;
    const needed = this.#courier ?? (this.documents.live || this.#store.tables.device.has('me'));
    if (!needed || !this.#loaded || signal.aborted) return;
    const courier = await (this.#courier ??= this.#hireCourier());
    if (courier && !signal.aborted) run(courier);
  }

  /**
   * Answers nothing when its code could not be fetched. It is asked for again with the next act, when the network is
   * back, and after a while; what was written meanwhile is kept and shown as kept.
   */
  async #hireCourier(): Promise<Courier | undefined> {
    const module = await import('./courier.js').catch(() => undefined);
    if (this.#closing.signal.aborted) return undefined;
    if (module) return this.#newCourier(module);
    this.#courier = undefined;
    this.#report({ line: 'down' });
    clearTimeout(this.#timer);
    const wait = backOff(this.#attempt, Math.random(), FIRST_WAIT_MS, LONGEST_WAIT_MS);
    this.#attempt += 1;
    this.#timer = setTimeout(() => void this.#withCourier(() => {}), wait);
    return undefined;
  }

  #newCourier({ Courier }: typeof import('./courier.js')): Courier {
    const reports: CourierReports = {
      status: (status) => this.#report(status),
      typing: (typing) => {
        this.#tabs?.tell(typing);
        this.#showTyping(typing.conversation, typing.name);
      },
      documents: () => {
        this.#tabs?.tell({ type: 'documents' });
        this.documents.refresh(true);
      },
    };
    return new Courier(this.#name, this.#store, this.#port, reports, () => this.documents.live);
  }

  #changed(here: boolean): void {
    this.#state.invalidate();
    this.documents.look();
    this.commands.waiting.invalidate();
    if (here && this.#store.storage === 'durable') this.#tabs?.tell({ type: 'changed' });
    void this.#withCourier((courier) => courier.changed());
  }

  #queued(): void {
    void this.#withCourier((courier) => courier.queued() || this.#tabs?.tell({ type: 'queued' }));
  }

  /** The network, or the traveller, is back. */
  #hope(): void {
    this.documents.refresh();
    void this.#withCourier((courier) => courier.hope());
  }

  #report(status: Partial<Status>): void {
    this.#status = { ...this.#status, ...status };
    this.#state.invalidate();
    this.#tabs?.tell({ type: 'status', status: this.#status });
  }

  #hearTab(word: Word): void {
    if (word.type === 'typing') this.#showTyping(word.conversation, word.name);
    else if (word.type === 'documents') this.documents.refresh(true);
    else if (word.type === 'status') {
      this.#status = word.status;
      this.#state.invalidate();
    } else {
      void this.#store.load().then(() => {
        if (word.type === 'queued') void this.#withCourier((courier) => courier.queued());
      });
    }
  }

  #showTyping(conversation: string, name: string): void {
    const messages = this.#state.value.list.find(({ id }) => id === conversation)?.messages ?? [];
    this.#typing.show(conversation, { name, answers: messages.filter(({ from }) => from === 'agent').length });
  }
}
