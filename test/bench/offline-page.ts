import { createDeskConnector } from '../../src/connectors/desk/index.js';
import type { ConversationsState } from '../../src/contract/index.js';
import { openDevice } from '../../src/offline/index.js';
import type { Device } from '../../src/offline/index.js';

/** What the benchmark asks of the page; bundled, and driven from Node. */
let device: Device;
const state = (): ConversationsState => device.conversations.state.value;
const own = () => state().list.flatMap(({ messages }) => messages);

const page = {
  /** Opens the device as a page does; milliseconds until its conversations can be shown. */
  async open(site: string, desk: string): Promise<number> {
    const began = performance.now();
    device = openDevice({ site, connect: (secret) => createDeskConnector({ desk, site, secret }) });
    await device.start();
    own();
    return performance.now() - began;
  },
  /** Writes texts into a conversation, one after the other; answers its id. */
  async write(texts: readonly string[], conversation?: string): Promise<string> {
    let id = conversation;
    for (const text of texts) {
      id = await device.conversations.send({ text, language: 'fi', ...(id && { conversation: id }) });
    }
    return id!;
  },
  shown: () => own().length,
  waiting: () => own().filter((message) => message.state === 'queued' || message.state === 'sending').length,
};

export type BenchPage = typeof page;
Object.assign(window, { bench: page });
