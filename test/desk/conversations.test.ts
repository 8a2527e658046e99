import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { PAGE_SIZE } from '../../src/contract/index.js';
import type { TestDesk } from '../support/desk.js';
import { command, message, newSecret, startTestDesk } from '../support/desk.js';

describe('a conversation', () => {
  let desk: TestDesk;
  before(async () => (desk = await startTestDesk()));
  after(() => desk.stop());

  it('is read in order, a page at a time until a page is empty', async () => {
    const device = desk.device();
    const conversation = randomUUID();
    const texts = Array.from({ length: PAGE_SIZE * 2 + 30 }, (_, i) => `Message ${i}`);
    for (let i = 0; i < texts.length; i += 50) {
      await device.send(...texts.slice(i, i + 50).map((text) => message(text, conversation)));
    }
    const first = await device.page(conversation);
    assert.equal(first.messages.length, PAGE_SIZE);
    assert.equal(first.cursor, first.messages.at(-1)!.cursor);
    assert.deepEqual(
      (await device.messages(conversation)).map(({ text }) => text),
      texts,
    );
  });

  it('is not there for another secret, nor for an id that is none, and the answers are the same', async () => {
    const mine = message('Mine');
    await desk.device().send(mine);
    const ids = [mine.body.conversation, randomUUID(), 'none', '%00', "'"];
    const answers = await Promise.all(ids.map((id) => desk.device().get(`/conversations/${id}`)));
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([404]));
    assert.equal(new Set(bodies).size, 1);
    assert.match(bodies[0]!, /conversation_unknown/);
  });

  it('is found again by its secret, and by its id in capitals', async () => {
    const secret = newSecret();
    const mine = message('Mine');
    await desk.device(secret).send(mine);
    const page = await desk.device(secret).page(mine.body.conversation.toUpperCase());
    assert.equal(page.messages[0]?.id, mine.id);
  });

  for (const after of ['x', '-1', '1.5', '01', '1e3', '99999999999999999999', '%00']) {
    it(`refuses the cursor ${after}`, async () => {
      const answer = await desk.device().get(`/conversations/${randomUUID()}?after=${after}`);
      const { error } = (await answer.json()) as { error: { code: string; field: string } };
      assert.deepEqual([answer.status, error.code, error.field], [400, 'request_invalid', 'after']);
    });
  }

  it('is at its end at the largest cursor there is', async () => {
    const mine = message('Mine');
    const device = desk.device();
    await device.send(mine);
    const page = await device.page(mine.body.conversation, '9999999999999999999');
    assert.deepEqual([page.messages, page.cursor], [[], '9999999999999999999']);
  });

  it('opens again, and says so, when the traveller writes after it was closed', async () => {
    const device = desk.device();
    const operator = await desk.operator();
    const mine = message('Thank you');
    await device.send(mine);
    const { conversation } = mine.body;
    await operator.close(conversation);
    assert.equal((await device.page(conversation)).conversation.status, 'closed');
    await device.send(message('One more thing', conversation));
    const page = await device.page(conversation);
    assert.equal(page.conversation.status, 'open');
    assert.deepEqual(
      page.messages.map(({ from, code, text }) => code ?? `${from}: ${text}`),
      ['traveller: Thank you', 'conversation_closed', 'conversation_reopened', 'traveller: One more thing'],
    );
  });

  it('says how far the agency was shown it and has opened it, and neither goes back', async () => {
    const device = desk.device();
    const operator = await desk.operator();
    const mine = message('Is anybody there?');
    await device.send(mine);
    const { conversation } = mine.body;
    const info = async () => (await device.page(conversation)).conversation;
    const { cursor } = (await device.page(conversation)).messages[0]!;
    assert.deepEqual([(await info()).delivered, (await info()).read], ['0', '0']);
    await operator.inbox();
    assert.deepEqual([(await info()).delivered, (await info()).read], [cursor, '0']);
    await operator.read(conversation, '9999999999999999999');
    assert.deepEqual([(await info()).delivered, (await info()).read], [cursor, cursor]);
    await operator.read(conversation, '0');
    assert.equal((await info()).read, cursor);
  });

  it('tells the agency how far the traveller has read', async () => {
    const device = desk.device();
    const operator = await desk.operator();
    const mine = message('Hello');
    await device.send(mine);
    const { conversation } = mine.body;
    const answer = await operator.answer(conversation, 'Hello to you');
    await device.send(command('conversation.read', { conversation, cursor: answer.cursor }));
    await device.send(command('conversation.read', { conversation, cursor: '1' }));
    assert.equal((await operator.conversation(conversation)).travellerRead, answer.cursor);
  });

  it('is gone everywhere when its traveller wants to be forgotten, and nobody else is touched', async () => {
    const device = desk.device();
    const other = desk.device();
    const operator = await desk.operator();
    const [mine, theirs] = [message('Mine'), message('Theirs')];
    await device.send(command('traveller.introduce', { name: 'Aino', email: 'aino@traveller.example' }), mine);
    await other.send(theirs);
    const forget = command('traveller.forget', {});
    const [receipt] = await device.send(forget);
    assert.equal((await device.get(`/conversations/${mine.body.conversation}`)).status, 404);
    assert.equal((await operator.call('GET', `/conversations/test/${mine.body.conversation}`)).status, 404);
    assert.deepEqual(await device.send(forget), [receipt]);
    assert.equal((await other.messages(theirs.body.conversation)).length, 1);
    const again = message('Here again');
    await device.send(again);
    const item = (await operator.inbox()).items.find((one) => one.conversation === again.body.conversation);
    assert.deepEqual(item?.traveller, {});
  });
});
