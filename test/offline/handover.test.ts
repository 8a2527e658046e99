import { expect } from '@open-wc/testing';
import type { Port } from '../../src/contract/index.js';
import { openDevice } from '../../src/offline/index.js';
import type { Device } from '../../src/offline/index.js';
import { message, PATIENCE, until } from './support.js';

describe('words for an app of the traveller’s own', function () {
  this.timeout(PATIENCE);
  const site = `test-${crypto.randomUUID()}`;
  const devices: Device[] = [];
  const sent: string[] = [];

  /** The way to an agency that has nothing to send to. */
  const port: Port = {
    read: () => new Promise<never>(() => undefined),
    send: async (commands) => {
      sent.push(...commands.map(({ type }) => type));
      return commands.map(({ id }) => ({ id, handover: `mailto:help@agency.example?body=${id}` }));
    },
    listen: () => () => undefined,
  };
  const tab = async () => {
    const device = openDevice({ site, connect: () => port });
    devices.push(device);
    await device.start();
    return device.conversations;
  };
  afterEach(async () => {
    await Promise.all(devices.splice(0).map((device) => device.close()));
    indexedDB.deleteDatabase(`tuki-${site}`);
  });

  it('are said to be no more than that, in their order, also by the next page; and are not sent again', async () => {
    const first = await tab();
    const id = await first.send(message('yksi'));
    await first.send(message('kaksi', id));
    const isHanded = (state: typeof first.state.value) =>
      state.list[0]?.messages.length === 2 && state.list[0].messages.every((each) => each.state === 'handover');
    const handed = await until(first.state, isHanded);
    expect(handed.list[0]!.reference).to.equal(undefined);

    const [again] = (await until((await tab()).state, isHanded)).list;
    expect(again!.messages.map(({ text }) => text)).to.deep.equal(['yksi', 'kaksi']);
    for (const { id: command, link } of again!.messages) {
      expect(link).to.equal(`mailto:help@agency.example?body=${command}`);
    }
    expect(sent).to.deep.equal(['message.send', 'message.send']);
  });
});
