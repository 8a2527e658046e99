import type { PortEvent } from '../contract/index.js';
import type { Status } from './outbox.js';

/** What the tabs of a site tell each other. */
export type Word =
  /** The database is not what it was. */
  | { readonly type: 'changed' }
  /** Something waits to be sent. */
  | { readonly type: 'queued' }
  /** How the leading tab is doing. */
  | { readonly type: 'status'; readonly status: Status }
  /** A public document may have changed. */
  | { readonly type: 'documents' }
  | Extract<PortEvent, { type: 'typing' }>;

/** The tabs of a site on this device. */
export class Tabs {
  readonly #channel: BroadcastChannel;

  /** @param hear called with each word of another tab */
  constructor(name: string, hear: (word: Word) => void) {
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }) => hear(data as Word);
  }

  tell(word: Word): void {
    this.#channel.postMessage(word);
  }

  close(): void {
    this.#channel.close();
  }
}
