import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { InboxItem } from '../../src/contract/index.js';
import { Inbox, OperatorConversation } from '../../src/contract/schema/console.js';
import { inboxOrder } from '../../src/desk/inbox/order.js';
import { uuidv7 } from '../../src/rules/index.js';
import { Value } from 'typebox/value';
import type { TestDesk } from '../support/desk.js';
import { command, message, startTestDesk } from '../support/desk.js';

const MINUTE_MS = 60_000;

describe('the inbox', () => {
  let desk: TestDesk;
  let time = Date.now();
  before(async () => (desk = await startTestDesk({ now: () => time })));
  after(() => desk.stop());

  it('shows who waits, since when, until when, where and in which language', async () => {
    const device = desk.device();
    const operator = await desk.operator();
    const mine = { ...message('The form hangs'), language: 'fi' };
    Object.assign(mine.body, { page: 'https://agency.example/pay', urgent: true });
    await device.send(command('traveller.introduce', { name: 'Aino', booking: 'ABC123', email: '' }), mine);
    await device.send(message('Still hangs', mine.body.conversation));
    const inbox = await operator.inbox();
    assert.ok(Value.Check(Inbox, inbox));
    const item = inbox.items.find(({ conversation }) => conversation === mine.body.conversation)!;
    const { reference, cursor, ...rest } = item;
    assert.match(reference, /-/);
    assert.equal(cursor, inbox.cursor);
    const now = new Date(time).toISOString();
    assert.deepEqual(rest, {
      site: 'test',
      conversation: mine.body.conversation,
      status: 'open',
      traveller: { name: 'Aino', booking: 'ABC123' },
      language: 'en',
      page: 'https://agency.example/pay',
      urgent: true,
      last: { from: 'traveller', text: 'Still hangs', at: now },
      unread: 2,
      waitingSince: now,
      dueAt: new Date(time + 60 * MINUTE_MS).toISOString(),
    });
  });

  it('has nobody waiting after an answer, until the traveller writes again', async () => {
    const device = desk.device();
    const operator = await desk.operator();
    const mine = message('Hello?');
    const { conversation } = mine.body;
    await device.send({ ...mine, body: { ...mine.body, urgent: true } });
    await operator.answer(conversation, 'Yes?');
    const { item } = await operator.conversation(conversation);
    assert.deepEqual([item.waitingSince, item.dueAt, item.urgent, item.unread], [undefined, undefined, false, 0]);
    time += MINUTE_MS;
    await device.send(message('Thanks, and', conversation));
    assert.equal((await operator.conversation(conversation)).item.waitingSince, new Date(time).toISOString());
  });

  it('stores an answer once, however often it is sent, and shows the traveller who wrote it', async () => {
    const device = desk.device();
    const operator = await desk.operator();
    const mine = message('Hello?');
    const { conversation } = mine.body;
    await device.send(mine);
    const id = uuidv7(Date.now(), randomBytes(10));
    const answers = await Promise.all(Array.from({ length: 10 }, () => operator.answer(conversation, 'Hello!', id)));
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
    const messages = await device.messages(conversation);
    assert.equal(messages.length, 2);
    assert.deepEqual(messages[1], answers[0]);
    assert.equal(messages[1]!.agent?.name, 'owner');
  });

  it('keeps an answer apart from a message that has the same id', async () => {
    const device = desk.device();
    const operator = await desk.operator();
    const mine = message('Hello?');
    const { conversation } = mine.body;
    await device.send(mine);
    const answer = await operator.answer(conversation, 'Hello!');
    const [result] = await device.send({ ...message('Me too', conversation), id: answer.id });
    assert.ok(result && 'receipt' in result);
    assert.equal((await device.messages(conversation)).length, 3);
  });

  it('refuses answers that cannot be read, and answers to nobody', async () => {
    const operator = await desk.operator();
    const mine = message('Hello?');
    await desk.device().send(mine);
    const to = (conversation: string, body: object, site = 'test') =>
      operator.call('POST', `/conversations/${site}/${conversation}/messages`, body);
    const id = uuidv7(Date.now(), randomBytes(10));
    const codes: [Promise<Response>, string][] = [
      [to(mine.body.conversation, { id, text: '' }), 'text_invalid'],
      [to(mine.body.conversation, { id, text: 'a\0' }), 'text_invalid'],
      [to(mine.body.conversation, { id, text: 'a'.repeat(4_001) }), 'text_too_long'],
      [to(mine.body.conversation, { id: 'x', text: 'Hi' }), 'request_invalid'],
      [to(mine.body.conversation, { id }), 'request_invalid'],
      [to(randomUUID(), { id, text: 'Hi' }), 'conversation_unknown'],
      [to(mine.body.conversation, { id, text: 'Hi' }, 'other'), 'conversation_unknown'],
      [to('%00', { id, text: 'Hi' }, '%00'), 'conversation_unknown'],
    ];
    for (const [answer, expected] of codes) {
      const { error } = (await (await answer).json()) as { error: { code: string } };
      assert.equal(error.code, expected);
    }
  });

  it('closes and opens conversations, and lists either kind', async () => {
    const device = desk.device();
    const operator = await desk.operator();
    const mine = message('Bye');
    const { conversation } = mine.body;
    await device.send(mine);
    assert.equal((await operator.close(conversation)).status, 'closed');
    const again = await operator.close(conversation);
    assert.deepEqual([again.status, again.waitingSince], ['closed', undefined]);
    const has = async (status: string) =>
      (await operator.inbox(status)).items.some((item) => item.conversation === conversation);
    assert.deepEqual([await has('open'), await has('closed')], [false, true]);
    assert.equal((await operator.reopen(conversation)).status, 'open');
    await operator.close(conversation);
    await operator.answer(conversation, 'One more thing');
    assert.deepEqual([await has('open'), await has('closed')], [true, false]);
    const codes = (await device.messages(conversation)).map(({ code }) => code ?? '');
    const [closed, reopened] = ['conversation_closed', 'conversation_reopened'];
    assert.deepEqual(codes, ['', closed, reopened, closed, reopened, '']);
    assert.equal((await operator.call('GET', '/inbox?status=lost')).status, 400);
  });

  it('gives a conversation a page at a time', async () => {
    const device = desk.device();
    const operator = await desk.operator();
    const conversation = randomUUID();
    for (let i = 0; i < 3; i += 1) {
      await device.send(...Array.from({ length: 50 }, (_, n) => message(`${i * 50 + n}`, conversation)));
    }
    const first = await operator.conversation(conversation);
    assert.ok(Value.Check(OperatorConversation, first));
    const second = await operator.conversation(conversation, first.cursor);
    const texts = [...first.messages, ...second.messages].map(({ text }) => text);
    assert.deepEqual(
      texts,
      Array.from({ length: 150 }, (_, n) => `${n}`),
    );
    assert.deepEqual((await operator.conversation(conversation, second.cursor)).messages, []);
  });
});

describe('the order of the inbox', () => {
  const NOW = Date.parse('2026-03-02T12:00:00Z');
  const minutes = (n: number) => new Date(NOW + n * MINUTE_MS).toISOString();
  const item = (reference: string, rest: Partial<InboxItem> & { lastAt?: number }): InboxItem => ({
    site: 'test',
    conversation: randomUUID(),
    reference,
    status: 'open',
    traveller: {},
    language: 'en',
    urgent: false,
    unread: 0,
    cursor: '1',
    last: { from: 'traveller', text: '', at: minutes(rest.lastAt ?? 0) },
    ...rest,
  });

  it('is overdue, urgent, waiting longest, then the latest', () => {
    const expected = [
      item('overdue and urgent', { dueAt: minutes(-1), waitingSince: minutes(-61), urgent: true }),
      item('overdue for long', { dueAt: minutes(-60), waitingSince: minutes(-120) }),
      item('just overdue', { dueAt: minutes(0), waitingSince: minutes(-60) }),
      item('urgent', { dueAt: minutes(59), waitingSince: minutes(-1), urgent: true }),
      item('waiting for 30 minutes', { dueAt: minutes(30), waitingSince: minutes(-30) }),
      item('waiting for 10 minutes, until it opens', { waitingSince: minutes(-10) }),
      item('answered just now', { lastAt: -1 }),
      item('answered long ago', { lastAt: -1_000 }),
    ];
    for (let shift = 0; shift < expected.length; shift += 1) {
      const shuffled = [...expected.slice(shift), ...expected.slice(0, shift)].reverse();
      const order = inboxOrder(shuffled, NOW).map(({ reference }) => reference);
      assert.deepEqual(
        order,
        expected.map(({ reference }) => reference),
      );
    }
  });
});
