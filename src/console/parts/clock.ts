import type { Readable } from '../../contract/index.js';

/** Minutes are shown, so this is late enough to be cheap and soon enough to be right. */
const TICK_MS = 10_000;

/** The time, in milliseconds since 1970, for everything that ticks: one timer, and none while nobody looks. */
class Clock implements Readable<number> {
  readonly #runs = new Set<() => void>();
  #timer?: ReturnType<typeof setInterval>;

  get value(): number {
    return Date.now();
  }

  subscribe(run: () => void): () => void {
    this.#runs.add(run);
    this.#timer ??= setInterval(() => this.#runs.forEach((tell) => tell()), TICK_MS);
    return () => {
      this.#runs.delete(run);
      if (this.#runs.size > 0) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
    };
  }
}

export const clock: Readable<number> = new Clock();
