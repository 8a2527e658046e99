import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Updates its element as each minute of the clock begins, while the element is on the page. */
export class Clock implements ReactiveController {
  #timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return Date.now();
  }

  hostConnected(): void {
    this.#timer = setTimeout(
      () => {
        this.host.requestUpdate();
        this.hostConnected();
      },
      60_000 - (this.now % 60_000),
    );
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
