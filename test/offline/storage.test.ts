import { expect } from '@open-wc/testing';
import type { Device } from '../../src/offline/index.js';
import { allSent, eventually, message, messagesOf, online, PATIENCE, until, World } from './support.js';

/** Replaces a property until the test ends. */
const restore: (() => void)[] = [];
function replace<T extends object>(object: T, property: keyof T, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(object, property);
  Object.defineProperty(object, property, { value, configurable: true, writable: true });
  restore.push(() => {
    if (before) Object.defineProperty(object, property, before);
    else delete object[property];
  });
}

function rawOpen(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('what the device keeps', function () {
  this.timeout(PATIENCE);
  let world: World;
  beforeEach(() => (world = new World()));
  afterEach(async () => {
    restore.splice(0).forEach((undo) => undo());
    await world.end();
  });
  const database = () => `tuki-${world.site}`;
  const hasDatabase = async () => (await indexedDB.databases()).some(({ name }) => name === database());

  /** Whatever the storage does: what is typed arrives, once and in order, while the page is open. */
  async function everyWordArrives({ conversations }: Device): Promise<void> {
    const id = await conversations.send(message('yksi'));
    await conversations.send(message('kaksi', id));
    await conversations.saveDraft(id, 'kolm');
    expect(await conversations.draft(id)).to.equal('kolm');
    await until(conversations.state, allSent(id));
    expect(world.said(id)).to.deep.equal(['yksi', 'kaksi']);
  }

  it('is there again after the page was closed half-way, and goes then', async () => {
    world.agency.line.offline();
    const before = await world.tab();
    const id = await before.conversations.send({ ...message('yksi'), urgent: true });
    await before.conversations.send(message('kaksi', id));
    await before.conversations.saveDraft(id, 'kol');
    await before.conversations.introduce({ name: 'Äiti' });
    await world.closeTab(before);

    const { conversations } = await world.tab();
    const { list, contact, storage, loaded } = conversations.state.value;
    expect({ contact, storage, loaded }).to.deep.equal({ contact: { name: 'Äiti' }, storage: 'durable', loaded: true });
    expect(list[0]!.messages.map(({ text, state }) => [text, state])).to.deep.equal([
      ['yksi', 'queued'],
      ['kaksi', 'queued'],
    ]);
    expect(list[0]!.messages[0]!.urgent).to.equal(true);
    expect(await conversations.draft(id)).to.equal('kol');
    world.agency.line.offline(false);
    online();
    await until(conversations.state, allSent(id));
    expect(world.said(id)).to.deep.equal(['yksi', 'kaksi']);
  });

  it('loses the draft once it is sent', async () => {
    const { conversations } = await world.tab();
    await conversations.saveDraft('new', 'Hei');
    const id = await conversations.send(message('Hei'));
    expect(await conversations.draft('new')).to.equal('');
    await conversations.saveDraft(id, 'Vielä');
    await conversations.send(message('Vielä', id));
    expect(await conversations.draft(id)).to.equal('');
  });

  it('does not stand in the way of a newer version in another tab', async () => {
    const { conversations } = await world.tab();
    await conversations.saveDraft('new', 'Hei');
    (await rawOpen(database(), 99)).close();
    await conversations.saveDraft('new', 'Hei taas');
    expect(conversations.state.value.storage).to.equal('memory');
    expect(await conversations.draft('new')).to.equal('Hei taas');
  });

  for (const [fault, breakIt] of [
    ['IndexedDB is missing', () => replace(window, 'indexedDB', undefined)],
    [
      'IndexedDB is blocked',
      () =>
        replace(window.indexedDB, 'open', () => {
          throw new DOMException('Blocked', 'SecurityError');
        }),
    ],
    [
      'localStorage is blocked',
      () =>
        replace(window, 'localStorage', {
          getItem() {
            throw new DOMException('Blocked', 'SecurityError');
          },
        }),
    ],
  ] as const) {
    it(`is in memory when ${fault}`, async () => {
      breakIt();
      const device = await world.tab();
      await everyWordArrives(device);
      expect(device.conversations.state.value.storage).to.equal('memory');
      restore.splice(0).forEach((undo) => undo());
    });
  }

  it('is in memory when the database lacks a store', async () => {
    (await rawOpen(database(), 1)).close();
    localStorage.setItem(`tuki:${world.site}`, '1');
    const device = await world.tab();
    expect(device.conversations.state.value.storage).to.equal('memory');
    await everyWordArrives(device);
  });

  it('is in memory when opening never ends', async () => {
    const stubborn = await rawOpen(database(), 1);
    const deletion = indexedDB.deleteDatabase(database());
    await new Promise((resolve) => (deletion.onblocked = resolve));
    const device = await world.tab();
    await everyWordArrives(device);
    const { state } = device.conversations;
    expect(state.value.storage).to.equal('memory');

    // The late database neither replaces what was typed nor stays open.
    const typed = state.value.list;
    stubborn.close();
    await new Promise((resolve) => (indexedDB.deleteDatabase(database()).onsuccess = resolve));
    expect(state.value.list).to.deep.equal(typed);
  });

  for (const [fault, fail] of [
    [
      'at once',
      () => {
        throw new DOMException('Full', 'QuotaExceededError');
      },
    ],
    [
      'when it is committed',
      function (this: IDBObjectStore, row: unknown) {
        const request = this.add(row);
        this.transaction.abort();
        return request;
      },
    ],
  ] as const) {
    it(`goes on in memory, with all that was there, when the disk is full ${fault}`, async () => {
      world.agency.line.offline();
      const device = await world.tab();
      const { conversations } = device;
      const id = await conversations.send(message('ennen'));
      await conversations.saveDraft('new', 'luonnos');
      replace(IDBObjectStore.prototype, 'put', fail);
      await conversations.send(message('jälkeen', id));
      restore.splice(0).forEach((undo) => undo());
      expect(conversations.state.value.storage).to.equal('memory');
      expect(await conversations.draft('new')).to.equal('luonnos');
      expect(messagesOf(conversations.state.value, id).map(({ text }) => text)).to.deep.equal(['ennen', 'jälkeen']);
      world.agency.line.offline(false);
      online();
      await until(conversations.state, allSent(id));

      // The row that is still in IndexedDB goes once more, and is known to the desk.
      await world.closeTab(device);
      const later = await world.tab();
      await until(later.conversations.state, allSent(id));
      expect(world.said(id)).to.deep.equal(['ennen', 'jälkeen']);
    });
  }

  it('is gone here at once, and at the desk as soon as it can be told', async () => {
    const { conversations } = await world.tab();
    const id = await conversations.send(message('Hei'));
    await until(conversations.state, allSent(id));
    world.agency.line.offline();
    await conversations.saveDraft(id, 'Vielä');
    await conversations.forget();
    expect(conversations.state.value).to.deep.include({ list: [], contact: {} });
    expect(await conversations.draft(id)).to.equal('');
    expect(world.said(id)).to.deep.equal(['Hei']);
    world.agency.line.offline(false);
    online();
    await eventually(() => !world.agency.conversations.has(id));
    await eventually(async () => !(await hasDatabase()));
    expect(localStorage.getItem(`tuki:${world.site}`)).to.equal(null);
  });

  it('waits with being forgotten until the page is open again', async () => {
    const first = await world.tab();
    const id = await first.conversations.send(message('Hei'));
    await until(first.conversations.state, allSent(id));
    world.agency.line.offline();
    await first.conversations.forget();
    await world.closeTab(first);
    world.agency.line.offline(false);
    await world.tab();
    await eventually(() => !world.agency.conversations.has(id));
    await eventually(async () => !(await hasDatabase()));
  });

  it('begins anew as somebody else after being forgotten', async () => {
    world.agency.line.offline();
    const { conversations } = await world.tab();
    await conversations.send(message('Unohda tämä'));
    await conversations.forget();
    const id = await conversations.send(message('Hei'));
    world.agency.line.offline(false);
    online();
    await until(conversations.state, allSent(id));
    expect([...world.agency.conversations.keys()]).to.deep.equal([id]);
    expect(conversations.state.value.list).to.have.length(1);
  });

  it('stores nothing when there is nothing to forget', async () => {
    const { conversations } = await world.tab();
    await conversations.forget();
    expect(await hasDatabase()).to.equal(false);
  });
});
