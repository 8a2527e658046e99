import type { Heard, Port, PortEvent } from '../contract/index.js';
import { CatchUp } from './catch-up.js';
import { Ear } from './ear.js';
import { Leadership } from './leadership.js';
import { Outbox } from './outbox.js';
import type { Status } from './outbox.js';
import type { DeviceStore } from './store.js';

/** Somebody at the agency is typing. */
type Typing = Extract<PortEvent, { type: 'typing' }>;

/** Longest wait before a changed document is read, in milliseconds: not every open page is to ask the desk at once. */
const SPREAD_MS = 1_000;

/** Whom a courier tells what. */
export interface CourierReports {
  readonly status: (status: Partial<Status>) => void;
  readonly typing: (typing: Typing) => void;
  /** Public documents may have changed. */
  readonly documents: () => void;
}

/**
 * What one tab of a site does for all of them: sends what waits, listens and catches up. In a file of its own, which
 * comes with the traveller's first act or with a document that may change while it is read: whoever only looks at the
 * launcher does not pay for it.
 */
export class Courier {
  readonly #outbox: Outbox;
  readonly #catchUp: CatchUp;
  readonly #ear: Ear;
  readonly #leadership: Leadership;
  #leading = false;
  #reading: ReturnType<typeof setTimeout> | undefined;
  #askedToPersist = false;

  constructor(
    name: string,
    private readonly store: DeviceStore,
    port: Port,
    private readonly reports: CourierReports,
    live: () => boolean,
  ) {
    this.#catchUp = new CatchUp(store, port);
    this.#ear = new Ear(store, port, live, (heard) => this.#hear(heard));
    this.#outbox = new Outbox(store, port, (status) => this.#report(status));
    this.#leadership = new Leadership(name, () => this.#lead());
  }

  /** The device's rows are not what they were. */
  changed(): void {
    if (this.store.storage === 'memory') this.#leadership.goAlone();
    if (!this.#leading) return;
    this.#ear.listen();
    void this.#outbox.flush();
  }

  /** Something new waits to be sent. Answers false when another tab must be told. */
  queued(): boolean {
    this.#askToPersist();
    if (this.#leading) this.#outbox.wake();
    return this.#leading;
  }

  /** The network, or the traveller, is back. */
  hope(): void {
    if (!this.#leading) return;
    this.#outbox.wake();
    if (this.#ear.retry()) this.#catchUp.all();
  }

  close(): void {
    clearTimeout(this.#reading);
    this.#leadership.close();
  }

  /** Only now: some browsers ask the traveller, who must know what for (Storage standard, `persist()`). */
  #askToPersist(): void {
    if (this.#askedToPersist || this.store.storage === 'memory') return;
    this.#askedToPersist = true;
    // Refused, or not there: then the browser may throw the least used away when the disk is full.
    navigator.storage?.persist?.().catch(() => false);
  }

  /** This tab's turn. The rows are read anew: its last word from the others may be old, or never have come. */
  #lead(): () => void {
    this.#leading = true;
    // Whatever the last leader had under way, this tab does not.
    this.reports.status({ sending: [] });
    void this.store.load().then(() => {
      if (!this.#leading) return;
      this.#outbox.start();
      this.#catchUp.start();
    });
    return () => {
      this.#leading = false;
      this.#outbox.stop();
      this.#catchUp.stop();
      this.#ear.stop();
    };
  }

  /** What gets through one way gets through the other, too: no answer waits for the next attempt to listen. */
  #report(status: Partial<Status>): void {
    this.reports.status(status);
    if (status.line === 'up' && this.#ear.retry()) this.#catchUp.all();
  }

  #hear(heard: Heard): void {
    if (heard.type === 'typing') this.reports.typing(heard);
    else if (heard.type === 'conversation') void this.#catchUp.one(heard.conversation);
    else if (heard.type === 'document') this.#readDocuments();
    else {
      this.reports.status({ line: heard.state });
      if (heard.state === 'down') return;
      this.#readDocuments();
      this.#catchUp.all();
      this.#outbox.wake();
    }
  }

  #readDocuments(): void {
    clearTimeout(this.#reading);
    this.#reading = setTimeout(() => this.reports.documents(), Math.random() * SPREAD_MS);
  }
}
