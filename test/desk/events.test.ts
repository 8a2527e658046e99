import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { TestDesk, TestDevice } from '../support/desk.js';
import { command, message, startTestDesk } from '../support/desk.js';
import { openEvents } from '../support/events.js';
import { content, faqOf } from '../support/faq.js';

describe('events', () => {
  let desk: TestDesk;
  before(async () => (desk = await startTestDesk()));
  after(() => desk.stop());

  const listen = (device: TestDevice, query = '', headers: Record<string, string> = {}) =>
    openEvents(`${desk.url}/v1/sites/${desk.site}/events${query}`, {
      authorization: `Bearer ${device.secret}`,
      ...headers,
    });

  it('tell a device at once that an agent has answered, read and typed', async () => {
    const device = desk.device();
    const operator = await desk.operator();
    const mine = message('Hello');
    await device.send(mine);
    const { conversation } = mine.body;
    const events = await listen(device);
    assert.equal(events.response.headers.get('content-type'), 'text/event-stream');
    await operator.typing(conversation);
    assert.deepEqual((await events.next()).data, { type: 'typing', conversation, name: 'owner' });
    const answer = await operator.answer(conversation, 'Hello to you');
    const event = await events.next();
    assert.deepEqual(event, { id: answer.cursor, data: { type: 'conversation', conversation, cursor: answer.cursor } });
    await device.send(message('Another', conversation));
    await events.next();
    await operator.inbox();
    await events.next();
    assert.equal(
      (await device.page(conversation)).conversation.delivered,
      (await device.page(conversation)).messages.at(-1)!.cursor,
    );
    events.close();
  });

  it('tell after a gap once for each conversation what changed in it, the earliest first', async () => {
    const device = desk.device();
    const [one, two, old] = [message('One'), message('Two'), message('Old')];
    const [, , , seen] = await device.send(old, one, two, message('Old again', old.body.conversation));
    assert.ok(seen && 'receipt' in seen);
    await device.send(message('Two again', two.body.conversation), message('One again', one.body.conversation));
    await device.send(message('And again', two.body.conversation));
    await desk.device().send(message('Of somebody else'));
    const events = await listen(device, `?after=${seen.receipt.cursor}`);
    assert.equal((await events.next()).data['conversation'], one.body.conversation);
    const { id, data } = await events.next();
    assert.equal(data['conversation'], two.body.conversation);
    assert.equal(id, (await device.messages(two.body.conversation)).at(-1)!.cursor);
    await device.send(message('Live', old.body.conversation));
    assert.equal((await events.next()).data['conversation'], old.body.conversation);
    events.close();
  });

  it('begin with what happens now when no cursor is given', async () => {
    const device = desk.device();
    await device.send(message('Before'));
    const events = await listen(device);
    const mine = message('Now');
    await device.send(mine);
    assert.equal((await events.next()).data['conversation'], mine.body.conversation);
    events.close();
  });

  it('never tell of the conversations of others', async () => {
    const [mine, theirs] = [desk.device(), desk.device()];
    const events = await listen(mine);
    await theirs.send(message('Secret'));
    const own = message('Mine');
    await mine.send(own);
    assert.equal((await events.next()).data['conversation'], own.body.conversation);
    events.close();
  });

  it('tell the consoles of new, typed and forgotten words, and what they missed', async () => {
    const device = desk.device();
    const operator = await desk.operator();
    const { cursor } = await operator.inbox();
    const live = await openEvents(`${desk.url}/console/api/events`, { cookie: operator.cookie });
    const mine = message('Hello');
    const { conversation } = mine.body;
    await device.send(mine);
    assert.equal((await live.next()).data['conversation'], conversation);
    const late = await openEvents(`${desk.url}/console/api/events?after=${cursor}`, { cookie: operator.cookie });
    assert.deepEqual(
      { ...(await late.next()).data, cursor: '' },
      { type: 'conversation', site: desk.site, conversation, cursor: '' },
    );
    await device.send(command('conversation.typing', { conversation }));
    assert.equal((await live.next()).data['type'], 'typing');
    await device.send(command('traveller.forget', {}));
    assert.equal((await live.next()).data['conversation'], conversation);
    live.close();
    late.close();
  });

  it('need the session of an operator at the console, and at a site a secret for more than public documents', async () => {
    assert.equal((await openEvents(`${desk.url}/console/api/events`, {})).response.status, 401);
    const nobody = await openEvents(`${desk.url}/v1/sites/${desk.site}/events`, {});
    const device = desk.device();
    const own = await listen(device);
    await device.send(message('Mine'));
    assert.equal((await own.next()).data['type'], 'conversation');
    const faq = faqOf(await desk.operator());
    await faq.add(content('For all?'));
    assert.equal((await nobody.next()).data['type'], 'document');
    nobody.close();
    own.close();
    assert.equal((await listen(desk.device(), '?after=x')).response.status, 400);
  });

  it('are had by a device in 20 places at once and no more, until one is closed', async () => {
    const device = desk.device();
    const streams = await Promise.all(Array.from({ length: 20 }, () => listen(device)));
    const refused = await listen(device);
    assert.equal(refused.response.status, 429);
    assert.ok(Number(refused.response.headers.get('retry-after')) > 0);
    streams.pop()!.close();
    let again = await listen(device);
    while (again.response.status === 429) again = await listen(device);
    assert.equal(again.response.status, 200);
    [...streams, again].forEach((stream) => stream.close());
  });

  it('end when the desk stops, and are caught up with at the next', async () => {
    const first = await startTestDesk({ config: { data: desk.data } });
    const device = first.device();
    const events = await openEvents(`${first.url}/v1/sites/test/events`, { authorization: `Bearer ${device.secret}` });
    const waiting = assert.rejects(events.next(), /ended/);
    await first.stop();
    await waiting;
  });

  it('can be read by a page of the site, which is a stranger to the desk', async () => {
    const origin = 'https://agency.example';
    const events = await listen(desk.device(), '', { origin });
    assert.equal(events.response.headers.get('access-control-allow-origin'), origin);
    events.close();
  });
});
