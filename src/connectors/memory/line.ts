import { PortError } from '../../contract/index.js';

/** The network between traveller and agency, and the ways to break it. */
export class MemoryLine {
  readonly #changes = new Set<() => void>();
  #failures: PortError[] = [];
  #drops = 0;
  #down = false;
  #trouble?: PortError;
  #delay = 0;

  /** Whether nothing can be heard through it. */
  get isDown(): boolean {
    return this.#down || this.#trouble !== undefined;
  }

  /** Cuts the line, or mends it. */
  offline(down = true): void {
    this.#down = down;
    this.#changed();
  }

  /** From now on every request fails with this error; without one, the trouble is over. */
  trouble(error?: PortError): void {
    this.#trouble = error;
    this.#changed();
  }

  /** From now on every request takes so much longer, in milliseconds. */
  slow(delay: number): void {
    this.#delay = delay;
  }

  /** The next send fails with this error, before anything is applied. Call it again for one more. */
  failNext(error: PortError): void {
    this.#failures.push(error);
  }

  /** The next `times` sends are applied, and their answers lost on the way back. */
  dropAfterCommit(times = 1): void {
    this.#drops += times;
  }

  /** Takes its time, and throws when the line is cut or in trouble. */
  async enter(): Promise<void> {
    if (this.#delay > 0) await new Promise((resolve) => setTimeout(resolve, this.#delay));
    if (this.#down) throw new PortError('network_failed');
    if (this.#trouble) throw this.#trouble;
  }

  /** Throws what a send would meet on its way there. */
  async enterWithCommands(): Promise<void> {
    await this.enter();
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

  #changed(): void {
    for (const change of [...this.#changes]) change();
  }
}
