import type { Readable } from '../contract/index.js';

/** A value computed when somebody asks for it, again after each `invalidate`. */
export class Derived<T> implements Readable<T> {
  readonly #listeners = new Set<() => void>();
  #value: T | undefined;
  #telling = false;

  constructor(private readonly compute: () => T) {}

  get value(): T {
    return (this.#value ??= this.compute());
  }

  subscribe(run: () => void): () => void {
    // A function of its own, so that the same one may subscribe twice.
    const listener = () => run();
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Tells subscribers once, however many changes a task brings. One that throws does not stop the others. */
  invalidate(): void {
    this.#value = undefined;
    if (this.#telling) return;
    this.#telling = true;
    queueMicrotask(() => {
      this.#telling = false;
      for (const run of this.#listeners) queueMicrotask(() => this.#listeners.has(run) && run());
    });
  }
}
