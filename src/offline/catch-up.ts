import { START } from '../contract/index.js';
import type { ConversationPage, Port, PortError } from '../contract/index.js';
import { backOff } from '../rules/index.js';
import { closeGone, merge } from './acts/incoming.js';
import { isRetryable } from './retryable.js';
import type { ConversationRow } from './schema.js';
import type { DeviceStore } from './store.js';

/** First and longest wait before reading again what could not be read; somebody may be waiting for the answer. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** Most often nothing is new, and then nothing should be written and no other tab disturbed. */
function isNews({ messages, conversation }: ConversationPage, known: ConversationRow | undefined): boolean {
  const fields = ['reference', 'status', 'delivered', 'read'] as const;
  return messages.length > 0 || fields.some((field) => conversation[field] !== known?.[field]);
}

/** Reads what is new in conversations, each by one reader at a time. */
export class CatchUp {
  /** By conversation: whether to go round once more when done. */
  readonly #reading = new Map<string, boolean>();
  #active = false;
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly store: DeviceStore,
    private readonly port: Port,
  ) {}

  start(): void {
    this.#active = true;
    this.all();
  }

  stop(): void {
    this.#active = false;
    this.#stopWaiting();
  }

  /** Everything the desk knows of this device's conversations. */
  all(): void {
    this.#stopWaiting();
    for (const { id, reference } of this.store.tables.conversations.values()) if (reference) void this.one(id);
  }

  async one(conversation: string): Promise<void> {
    const busy = this.#reading.has(conversation);
    this.#reading.set(conversation, true);
    if (busy) return;
    while (this.#reading.get(conversation)) {
      this.#reading.set(conversation, false);
      await this.#readToEnd(conversation).catch((error: PortError) => this.#failed(conversation, error));
    }
    this.#reading.delete(conversation);
  }

  async #readToEnd(conversation: string): Promise<void> {
    while (this.#active) {
      const known = this.store.tables.conversations.get(conversation);
      const after = known?.cursor ?? START;
      const page = await this.port.read({ conversation, after });
      if (this.#active && isNews(page, known)) await this.store.note(merge(page));
      this.#attempt = 0;
      // A cursor that stands still would be asked for again for ever.
      if (page.messages.length === 0 || page.cursor === after) return;
    }
  }

  async #failed(conversation: string, { code }: PortError): Promise<void> {
    if (code === 'conversation_unknown') await this.store.note(closeGone(conversation));
    if (!isRetryable(code) || !this.#active) return;
    const wait = backOff(this.#attempt, Math.random(), FIRST_WAIT_MS, LONGEST_WAIT_MS);
    this.#attempt += 1;
    this.#timer ??= setTimeout(() => this.all(), wait);
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
