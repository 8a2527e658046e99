import type { ConsoleEvent, Cursor } from '../../contract/index.js';
import { compareCursors, laterCursor } from '../../contract/index.js';
import type { ConsoleApi, ConsoleHeard } from '../api.js';

/** With the stream up a look round is only a safety net: it moves what has become overdue meanwhile. */
const CALM_MS = 60_000;
/** Without it, this is how late an operator hears of a message. */
const FALLBACK_MS = 8_000;

/**
 * Keeps the console in step with the desk: by hints from its event stream, by a look round now and then, and at once
 * when the device wakes up or gets its network back.
 */
export class Live {
  #running = false;
  #lineUp = false;
  #heard?: Cursor;
  #timer?: ReturnType<typeof setTimeout>;
  #stopListening?: () => void;

  /**
   * @param catchUp asks the desk for all that is shown; answers with the desk's cursor, or undefined on failure
   * @param hear what to do with a hint
   */
  constructor(
    private readonly api: ConsoleApi,
    private readonly catchUp: () => Promise<Cursor | undefined>,
    private readonly hear: (event: ConsoleEvent) => void,
  ) {}

  start(): void {
    if (this.#running) return;
    this.#running = true;
    addEventListener('online', this.#wake);
    document.addEventListener('visibilitychange', this.#wake);
    void this.#lookRound();
  }

  stop(): void {
    this.#running = false;
    removeEventListener('online', this.#wake);
    document.removeEventListener('visibilitychange', this.#wake);
    clearTimeout(this.#timer);
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#lineUp = false;
  }

  #wake = () => {
    if (document.visibilityState === 'visible') void this.#lookRound();
  };

  async #lookRound(): Promise<void> {
    clearTimeout(this.#timer);
    const cursor = await this.catchUp();
    if (!this.#running) return;
    // News that the stream did not bring means that it has died without a word.
    if (cursor && (!this.#heard || !this.#stopListening || compareCursors(cursor, this.#heard) > 0))
      this.#listen(cursor);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#lookRound(), this.#lineUp && cursor ? CALM_MS : FALLBACK_MS);
  }

  #listen(after: Cursor): void {
    this.#stopListening?.();
    this.#heard = after;
    this.#stopListening = this.api.listen(after, (heard) => this.#hearLine(heard));
  }

  #hearLine(heard: ConsoleHeard): void {
    if (heard.type === 'line') {
      const changed = this.#lineUp !== (heard.state === 'up');
      this.#lineUp = heard.state === 'up';
      if (changed) void this.#lookRound();
      return;
    }
    if (heard.type === 'conversation') this.#heard = laterCursor(this.#heard ?? heard.cursor, heard.cursor);
    this.hear(heard);
  }
}
