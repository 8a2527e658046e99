import { expect } from '@open-wc/testing';
import { PortError } from '../../src/contract/index.js';
import type { MessageView } from '../../src/contract/index.js';
import { AINO, allSent, eventually, message, messagesOf, online, PATIENCE, until, World } from './support.js';

describe('the outbox', function () {
  this.timeout(PATIENCE);
  let world: World;
  beforeEach(() => (world = new World()));
  afterEach(() => world.end());

  it('keeps the order of a conversation and sends several conversations together', async () => {
    world.agency.line.offline();
    const { conversations } = await world.tab();
    const first = await conversations.send(message('a1'));
    const second = await conversations.send(message('b1'));
    for (const n of [2, 3, 4]) {
      await conversations.send(message(`a${n}`, first));
      await conversations.send(message(`b${n}`, second));
    }
    const queued = await until(conversations.state, ({ line }) => line === 'down');
    expect(messagesOf(queued, first).map(({ state }) => state)).to.deep.equal(Array(4).fill('queued'));
    world.agency.line.offline(false);
    online();
    await until(conversations.state, (state) => allSent(first)(state) && allSent(second)(state));
    expect(world.said(first)).to.deep.equal(['a1', 'a2', 'a3', 'a4']);
    expect(world.said(second)).to.deep.equal(['b1', 'b2', 'b3', 'b4']);
  });

  it('sends more than fifty in order, in batches', async () => {
    world.agency.line.offline();
    const { conversations } = await world.tab();
    const id = await conversations.send(message('0'));
    for (let n = 1; n < 120; n += 1) await conversations.send(message(String(n), id));
    world.agency.line.offline(false);
    online();
    await until(conversations.state, allSent(id));
    expect(world.said(id)).to.deep.equal(Array.from({ length: 120 }, (_, n) => String(n)));
  });

  it('sends once what the desk stored before the answer was lost', async () => {
    const { conversations } = await world.tab();
    world.agency.line.dropAfterCommit(2);
    const id = await conversations.send(message('Hei'));
    await until(conversations.state, allSent(id));
    expect(world.said(id)).to.deep.equal(['Hei']);
  });

  it('goes on by itself after a failure', async () => {
    const { conversations } = await world.tab();
    world.agency.line.failNext(new PortError('desk_failed'));
    world.agency.line.failNext(new PortError('desk_busy'));
    const id = await conversations.send(message('Hei'));
    await until(conversations.state, allSent(id));
  });

  it('waits as long as the desk says, whatever else happens', async () => {
    const { conversations } = await world.tab();
    world.agency.line.failNext(new PortError('rate_limited', { retryAfter: 500 }));
    const began = performance.now();
    const id = await conversations.send(message('Hei'));
    await conversations.send(message('Hei taas', id));
    online();
    await until(conversations.state, allSent(id));
    expect(performance.now() - began).to.be.at.least(500);
    await until(conversations.state, ({ line }) => line === 'up');
  });

  it('shows what is refused for good with its text, and goes on with the rest', async () => {
    const { conversations } = await world.tab();
    const id = await conversations.send(message('yksi'));
    await conversations.send(message('x'.repeat(4001), id));
    await conversations.send(message('kolme', id));
    const isFailed = ({ state }: MessageView) => state === 'failed';
    const state = await until(
      conversations.state,
      (now) => messagesOf(now, id).some(isFailed) && world.said(id).length === 2,
    );
    expect(world.said(id)).to.deep.equal(['yksi', 'kolme']);
    const failed = messagesOf(state, id).find(isFailed)!;
    expect(failed).to.include({ text: 'x'.repeat(4001), error: 'text_too_long' });
    await conversations.discard(failed.id);
    await until(conversations.state, allSent(id));
    expect(messagesOf(conversations.state.value, id)).to.have.length(2);
  });

  it('sends a failed message again as a new command', async () => {
    const { conversations } = await world.tab();
    world.agency.line.failNext(new PortError('request_invalid'));
    const id = await conversations.send(message('Hei'));
    const state = await until(conversations.state, (now) => messagesOf(now, id)[0]?.state === 'failed');
    await conversations.retry(messagesOf(state, id)[0]!.id);
    await until(conversations.state, allSent(id));
    expect(world.said(id)).to.deep.equal(['Hei']);
  });

  it('shows what the desk refuses as a whole with its text, and sends it again when told', async () => {
    const { conversations } = await world.tab();
    world.agency.line.failNext(new PortError('origin_forbidden'));
    const id = await conversations.send(message('Hei'));
    const state = await until(conversations.state, (now) => messagesOf(now, id)[0]?.state === 'failed');
    expect(messagesOf(state, id)[0]).to.include({ text: 'Hei', error: 'origin_forbidden' });
    await conversations.retry(messagesOf(state, id)[0]!.id);
    await until(conversations.state, allSent(id));
    expect(world.said(id)).to.deep.equal(['Hei']);
  });

  it('halves a batch that is too large', async () => {
    world.agency.line.offline();
    const { conversations } = await world.tab();
    const id = await conversations.send(message('0'));
    for (let n = 1; n < 8; n += 1) await conversations.send(message(String(n), id));
    world.agency.line.offline(false);
    world.agency.line.failNext(new PortError('body_too_large'));
    world.agency.line.failNext(new PortError('body_too_large'));
    online();
    await until(conversations.state, allSent(id));
    expect(world.said(id).join('')).to.equal('01234567');
  });

  it('takes the time of the desk when the clock of the device is years off, and keeps the order', async () => {
    world.agency.line.offline();
    const { conversations } = await world.tab();
    const id = await conversations.send(message('yksi'));
    world.deviceNow = () => Date.parse('2001-01-01T00:00:00Z');
    await conversations.send(message('kaksi', id));
    world.deviceNow = () => Date.now();
    await conversations.send(message('kolme', id));
    world.agency.line.offline(false);
    online();
    const state = await until(conversations.state, allSent(id));
    expect(world.said(id)).to.deep.equal(['yksi', 'kaksi', 'kolme']);
    expect(messagesOf(state, id).map(({ text }) => text)).to.deep.equal(['yksi', 'kaksi', 'kolme']);
  });

  it('tells the desk only the latest word of what was seen', async () => {
    const { conversations } = await world.tab();
    const id = await conversations.send(message('Hei'));
    await until(conversations.state, allSent(id));
    world.agency.reply(id, 'Yksi', AINO);
    await until(conversations.state, ({ unread }) => unread === 1);
    world.agency.line.failNext(new PortError('rate_limited', { retryAfter: 300 }));
    await conversations.markRead(id);
    world.agency.reply(id, 'Kaksi', AINO);
    await until(conversations.state, ({ unread }) => unread === 1);
    await conversations.markRead(id);
    const reads = () => world.agency.applied.filter(({ type }) => type === 'conversation.read');
    await eventually(() => reads().length > 0);
    const last = world.agency.conversations.get(id)!.at(-1)!.cursor;
    expect(reads().map(({ body }) => body)).to.deep.equal([{ conversation: id, cursor: last }]);
  });

  it('tells the desk how the traveller would like to be called', async () => {
    const { conversations } = await world.tab();
    await conversations.introduce({ name: 'Äiti', booking: 'K-77' });
    expect(conversations.state.value.contact).to.deep.equal({ name: 'Äiti', booking: 'K-77' });
    await eventually(() => world.agency.applied.some(({ type }) => type === 'traveller.introduce'));
  });
});
