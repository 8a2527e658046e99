import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Readable } from '../../contract/index.js';

/**
 * Keeps an element in step with a Readable, which may be found late (by context) or be another one later
 * (in another language).
 */
export class Watch<T> implements ReactiveController {
  #followed?: Readable<T>;
  #unfollow?: () => void;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly find: () => Readable<T> | undefined,
  ) {
    host.addController(this);
  }

  get value(): T | undefined {
    return this.#followed?.value;
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    this.#follow(this.find());
  }

  hostDisconnected(): void {
    this.#follow(undefined);
  }

  #follow(readable: Readable<T> | undefined): void {
    if (readable === this.#followed) return;
    this.#unfollow?.();
    this.#followed = readable;
    this.#unfollow = readable?.subscribe(() => this.host.requestUpdate());
  }
}
