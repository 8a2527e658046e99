import { HEARTBEAT_MS, laterCursor, PortError } from '../../contract/index.js';
import type { Cursor, Heard } from '../../contract/index.js';
import { backOff } from '../../rules/index.js';
import { eventOf, isCursor } from './check-private.js';
import { eventStreamParser } from './sse.js';
import type { ServerSentEvent } from './sse.js';

/** A stream is dead when this long nothing came, in milliseconds: two heartbeats may be late, a third is not coming. */
const SILENCE_MAX_MS = 2.5 * HEARTBEAT_MS;
/** First and longest wait before the next attempt. Shorter than the outbox's, since a person may be waiting for an answer. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** Opens the stream after a cursor; rejects with a `PortError`. */
type OpenStream = (after: Cursor, signal: AbortSignal) => Promise<ReadableStream<Uint8Array>>;

/** One listener: keeps a stream open, and opens the next one where the last one ended. */
export class EventStream {
  #attempt = 0;
  #state: 'up' | 'down' | undefined;
  #connection = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  constructor(
    private readonly open: OpenStream,
    private after: Cursor,
    private readonly hear: (heard: Heard) => void,
  ) {
    void this.#connect();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#connection.abort();
  }

  async #connect(): Promise<void> {
    this.#connection = new AbortController();
    this.#watch();
    let wait;
    try {
      const stream = await this.open(this.after, this.#connection.signal);
      this.#line('up');
      await this.#readAll(stream.getReader());
    } catch (error) {
      wait = error instanceof PortError ? error.details.retryAfter : undefined;
    }
    this.#connection.abort();
    if (this.#stopped) return;
    this.#line('down');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#connect(), wait ?? this.#nextWait());
  }

  async #readAll(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    const parse = eventStreamParser((event) => this.#take(event));
    for (;;) {
      const { done, value } = await reader.read();
      if (done || this.#stopped) return;
      this.#attempt = 0;
      this.#watch();
      parse(value);
    }
  }

  #take({ data, lastId }: ServerSentEvent): void {
    if (isCursor(lastId)) this.after = laterCursor(this.after, lastId);
    const event = eventOf(parsed(data));
    if (event && !this.#stopped) this.hear(event);
  }

  /** A one-way stream that has died in a network says nothing of it. */
  #watch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#connection.abort(), SILENCE_MAX_MS);
  }

  #line(state: 'up' | 'down'): void {
    if (this.#stopped || state === this.#state) return;
    this.#state = state;
    this.hear({ type: 'line', state });
  }

  #nextWait(): number {
    const wait = backOff(this.#attempt, Math.random(), FIRST_WAIT_MS, LONGEST_WAIT_MS);
    this.#attempt += 1;
    return wait;
  }
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
