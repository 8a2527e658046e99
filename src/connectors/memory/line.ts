import { PortError } from '../../contract/index.js';

/** The network between traveller and agency, and the ways to break it. */
export class MemoryLine {
  readonly #changes = new Set<() => void>();
  #failures: PortError[] = [];
  #drops = 0;
  #down = false;

  get isDown(): boolean {
    return this.#down;
  }

  /** Cuts the line, or mends it. */
  offline(down = true): void {
    this.#down = down;
    for (const change of [...this.#changes]) change();
  }

  /** The next send fails with this error, before anything is applied. Call it again for one more. */
  failNext(error: PortError): void {
    this.#failures.push(error);
  }

  /** The next `times` sends are applied, and their answers lost on the way back. */
  dropAfterCommit(times = 1): void {
    this.#drops += times;
  }

  /** Throws when the line is cut. */
  enter(): void {
    if (this.#down) throw new PortError('network_failed');
  }

  /** Throws what a send would meet on its way there. */
  enterWithCommands(): void {
    this.enter();
    const failure = this.#failures.shift();
    if (failure) throw failure;
  }

  /** Throws what the answer to a send would meet on its way back. */
  leave(): void {
    if (this.#drops === 0) return;
    this.#drops -= 1;
    throw new PortError('network_failed');
  }

  /** Calls `change` at each cut and repair until the returned function is called. */
  watch(change: () => void): () => void {
    this.#changes.add(change);
    return () => void this.#changes.delete(change);
  }
}
