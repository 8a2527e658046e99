import { expect } from '@open-wc/testing';
import { AINO, allSent, eventually, message, messagesOf, PATIENCE, until, World } from './support.js';

describe('two tabs', function () {
  this.timeout(PATIENCE);
  let world: World;
  beforeEach(() => (world = new World()));
  afterEach(() => world.end());

  it('show the same, whichever of them writes', async () => {
    const { conversations: one } = await world.tab();
    const { conversations: two } = await world.tab();
    const id = await two.send(message('toisesta'));
    await until(one.state, allSent(id));
    await until(two.state, allSent(id));
    await one.send(message('ensimmäisestä', id));
    world.agency.reply(id, 'Hei', AINO);
    for (const { state } of [one, two]) await until(state, ({ list }) => list[0]?.messages.length === 3);
    expect(world.said(id)).to.have.members(['toisesta', 'ensimmäisestä', 'Hei']);
    await until(two.state, ({ line }) => line === 'up');
    await one.markRead(id);
    await until(two.state, ({ unread }) => unread === 0);
  });

  it('show who is typing, until the answer is there', async () => {
    const { conversations: one } = await world.tab();
    const { conversations: two } = await world.tab();
    const id = await one.send(message('Hei'));
    await until(one.state, allSent(id));
    await eventually(() => {
      world.agency.typing(id, 'Aino');
      return one.state.value.list[0]?.typing === 'Aino' && two.state.value.list[0]?.typing === 'Aino';
    });
    world.agency.reply(id, 'Päivää', AINO);
    for (const { state } of [one, two]) await until(state, ({ list }) => list[0]?.messages.length === 2);
    expect(one.state.value.list[0]!.typing).to.equal(undefined);
    expect(two.state.value.list[0]!.typing).to.equal(undefined);
  });

  it('go on when the one that sends is closed', async () => {
    const first = await world.tab();
    const { conversations } = await world.tab();
    world.agency.line.offline();
    const id = await conversations.send(message('yksi'));
    await world.closeTab(first);
    world.agency.line.offline(false);
    await conversations.send(message('kaksi', id));
    await until(conversations.state, allSent(id));
    expect(world.said(id)).to.deep.equal(['yksi', 'kaksi']);
  });

  it('take turns when one goes into the back-forward cache', async () => {
    const { conversations } = await world.tab();
    const id = await conversations.send(message('yksi'));
    await until(conversations.state, allSent(id));
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await conversations.send(message('kaksi', id));
    expect(messagesOf(conversations.state.value, id)[1]!.state).to.equal('queued');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(conversations.state, allSent(id));
  });

  it('do without Web Locks', async () => {
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    try {
      const { conversations: one } = await world.tab();
      const { conversations: two } = await world.tab();
      const id = await one.send(message('yksi'));
      await two.send(message('kaksi', id));
      await one.send(message('kolme', id));
      for (const { state } of [one, two]) {
        await until(state, (now) => messagesOf(now, id).length === 3 && allSent(id)(now));
      }
      expect(world.said(id)).to.deep.equal(['yksi', 'kaksi', 'kolme']);
    } finally {
      delete (navigator as { locks?: unknown }).locks;
      delete (document as { visibilityState?: unknown }).visibilityState;
    }
  });

  it('lose no word that one of them keeps while the other is being forgotten', async () => {
    const { conversations: one } = await world.tab();
    const { conversations: two } = await world.tab();
    await one.send(message('Unohda tämä'));
    await one.forget();
    const id = await two.send(message('Hei'));
    await until(two.state, allSent(id));
    expect([...world.agency.conversations.keys()]).to.deep.equal([id]);
  });
});
