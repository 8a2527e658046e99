import type { Conversations, ConversationsState, Documents, Heard, Port } from '../contract/index.js';
import { CatchUp } from './catch-up.js';
import { DeviceConversations } from './conversations.js';
import { DeviceDocuments } from './documents.js';
import { Ear } from './ear.js';
import { Leadership } from './leadership.js';
import { Outbox } from './outbox.js';
import type { Status } from './outbox.js';
import { Derived } from './readable.js';
import { DeviceStore } from './store.js';
import { Tabs } from './tabs.js';
import type { Word } from './tabs.js';
import { TypingSigns } from './typing.js';
import { view } from './view.js';

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
  /** Reads what is kept and begins to send and listen. Resolves once that is read, before any network answer. */
  start(): Promise<void>;
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
  readonly #name: string;
  readonly #store: DeviceStore;
  readonly #state: Derived<ConversationsState>;
  readonly #typing: TypingSigns;
  readonly #outbox: Outbox;
  readonly #catchUp: CatchUp;
  readonly #ear: Ear;
  readonly #closing = new AbortController();
  #tabs: Tabs | undefined;
  #leadership: Leadership | undefined;
  #status: Status = { line: 'unknown', sending: [] };
  #loaded = false;
  #leading = false;

  constructor({ site, connect, now = Date.now }: DeviceOptions) {
    this.#name = `tuki-${site}`;
    this.#store = new DeviceStore(site, (here) => this.#changed(here));
    const port = connect(() => this.#store.tables.device.get('me')?.secret);
    this.#state = new Derived(() => this.#view());
    this.#typing = new TypingSigns(() => this.#state.invalidate());
    this.#catchUp = new CatchUp(this.#store, port);
    this.#ear = new Ear(this.#store, port, (heard) => this.#hear(heard));
    this.#outbox = new Outbox(this.#store, port, (status) => this.#report(status));
    this.documents = new DeviceDocuments(this.#store, port);
    this.conversations = new DeviceConversations(this.#state, this.#store, port, () => this.#queued(), now);
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
    this.#leadership = new Leadership(this.#name, () => this.#lead());
    if (this.#store.storage === 'memory') this.#leadership.goAlone();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#leadership?.close();
    this.#tabs?.close();
    this.#leadership = this.#tabs = undefined;
    this.#typing.close();
    await this.#store.close();
  }

  #view(): ConversationsState {
    const { tables, storage } = this.#store;
    return view(tables, { loaded: this.#loaded, storage, typing: this.#typing.signs, ...this.#status });
  }

  #changed(here: boolean): void {
    this.#state.invalidate();
    this.documents.look();
    if (this.#store.storage === 'memory') this.#leadership?.goAlone();
    else if (here) this.#tabs?.tell({ type: 'changed' });
    if (!this.#leading) return;
    this.#ear.listen();
    void this.#outbox.flush();
  }

  #queued(): void {
    if (this.#leading) this.#outbox.wake();
    else this.#tabs?.tell({ type: 'queued' });
  }

  /** This tab's turn. The rows are read anew: its last word from the others may be old, or never have come. */
  #lead(): () => void {
    this.#leading = true;
    // Whatever the last leader had under way, this tab does not.
    this.#report({ sending: [] });
    void this.#store.load().then(() => {
      if (!this.#leading) return;
      this.#outbox.start();
      this.#catchUp.start();
    });
    return () => {
      this.#leading = false;
      this.#outbox.stop();
      this.#catchUp.stop();
      this.#ear.stop();
    };
  }

  /** The network, or the traveller, is back. */
  #hope(): void {
    this.documents.refresh();
    if (!this.#leading) return;
    this.#outbox.wake();
    if (this.#ear.retry()) this.#catchUp.all();
  }

  #report(status: Partial<Status>): void {
    this.#status = { ...this.#status, ...status };
    this.#state.invalidate();
    this.#tabs?.tell({ type: 'status', status: this.#status });
  }

  #hear(heard: Heard): void {
    if (heard.type === 'line') {
      this.#report({ line: heard.state });
      if (heard.state === 'down') return;
      this.#catchUp.all();
      this.#outbox.wake();
    } else if (heard.type === 'conversation') {
      void this.#catchUp.one(heard.conversation);
    } else {
      this.#tabs?.tell(heard);
      this.#showTyping(heard.conversation, heard.name);
    }
  }

  #hearTab(word: Word): void {
    if (word.type === 'typing') this.#showTyping(word.conversation, word.name);
    else if (word.type === 'status') {
      this.#status = word.status;
      this.#state.invalidate();
    } else {
      void this.#store.load().then(() => word.type === 'queued' && this.#leading && this.#outbox.wake());
    }
  }

  #showTyping(conversation: string, name: string): void {
    const messages = this.#state.value.list.find(({ id }) => id === conversation)?.messages ?? [];
    this.#typing.show(conversation, { name, answers: messages.filter(({ from }) => from === 'agent').length });
  }
}
