import { expect } from '@open-wc/testing';
import type { ConversationsState, MessageView } from '../../src/contract/index.js';
import { AINO, allSent, eventually, message, messagesOf, online, PATIENCE, until, World } from './support.js';

describe('a conversation on the device', function () {
  this.timeout(PATIENCE);
  let world: World;
  beforeEach(() => (world = new World()));
  afterEach(() => world.end());

  const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

  it('stores nothing before the traveller acts', async () => {
    const { conversations, documents } = await world.tab();
    documents.watch('site', 'fi');
    expect(conversations.state.value).to.include({ loaded: true, storage: 'durable', line: 'unknown', unread: 0 });
    expect(await conversations.draft('new')).to.equal('');
    await conversations.saveDraft('new', '');
    expect(await databases()).not.to.include(`tuki-${world.site}`);
    expect(localStorage.getItem(`tuki:${world.site}`)).to.equal(null);
  });

  it('keeps a message, sends it and shows each step', async () => {
    const { conversations } = await world.tab();
    const id = await conversations.send(message('Hei'));
    expect(conversations.state.value.list[0]!.messages[0]).to.include({ text: 'Hei', from: 'traveller' });
    const sent = await until(conversations.state, allSent(id));
    expect(sent.list[0]).to.include({ id, reference: 'TUKI-0001', status: 'open', unread: 0 });
    await until(conversations.state, ({ line }) => line === 'up');
    expect(world.said(id)).to.deep.equal(['Hei']);
    world.agency.deliver(id);
    await until(conversations.state, (state) => messagesOf(state, id)[0]!.state === 'delivered');
    world.agency.read(id);
    await until(conversations.state, (state) => messagesOf(state, id)[0]!.state === 'read');
  });

  it('puts what is written on before the first words are kept into the same conversation', async () => {
    const { conversations } = await world.tab();
    const [first, second] = await Promise.all(
      ['Hei', 'Onko siellä ketään?'].map((text) => conversations.send(message(text))),
    );
    expect(second).to.equal(first);
    await until(conversations.state, allSent(first!));
    expect(world.said(first!)).to.deep.equal(['Hei', 'Onko siellä ketään?']);
    expect(await conversations.send(message('Toinen asia'))).not.to.equal(first);
  });

  it('brings the answer, counts it as unread until seen, and tells the desk once that it was seen', async () => {
    const { conversations } = await world.tab();
    const id = await conversations.send(message('Hei'));
    await until(conversations.state, allSent(id));
    world.agency.reply(id, 'Päivää', AINO);
    const answered = await until(conversations.state, (state) => state.unread === 1);
    expect(answered.list[0]!.agent).to.deep.equal(AINO);
    expect(messagesOf(answered, id).map(({ text }) => text)).to.deep.equal(['Hei', 'Päivää']);
    await conversations.markRead(id);
    expect(conversations.state.value.unread).to.equal(0);
    await conversations.markRead(id);
    await eventually(() => world.agency.applied.filter(({ type }) => type === 'conversation.read').length === 1);
  });

  it('keeps the words of a conversation that the agency has deleted, closed', async () => {
    const { conversations } = await world.tab();
    const id = await conversations.send(message('Hei'));
    await until(conversations.state, allSent(id));
    world.agency.remove(id);
    world.agency.line.offline();
    world.agency.line.offline(false);
    const state = await until(conversations.state, ({ list }) => list[0]!.status === 'closed');
    expect(messagesOf(state, id).map(({ text }) => text)).to.deep.equal(['Hei']);
  });

  it('starts a new conversation with a message that its own could not take', async () => {
    const stranger = world.agency.connect(() => 'somebody else');
    const { conversations } = await world.tab();
    world.agency.line.offline();
    const id = await conversations.send(message('Hei'));
    world.agency.line.offline(false);
    const at = new Date().toISOString();
    const taken = { id: '01890000-0000-7000-8000-000000000000', type: 'message.send', at, language: 'fi' } as const;
    await stranger.send([{ ...taken, body: { conversation: id, text: 'Minun' } }]);
    online();
    const refused = (state: MessageView['state']) => (now: ConversationsState) =>
      now.list[0]!.messages[0]!.state === state;
    const state = await until(conversations.state, refused('failed'));
    expect(messagesOf(state, id)[0]!.error).to.equal('conversation_unknown');
    await conversations.retry(messagesOf(state, id)[0]!.id);
    const sent = await until(conversations.state, refused('sent'));
    expect(sent.list).to.have.length(1);
    expect(world.said(sent.list[0]!.id)).to.deep.equal(['Hei']);
  });

  it('shows closing and reopening', async () => {
    const { conversations } = await world.tab();
    const id = await conversations.send(message('Hei'));
    await until(conversations.state, allSent(id));
    world.agency.close(id);
    await until(conversations.state, ({ list }) => list[0]!.status === 'closed');
    await conversations.send(message('Vielä', id));
    const state = await until(
      conversations.state,
      ({ list }) => list[0]!.status === 'open' && allSent(id)({ ...conversations.state.value }),
    );
    expect(messagesOf(state, id).map(({ from, code }) => code ?? from)).to.deep.equal([
      'traveller',
      'conversation_closed',
      'conversation_reopened',
      'traveller',
    ]);
  });

  it('tells that the traveller is typing, seldom, and keeps nothing of it', async () => {
    const { conversations } = await world.tab();
    const id = await conversations.send(message('Hei'));
    conversations.typing(id);
    await until(conversations.state, allSent(id));
    for (let i = 0; i < 5; i += 1) conversations.typing(id);
    const signs = () => world.agency.applied.filter(({ type }) => type === 'conversation.typing').length;
    await eventually(() => signs() === 1);
    world.agency.line.offline();
    conversations.typing(id);
    expect(signs()).to.equal(1);
  });

  it('is silent once it is closed', async () => {
    const device = await world.tab();
    const { state } = device.conversations;
    const id = await device.conversations.send(message('Hei'));
    await until(state, allSent(id));
    await world.closeTab(device);
    const before = JSON.stringify(state.value);
    world.agency.reply(id, 'Päivää', AINO);
    const { held, pending } = await navigator.locks.query();
    expect([...held!, ...pending!].map(({ name }) => name)).not.to.include(`tuki-${world.site}`);
    const next = await world.tab();
    await until(next.conversations.state, ({ unread }) => unread === 1);
    expect(JSON.stringify(state.value)).to.equal(before);
  });
});
