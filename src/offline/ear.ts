import { laterCursor, START } from '../contract/index.js';
import type { Heard, Port } from '../contract/index.js';
import type { DeviceStore } from './store.js';

/** Listens as nobody, to what is public. */
const NOBODY = '';

/** The open ear to the desk: from the moment that there is something to hear. */
export class Ear {
  /** As whom it listens: a device's secret, nobody, or not at all. */
  #secret: string | undefined;
  #stop: (() => void) | undefined;
  #line: 'up' | 'down' | undefined;

  /** @param live whether there is a public document to hear of, conversation or not */
  constructor(
    private readonly store: DeviceStore,
    private readonly port: Port,
    private readonly live: () => boolean,
    private readonly hear: (heard: Heard) => void,
  ) {}

  /** Begins to listen, once the desk knows a conversation of this device; begins anew under a new secret. */
  listen(): void {
    const { device, conversations } = this.store.tables;
    const known = [...conversations.values()].filter(({ reference }) => reference);
    const own = known.length > 0 ? device.get('me')?.secret : undefined;
    const secret = own ?? (this.live() ? NOBODY : undefined);
    if (secret === this.#secret) return;
    this.stop();
    this.#secret = secret;
    if (secret === undefined) return;
    const after = known.map(({ cursor }) => cursor).reduce(laterCursor, START);
    this.#stop = this.port.listen(after, (heard) => {
      if (heard.type === 'line') this.#line = heard.state;
      this.hear(heard);
    });
  }

  /** There is reason to hope: a broken line is tried again at once. Answers whether it was broken. */
  retry(): boolean {
    const broken = this.#line === 'down';
    if (broken) {
      this.stop();
      this.listen();
    }
    return broken;
  }

  stop(): void {
    this.#stop?.();
    this.#stop = this.#secret = this.#line = undefined;
  }
}
