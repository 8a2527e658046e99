import type { Readable } from '../../contract/index.js';

/** A value that its owner sets and others follow. */
export class Value<T> implements Readable<T> {
  readonly #runs = new Set<() => void>();

  constructor(private current: T) {}

  get value(): T {
    return this.current;
  }

  set(value: T): void {
    this.current = value;
    for (const run of [...this.#runs]) run();
  }

  change(part: Partial<T>): void {
    this.set({ ...this.current, ...part });
  }

  subscribe(run: () => void): () => void {
    this.#runs.add(run);
    return () => this.#runs.delete(run);
  }
}
