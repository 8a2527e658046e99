import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Nearer to the end than this counts as being there: a line may be cut, and zoom gives fractions. */
const NEAR_PX = 32;

/** Keeps a log scrolled to its end, unless its reader has scrolled up. */
export class LogScroll implements ReactiveController {
  atEnd = true;
  #log?: HTMLElement;
  readonly #resized = new ResizeObserver(() => this.#follow());

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly find: () => HTMLElement | null,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const log = this.find() ?? undefined;
    if (log !== this.#log) {
      this.#resized.disconnect();
      if (log) this.#resized.observe(log);
      this.#log = log;
    }
    this.#follow();
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
    this.#log = undefined;
  }

  /** For the log's `scroll` event. */
  scrolled = (): void => {
    if (!this.#log) return;
    const { scrollHeight, scrollTop, clientHeight } = this.#log;
    const atEnd = scrollHeight - scrollTop - clientHeight < NEAR_PX;
    if (atEnd === this.atEnd) return;
    this.atEnd = atEnd;
    this.host.requestUpdate();
  };

  toEnd = (): void => {
    this.atEnd = true;
    this.host.requestUpdate();
  };

  #follow(): void {
    if (this.atEnd && this.#log) this.#log.scrollTop = this.#log.scrollHeight;
  }
}
