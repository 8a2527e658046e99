import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { CommandResult } from '../../src/contract/index.js';
import { errorKind } from '../../src/contract/index.js';
import type { TestDesk } from '../support/desk.js';
import { command, message, startTestDesk } from '../support/desk.js';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

describe('commands', () => {
  let desk: TestDesk;
  before(async () => (desk = await startTestDesk()));
  after(() => desk.stop());

  const code = (result: CommandResult | undefined) => (result && 'error' in result ? result.error.code : 'receipt');

  it('answers a receipt whose reference can be read aloud and stays that of the conversation', async () => {
    const device = desk.device();
    const first = message('Hei');
    const [one, two] = await device.send(first, message('Oletteko siellä?', first.body.conversation));
    assert.ok(one && 'receipt' in one && two && 'receipt' in two);
    assert.equal(one.id, first.id);
    assert.match(one.receipt.reference, /^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{4}$/);
    assert.equal(two.receipt.reference, one.receipt.reference);
    assert.ok(BigInt(two.receipt.cursor) > BigInt(one.receipt.cursor));
  });

  const good = () => message('A good one');
  const bad: [name: string, make: () => unknown, code: string, field?: string][] = [
    ['an unknown type', () => ({ ...good(), type: 'message.sing' }), 'command_unknown', 'type'],
    ['a type that every object has', () => ({ ...good(), type: 'constructor' }), 'command_unknown', 'type'],
    ['no type', () => ({ ...good(), type: undefined }), 'command_invalid', 'type'],
    ['no body', () => ({ ...good(), body: undefined }), 'command_invalid', 'body'],
    ['no text', () => ({ ...good(), body: { conversation: randomUUID() } }), 'command_invalid', 'body.text'],
    ['no conversation', () => ({ ...good(), body: { text: 'Hei' } }), 'command_invalid', 'body.conversation'],
    ['no language', () => ({ ...good(), language: undefined }), 'command_invalid', 'language'],
    ['no time', () => ({ ...good(), at: undefined }), 'command_invalid', 'at'],
    ['a time that no calendar has', () => ({ ...good(), at: '2026-02-31T25:00:00Z' }), 'command_invalid', 'at'],
    ['a conversation that is no UUID', () => message('Hei', 'my-conversation'), 'command_invalid', 'body.conversation'],
    ['an id that is no UUID', () => ({ ...good(), id: '12' }), 'id_invalid', 'id'],
    ['an id of another version', () => ({ ...good(), id: randomUUID() }), 'id_invalid', 'id'],
    ['no id', () => ({ ...good(), id: undefined }), 'id_invalid', 'id'],
    ['an id that is a number', () => ({ ...good(), id: 7 }), 'id_invalid', 'id'],
    ['an empty text', () => message(''), 'text_invalid', 'body.text'],
    ['a text of spaces', () => message(' \n\t'), 'text_invalid', 'body.text'],
    ['NUL in the text', () => message('a\0b'), 'text_invalid', 'body.text'],
    ['half a surrogate pair in the text', () => message('a\ud83d'), 'text_invalid', 'body.text'],
    ['4,001 characters', () => message('ä'.repeat(4_001)), 'text_too_long', 'body.text'],
    ['100,000 characters', () => message('a'.repeat(100_000)), 'text_too_long', 'body.text'],
    ['few signs of very many characters', () => message('e' + '\u0301'.repeat(5_000)), 'text_too_long', 'body.text'],
    ['NUL in the page', () => withBody({ page: 'https://a.example/\0' }), 'command_invalid', 'body.page'],
    ['a page of 2,001 characters', () => withBody({ page: 'x'.repeat(2_001) }), 'command_invalid', 'body.page'],
    ['urgent that is text', () => withBody({ urgent: 'yes' }), 'command_invalid', 'body.urgent'],
    ['NUL in a name', () => command('traveller.introduce', { name: 'A\0' }), 'command_invalid', 'body.name'],
    [
      'a long name',
      () => command('traveller.introduce', { name: 'e' + '\u0301'.repeat(300) }),
      'command_invalid',
      'body.name',
    ],
    ['a clock a day and more ahead', () => at(Date.now() + 25 * 60 * 60 * 1000), 'clock_skewed', 'at'],
    ['a clock two years behind', () => at(Date.now() - 2 * YEAR_MS), 'clock_skewed', 'at'],
    ['null', () => null, 'command_invalid'],
    ['a number', () => 5, 'command_invalid'],
    ['a list', () => [good()], 'command_invalid'],
    [
      'somebody else as prototype',
      () => JSON.parse('{"__proto__":{"type":"message.send"}}') as unknown,
      'id_invalid',
      'id',
    ],
  ];
  const withBody = (more: object) => ({ ...good(), body: { ...good().body, ...more } });
  const at = (time: number) => ({ ...good(), at: new Date(time).toISOString() });

  for (const [name, make, expected, field] of bad) {
    it(`refuses ${name} and leaves the rest of the batch unharmed`, async () => {
      const device = desk.device();
      const [before, after] = [good(), good()];
      const command = make();
      const results = await device.send(before, command, after);
      assert.deepEqual(results.map(code), ['receipt', expected, 'receipt']);
      const refused = results[1]!;
      assert.ok('error' in refused);
      assert.equal(refused.error.field, field);
      assert.equal(refused.error.message, errorKind(refused.error.code).message);
      const { id, body } = (command ?? {}) as { id?: unknown; body?: { conversation?: string } };
      assert.equal(refused.id, typeof id === 'string' ? id : '');
      const conversation = body?.conversation ?? randomUUID();
      assert.equal((await device.get(`/conversations/${conversation}`)).status, 404, 'something was stored');
    });
  }

  it('tells a device with a wrong clock what time it is', async () => {
    const [result] = await desk.device().send(at(0));
    assert.ok(result && 'error' in result && result.error.at);
    assert.ok(Math.abs(Date.parse(result.error.at) - Date.now()) < 60_000);
  });

  it('keeps a text of 4,000 characters of any kind as it is', async () => {
    const device = desk.device();
    const texts = [
      '😀'.repeat(4_000),
      'Hyvää päivää, 你好, こんにちは, 안녕하세요 \u202e\u0000'.replace('\0', ''),
      '<b>&amp;</b>\r\n"\\',
    ];
    const conversation = randomUUID();
    await device.send(...texts.map((text) => message(text, conversation)));
    assert.deepEqual(
      (await device.messages(conversation)).map(({ text }) => text),
      texts,
    );
  });

  it('carries the same id out once, however often and in whatever letters it comes', async () => {
    const device = desk.device();
    const once = message('Once');
    const capitals = { ...once, id: once.id.toUpperCase() };
    const sameBatch = await device.send(once, once, capitals);
    const answers = await Promise.all(Array.from({ length: 20 }, () => device.send(once)));
    const receipts = [...sameBatch, ...answers.flat()].map((result) => 'receipt' in result && result.receipt);
    for (const receipt of receipts) assert.deepEqual(receipt, receipts[0]);
    assert.equal(sameBatch[2]!.id, capitals.id);
    assert.equal((await device.messages(once.body.conversation)).length, 1);
  });

  it('carries a new id out once when it comes twenty times at once', async () => {
    const device = desk.device();
    const once = message('Once');
    const answers = await Promise.all(Array.from({ length: 20 }, () => device.send(once)));
    assert.equal(new Set(answers.map((results) => JSON.stringify(results))).size, 1);
    assert.equal((await device.messages(once.body.conversation)).length, 1);
  });

  it('lets two devices use the same id without learning of each other', async () => {
    const [one, two] = [desk.device(), desk.device()];
    const mine = message('Mine');
    const theirs = { ...message('Theirs'), id: mine.id };
    await one.send(mine);
    const [result] = await two.send(theirs);
    assert.equal(code(result), 'receipt');
    assert.equal((await two.messages(theirs.body.conversation))[0]?.text, 'Theirs');
  });

  it("refuses a message to somebody else's conversation as if there were none", async () => {
    const mine = message('Mine');
    await desk.device().send(mine);
    const stranger = desk.device();
    const results = await stranger.send(
      message('Let me in', mine.body.conversation),
      command('conversation.read', { conversation: mine.body.conversation, cursor: '1' }),
      command('conversation.typing', { conversation: mine.body.conversation }),
      command('conversation.read', { conversation: randomUUID(), cursor: '1' }),
    );
    assert.deepEqual(results.map(code), Array(4).fill('conversation_unknown'));
  });

  const requests: [name: string, body: unknown, status: number, code: string][] = [
    ['broken JSON', '{"commands":[', 400, 'json_invalid'],
    ['an empty body', '', 400, 'json_invalid'],
    ['no commands', {}, 400, 'request_invalid'],
    ['null', 'null', 400, 'request_invalid'],
    ['a list', '[]', 400, 'request_invalid'],
    ['0 commands', { commands: [] }, 400, 'request_invalid'],
    ['commands that are no list', { commands: { length: 1 } }, 400, 'request_invalid'],
    ['51 commands', { commands: Array.from({ length: 51 }, good) }, 413, 'batch_too_large'],
    ['three megabytes', { commands: [message('a'.repeat(3 << 20))] }, 413, 'body_too_large'],
  ];
  for (const [name, body, status, expected] of requests) {
    it(`refuses a request with ${name} as a whole`, async () => {
      const answer = await desk.device().post(body);
      const { error } = (await answer.json()) as { error: { code: string; message: string } };
      assert.deepEqual([answer.status, error.code], [status, expected]);
      assert.ok(error.message.length > 20);
    });
  }

  it('refuses a body that is not JSON by its type', async () => {
    const answer = await desk.device().post({ commands: [good()] }, { 'content-type': 'text/plain' });
    assert.equal(answer.status, 400);
    assert.equal(((await answer.json()) as { error: { code: string } }).error.code, 'json_invalid');
  });

  it('takes 50 commands, and JSON that is nested deeper than anybody reads', async () => {
    const results = await desk.device().send(...Array.from({ length: 50 }, good));
    assert.deepEqual(new Set(results.map(code)), new Set(['receipt']));
    const deep = `{"commands":[${'['.repeat(500_000)}${']'.repeat(500_000)}]}`;
    const answer = await desk.device().post(deep);
    assert.equal(answer.status, 200);
  });

  it('stores nothing of a batch of 51', async () => {
    const device = desk.device();
    const conversation = randomUUID();
    await device.post({ commands: Array.from({ length: 51 }, () => message('Too many', conversation)) });
    assert.equal((await device.get(`/conversations/${conversation}`)).status, 404);
  });
});
