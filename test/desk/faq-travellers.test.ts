import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DatabaseSync } from '@photostructure/sqlite';
import type { CommandResult } from '../../src/contract/index.js';
import type { TestDesk } from '../support/desk.js';
import { command, message, startTestDesk } from '../support/desk.js';
import { content, faqOf } from '../support/faq.js';

const START = Date.parse('2026-03-02T10:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

describe('what travellers say of answers', () => {
  let desk: TestDesk;
  let faq: ReturnType<typeof faqOf>;
  let id: string;
  let time = START;
  before(async () => {
    desk = await startTestDesk({ now: () => time });
    faq = faqOf(await desk.operator());
    id = await faq.add(content('Does it help?'));
  });
  after(() => desk.stop());

  const at = <T extends { at: string }>(one: T): T => ({ ...one, at: new Date(time).toISOString() });
  const rate = (rating: 'helpful' | 'unhelpful' | 'wrong', more: object = {}) =>
    at(command('faq.rate', { answer: id, language: 'en', rating, ...more }));
  const miss = (query: string, language = 'en') => at(command('faq.miss', { language, query }));
  const sums = async () => (await faq.read(id)).texts['en']!.ratings;
  /** As a page sends what is nobody's. */
  const post = (...commands: object[]) =>
    fetch(`${desk.url}/v1/sites/test/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ commands }),
    });
  const results = async (answer: Response) => ((await answer.json()) as { results: CommandResult[] }).results;

  it('counts once for each device, the last word, with a comment for the author', async () => {
    const [device, other] = [desk.device(), desk.device()];
    const first = rate('unhelpful');
    assert.deepEqual(await device.send(first), await device.send(first));
    await device.send(rate('wrong', { comment: ' The price is old. ' }));
    await other.send(rate('helpful'));
    assert.deepEqual(await sums(), { helpful: 1, unhelpful: 0, wrong: 1 });
    const { comments } = (await faq.read(id)).texts['en']!;
    assert.deepEqual(
      comments.map(({ rating, comment }) => [rating, comment]),
      [['wrong', 'The price is old.']],
    );
    await device.send(at(command('traveller.forget', {})));
    assert.deepEqual((await faq.read(id)).texts['en']!.comments, []);
    assert.deepEqual(await sums(), { helpful: 1, unhelpful: 0, wrong: 1 });
    await device.send(rate('helpful'));
    assert.deepEqual(await sums(), { helpful: 2, unhelpful: 0, wrong: 1 });
  });

  it('refuses an answer that is gone, a rating there is none of, and a comment that is a letter', async () => {
    const bad = [
      rate('helpful', { answer: 'no-such' }),
      rate('helpful', { rating: 'great' }),
      rate('wrong', { comment: 'x'.repeat(1_001) }),
    ];
    const codes = (await desk.device().send(...bad)).map((result) => 'error' in result && result.error.code);
    assert.deepEqual(codes, ['answer_unknown', 'command_invalid', 'command_invalid']);
  });

  it('counts what was asked in vain by its words and days alone', async () => {
    const twice = miss('Husky  farm near K7Q-4TX2?');
    const answers = [await results(await post(twice)), await results(await post(twice))];
    assert.deepEqual(answers[0], answers[1]);
    assert.ok('receipt' in answers[0]![0]!);
    time += DAY;
    assert.equal((await post(miss('husky farm near ?'), miss('mail me a@b.example +358 40 123 4567'))).status, 200);
    assert.deepEqual((await faq.misses())[0], {
      language: 'en',
      query: 'husky farm near ?',
      count: 2,
      firstDay: '2026-03-02',
      lastDay: '2026-03-03',
    });
    assert.ok((await faq.misses()).some(({ query }) => query === 'mail me'));
  });

  it('has nobody beside a query, in no table, also when a page sends its secret with it', async () => {
    const device = desk.device();
    const said = message('Hello');
    await device.send(at(said), miss('reindeer sledge'));
    const database = new DatabaseSync(path.join(desk.data, 'tuki.db'), { readOnly: true });
    const rows = (table: string) => database.prepare(`select * from ${table}`).all() as Record<string, unknown>[];
    const columns = Object.keys(rows('faq_misses')[0]!).sort();
    assert.deepEqual(columns, ['answer', 'closed_day', 'count', 'first_day', 'language', 'last_day', 'query', 'site']);
    const nobodys = rows('receipts').filter((row) => row['device'] === '');
    assert.equal(nobodys.length, 4);
    for (const row of nobodys) {
      assert.equal(Number(row['at']) % DAY, 0);
      assert.equal(row['cursor'], 0);
      assert.doesNotMatch(String(row['id']), /-/);
    }
    const own = rows('receipts').filter((row) => row['device'] !== '');
    assert.ok(own.every((row) => !nobodys.some((other) => other['id'] === row['id'])));
    database.close();
  });

  it('takes a query without a secret, and nothing else', async () => {
    assert.equal((await post(miss('snow shoes'))).status, 200);
    for (const commands of [[message('Hello')], [miss('snow'), rate('helpful')], []]) {
      assert.ok([400, 401].includes((await post(...commands)).status), JSON.stringify(commands));
    }
    assert.equal((await post({ ...miss('x'), body: { language: 'en', query: 'x'.repeat(70_000) } })).status, 401);
  });

  it('lists what is open, lets an author close it, and brings it back when it is asked in vain again', async () => {
    const close = (query: string, answer?: string) =>
      faq.call('POST', '/misses/close', { language: 'en', query, ...(answer && { answer }) });
    const listed = async (query: string) => (await faq.misses()).some((one) => one.query === query);
    await post(miss('dismissed thing'), miss('answered thing'));
    assert.equal((await close('dismissed thing')).status, 204);
    assert.equal((await close('answered thing', id)).status, 204);
    assert.equal((await close('answered thing', 'no-such')).status, 404);
    assert.deepEqual([await listed('dismissed thing'), await listed('answered thing')], [false, false]);
    time += DAY;
    await post(miss('dismissed thing'), miss('answered thing'));
    assert.deepEqual([await listed('dismissed thing'), await listed('answered thing')], [false, true]);
  });

  it('limits how much one place may send', async () => {
    const strict = await startTestDesk({ config: { commandsPerMinute: 3 } });
    const send = () =>
      fetch(`${strict.url}/v1/sites/test/commands`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ commands: [command('faq.miss', { language: 'en', query: randomUUID().slice(0, 4) })] }),
      });
    const answers = [await send(), await send(), await send(), await send()];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200, 429],
    );
    await strict.stop();
  });
});
