/** Gives up what was taken on. */
type Resign = () => void;

/**
 * Lets one tab of a site at a time lead: flush the outbox and listen. Held as a Web Lock, so that a tab that dies is
 * succeeded at once; given back while the page is frozen or in the back-forward cache, where it could do nothing.
 *
 * Where there are no Web Locks (plain http pages) the visible tab leads. Two at once do no harm then: each sends a
 * queue from its beginning, and the desk applies an id once. They would only ask the desk twice.
 */
export class Leadership {
  readonly #listening = new AbortController();
  #turn: AbortController | undefined;
  #alone = false;

  /** @param lead called when this tab begins to lead */
  constructor(
    private readonly name: string,
    private readonly lead: () => Resign,
  ) {
    const { signal } = this.#listening;
    const leave = () => this.#leave();
    const join = () => this.#join();
    window.addEventListener('pagehide', leave, { signal });
    window.addEventListener('pageshow', join, { signal });
    document.addEventListener('freeze', leave, { signal });
    document.addEventListener('resume', join, { signal });
    this.#join();
  }

  /** From now on without the other tabs: what this one has in memory nobody else can send. */
  goAlone(): void {
    if (this.#alone) return;
    this.#alone = true;
    this.#leave();
    this.#join();
  }

  close(): void {
    this.#listening.abort();
    this.#leave();
  }

  #leave(): void {
    this.#turn?.abort();
    this.#turn = undefined;
  }

  #join(): void {
    if (this.#turn) return;
    const { signal } = (this.#turn = new AbortController());
    if (this.#alone) this.#leadUntil(signal);
    else if (navigator.locks) this.#queue(signal);
    else this.#leadWhileVisible(signal);
  }

  #leadUntil(signal: AbortSignal): void {
    signal.addEventListener('abort', this.lead(), { once: true });
  }

  #queue(signal: AbortSignal): void {
    const held = () =>
      new Promise<void>((release) => {
        if (signal.aborted) return release();
        this.#leadUntil(signal);
        signal.addEventListener('abort', () => release(), { once: true });
      });
    // Refused in a sandboxed frame; given up before its turn came otherwise.
    navigator.locks.request(this.name, { signal }, held).catch(() => signal.aborted || this.#leadWhileVisible(signal));
  }

  #leadWhileVisible(signal: AbortSignal): void {
    let resign: Resign | undefined;
    const look = () => {
      if (document.visibilityState === 'visible' && !signal.aborted) resign ??= this.lead();
      else resign = void resign?.();
    };
    document.addEventListener('visibilitychange', look, { signal });
    signal.addEventListener('abort', look, { once: true });
    look();
  }
}
