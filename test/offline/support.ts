import { MemoryAgency } from '../../src/connectors/memory/index.js';
import type { ConversationsState, MessageView, Readable } from '../../src/contract/index.js';
import { openDevice } from '../../src/offline/index.js';
import type { Device } from '../../src/offline/index.js';

export const AINO = { id: 'aino', name: 'Aino', languages: ['fi', 'en'] };

/** Longest a test may wait for its conditions, in milliseconds: a machine may be busy with much else. */
export const PATIENCE = 30_000;

/** Resolves with the first value that the condition accepts; the test runner's time limit ends a vain wait. */
export function until<T>(source: Readable<T>, accepts: (value: T) => boolean): Promise<T> {
  return new Promise((resolve) => {
    const look = () => {
      if (!accepts(source.value)) return;
      stop();
      resolve(source.value);
    };
    const stop = source.subscribe(look);
    look();
  });
}

/** A turn of the event loop. Not by a timer: a browser lets those of a tab in the background run once a second. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Resolves once the condition holds, looking after each turn of the event loop. */
export async function eventually(holds: () => unknown): Promise<void> {
  while (!(await holds())) await turn();
}

/** What the browser says when the network is back. */
export const online = () => window.dispatchEvent(new Event('online'));

/** An agency, and travellers' tabs at a site of their own, all closed and deleted after the test. */
export class World {
  readonly site = `test-${crypto.randomUUID()}`;
  readonly agency = new MemoryAgency(() => this.deskNow());
  deskNow = () => Date.now();
  deviceNow = () => Date.now();
  readonly #devices = new Set<Device>();

  /** One more tab of the traveller. */
  async tab(): Promise<Device> {
    const device = this.create();
    await device.start();
    return device;
  }

  create(): Device {
    const device = openDevice({ site: this.site, connect: this.agency.connect, now: () => this.deviceNow() });
    this.#devices.add(device);
    return device;
  }

  async closeTab(device: Device): Promise<void> {
    this.#devices.delete(device);
    await device.close();
  }

  async end(): Promise<void> {
    for (const device of this.#devices) await device.close();
    localStorage.removeItem(`tuki:${this.site}`);
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(`tuki-${this.site}`);
      request.onsuccess = request.onerror = resolve;
    });
  }

  /** What the agency has of a conversation, in order. */
  said(conversation: string): string[] {
    return (this.agency.conversations.get(conversation) ?? []).map(({ text }) => text);
  }
}

export const message = (text: string, conversation?: string) => ({
  text,
  language: 'fi',
  ...(conversation && { conversation }),
});

export function messagesOf(state: ConversationsState, conversation: string): readonly MessageView[] {
  return state.list.find(({ id }) => id === conversation)?.messages ?? [];
}

/** All of a conversation's own messages are with the desk. */
export const allSent = (conversation: string) => (state: ConversationsState) => {
  const own = messagesOf(state, conversation).filter(({ from }) => from === 'traveller');
  return (
    own.length > 0 && own.every(({ state: where }) => where === 'sent' || where === 'delivered' || where === 'read')
  );
};
