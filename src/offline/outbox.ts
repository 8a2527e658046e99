import { BATCH_MAX } from '../contract/index.js';
import type { CommandResult, ConversationsState, ErrorBody, ErrorCode, Port, PortError } from '../contract/index.js';
import { backOff } from '../rules/index.js';
import { settle } from './acts/incoming.js';
import { nextBatch } from './batch.js';
import { isRetryable } from './retryable.js';
import type { OutboxRow } from './schema.js';
import { makeSecret } from './secret.js';
import type { DeviceStore } from './store.js';

/** First and longest wait after a failure: a blink of the network is soon over, and a desk that is down is not asked more than needed. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 5 * 60_000;
/** A desk that says to come back later than this has surely made a mistake. */
const LONGEST_TOLD_MS = 60 * 60_000;

/** The request itself was too much, or could not be understood: it may be one command's fault. */
const DIVISIBLE: readonly ErrorCode[] = ['batch_too_large', 'body_too_large', 'request_invalid', 'json_invalid'];

export interface Status {
  readonly line: ConversationsState['line'];
  /** Ids of the commands under way. */
  readonly sending: readonly string[];
}

/**
 * Sends what waits, one request at a time. A row leaves only with its receipt, so whatever is cut off in between is
 * sent again with the same id, which changes nothing at the desk.
 *
 * An error for the whole request that trying again does not mend (`origin_forbidden`, `site_unknown`, …) is final for
 * what the traveller said: it is shown with its text, to be copied or sent again. Whatever else waits (above all the
 * order to delete everything) stays, and is tried at the longest interval until the agency has mended its settings.
 */
export class Outbox {
  #active = false;
  #flushing = false;
  /** The rows may not be what they were when they were last looked at. */
  #again = false;
  #attempt = 0;
  #limit = BATCH_MAX;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** There was a reason to hope since the request under way began: when that one fails, the next goes at once. */
  #woken = false;
  /** The desk has said when to come back; nothing shortens that. */
  #told = false;

  constructor(
    private readonly store: DeviceStore,
    private readonly port: Port,
    private readonly report: (status: Partial<Status>) => void,
  ) {}

  start(): void {
    this.#active = true;
    this.wake();
  }

  stop(): void {
    this.#active = false;
    this.#stopWaiting();
  }

  /** Sends what waits, unless it is not yet the time for the next attempt. */
  async flush(): Promise<void> {
    this.#again = true;
    if (this.#flushing) return;
    this.#flushing = true;
    while (this.#active && !this.#timer && this.#again) {
      this.#again = false;
      const rows = nextBatch(await this.store.all('outbox'), this.#limit);
      if (rows.length > 0) await this.#sendRows(rows);
    }
    this.#flushing = false;
  }

  /** Tries now: there is something new, or a reason to hope. */
  wake(): void {
    if (this.#told) return;
    this.#stopWaiting();
    this.#attempt = 0;
    this.#woken = true;
    void this.flush();
  }

  async #sendRows(rows: readonly OutboxRow[]): Promise<void> {
    const commands = rows.map((row) => row.command);
    this.#again = true;
    this.#woken = false;
    this.report({ sending: commands.map(({ id }) => id) });
    const answer = await this.port.send(commands).catch((error: PortError) => error);
    if (answer instanceof Error) return this.#failed(rows, answer);
    await this.#settle(rows, answer);
    this.report({ line: 'up', sending: [] });
    if (answer.some((result) => 'error' in result && isRetryable(result.error.code))) return this.#wait();
    this.#attempt = 0;
    this.#limit = Math.min(BATCH_MAX, this.#limit * 2);
  }

  async #failed(rows: readonly OutboxRow[], { code, message, details }: PortError): Promise<void> {
    this.report({ sending: [] });
    if (DIVISIBLE.includes(code)) {
      this.#limit = Math.max(1, Math.floor(rows.length / 2));
      if (rows.length === 1) await this.#settle(rows, [{ id: '', error: { code, message } }]);
      return;
    }
    if (!isRetryable(code)) return this.#refused(rows, { code, message });
    if (code !== 'rate_limited') this.report({ line: 'down' });
    this.#wait(details.retryAfter);
  }

  async #refused(rows: readonly OutboxRow[], error: ErrorBody): Promise<void> {
    const words = rows.filter(({ command }) => command.type === 'message.send');
    await this.#settle(
      words,
      words.map(({ command }) => ({ id: command.id, error })),
    );
    this.report({ line: 'up' });
    if (words.length > 0) return;
    this.#attempt = Infinity;
    this.#wait();
  }

  async #settle(rows: readonly OutboxRow[], results: readonly CommandResult[]): Promise<void> {
    await this.store.note(settle(rows, results, makeSecret()));
    const forgot = rows[0]?.command.type === 'traveller.forget' && !this.store.tables.device.has('me');
    if (forgot) await this.store.destroy();
  }

  #wait(told?: number): void {
    if (!this.#active || (this.#woken && told === undefined)) return;
    this.#told = told !== undefined;
    const wait = backOff(this.#attempt, Math.random(), FIRST_WAIT_MS, LONGEST_WAIT_MS);
    this.#attempt += 1;
    this.#timer = setTimeout(
      () => {
        this.#stopWaiting();
        void this.flush();
      },
      told === undefined ? wait : Math.min(told, LONGEST_TOLD_MS),
    );
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#told = false;
  }
}
