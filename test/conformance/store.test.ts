import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { CommandResult } from '../../src/contract/index.js';
import type { TestDesk, TestDevice } from '../support/desk.js';
import { command, message, startTestDesk } from '../support/desk.js';
import { openEvents } from '../support/events.js';
import { content, faqDocument, faqOf } from '../support/faq.js';
import { temporaryFolder } from '../support/folder.js';
import { dropConnections, freshDatabase, POSTGRES } from '../support/postgres.js';

interface Store {
  readonly config: { readonly data: string; readonly database?: string };
  drop(): Promise<void>;
}

const STORES: [name: string, skip: string | false, make: () => Promise<Store>][] = [
  ['SQLite', false, () => Promise.resolve({ config: { data: temporaryFolder() }, drop: () => Promise.resolve() })],
  [
    'PostgreSQL',
    POSTGRES ? false : 'set TUKI_TEST_POSTGRES to the address of a PostgreSQL to run these',
    async () => {
      const { database, drop } = await freshDatabase();
      return { config: { data: temporaryFolder(), database }, drop };
    },
  ],
];

const cursors = (results: CommandResult[]) =>
  results.map((result) => {
    assert.ok('receipt' in result, JSON.stringify(result));
    return Number(result.receipt.cursor);
  });

for (const [name, skip, make] of STORES) {
  describe(`a desk on ${name}`, { skip }, () => {
    let store: Store;
    let desk: TestDesk;
    before(async () => {
      store = await make();
      desk = await startTestDesk({ config: store.config });
    });
    after(async () => {
      await desk.stop();
      await store.drop();
    });

    it('carries an id out once when it comes twenty times at once', async () => {
      const device = desk.device();
      const once = message('Once');
      const answers = await Promise.all(Array.from({ length: 20 }, () => device.send(once)));
      assert.equal(new Set(answers.map((results) => JSON.stringify(results))).size, 1);
      assert.equal((await device.messages(once.body.conversation)).length, 1);
    });

    it('keeps what many devices send at once, each in its order, with a cursor of its own for each', async () => {
      const travellers = Array.from({ length: 10 }, () => ({ device: desk.device(), conversation: randomUUID() }));
      const given = await Promise.all(
        travellers.map(async ({ device, conversation }) => {
          const own: number[] = [];
          for (let i = 0; i < 10; i += 1) own.push(...cursors(await device.send(message(`${i}`, conversation))));
          return own;
        }),
      );
      assert.equal(new Set(given.flat()).size, 100);
      for (const [i, { device, conversation }] of travellers.entries()) {
        const messages = await device.messages(conversation);
        assert.deepEqual(
          messages.map(({ text }) => text),
          Array.from({ length: 10 }, (_, n) => `${n}`),
        );
        assert.deepEqual(
          messages.map(({ cursor }) => Number(cursor)),
          given[i],
        );
      }
    });

    it('keeps every character as it is', async () => {
      const device = desk.device();
      const mine = message("Hyvää 'päivää'; -- \\ \" 你好 😀 \u202e\u2028\t\r\n%_$1 :x");
      await device.send(mine);
      assert.equal((await device.messages(mine.body.conversation))[0]?.text, mine.body.text);
    });

    it('refuses what it cannot keep, everywhere, and stays well', async () => {
      const results = await desk
        .device()
        .send(message('a\0'), command('traveller.introduce', { name: 'a\0' }), message('Good'));
      assert.deepEqual(
        results.map((result) => 'receipt' in result),
        [false, false, true],
      );
      const sign = (email: string) =>
        fetch(`${desk.url}/console/api/session`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ email, password: 'x' }),
        });
      assert.equal((await sign('a\0@b')).status, 401);
      for (const path of ['/v1/sites/%00/site.json', '/v1/agents/%00/photo', '/v1/sites/test/conversations/%00']) {
        assert.ok([401, 404].includes((await fetch(desk.url + path)).status), path);
      }
    });

    it('pages, answers, closes, opens, measures and orders', async () => {
      const device = desk.device();
      const operator = await desk.operator();
      const conversation = randomUUID();
      for (let i = 0; i < 3; i += 1) {
        await device.send(...Array.from({ length: 50 }, (_, n) => message(`${i * 50 + n}`, conversation)));
      }
      assert.equal((await device.messages(conversation)).length, 150);
      const item = (await operator.inbox()).items.find((one) => one.conversation === conversation);
      assert.equal(item?.unread, 150);
      const answer = await operator.answer(conversation, 'Yes?');
      assert.deepEqual(await operator.answer(conversation, 'Yes?', answer.id), answer);
      await operator.close(conversation);
      await device.send(message('Again', conversation));
      const page = await device.page(conversation, answer.cursor);
      assert.deepEqual(
        page.messages.map(({ code, text }) => code ?? text),
        ['conversation_closed', 'conversation_reopened', 'Again'],
      );
      assert.equal(page.conversation.status, 'open');
    });

    it('forgets a traveller and nobody else', async () => {
      const [device, other] = [desk.device(), desk.device()];
      const [mine, theirs] = [message('Mine'), message('Theirs')];
      await device.send(command('traveller.introduce', { name: 'Aino' }), mine);
      await other.send(theirs);
      const forget = command('traveller.forget', {});
      const receipt = await device.send(forget);
      assert.equal((await device.get(`/conversations/${mine.body.conversation}`)).status, 404);
      assert.deepEqual(await device.send(forget), receipt);
      assert.equal((await other.messages(theirs.body.conversation)).length, 1);
    });

    it('keeps answers with their history, ratings and queries in vain', async () => {
      const faq = faqOf(await desk.operator());
      const id = await faq.add(content("Ä 'quoted' \\ 你好 😀?", 'An **answer**.'));
      await faq.draft(id, 'fi', 0, content('Suomeksi?'));
      const both = ['One', 'Two'].map((answer) =>
        faq.call('PUT', `/answers/${id}/fi`, { revision: 1, content: content('Suomeksi?', answer) }),
      );
      const statuses = (await Promise.all(both)).map(({ status }) => status);
      assert.deepEqual(statuses.sort(), [200, 409]);
      const [device, other] = [desk.device(), desk.device()];
      const rate = (rating: 'helpful' | 'wrong') => command('faq.rate', { answer: id, language: 'en', rating });
      await device.send(rate('wrong'), rate('helpful'), command('faq.miss', { language: 'en', query: 'Snow?' }));
      await other.send(rate('helpful'), command('faq.miss', { language: 'en', query: 'snow?' }));
      await other.send(command('traveller.forget', {}));
      const entry = await faq.read(id);
      assert.deepEqual(entry.texts['en']?.ratings, { helpful: 2, unhelpful: 0, wrong: 0 });
      assert.equal(entry.texts['fi']?.history.length, 2);
      assert.deepEqual(
        (await faq.misses()).map(({ query, count }) => [query, count]),
        [['snow?', 2]],
      );
      const text = '## Imported?\n\nYes.\n';
      const { token } = await faq.import({ format: 'markdown', language: 'en', text, publish: true });
      await faq.import({ format: 'markdown', language: 'en', text, publish: true, apply: token });
      const { revision, answers } = await faq.board();
      await faq.call('PUT', '/order', { revision, ids: answers.map((answer) => answer.id).reverse() });
      assert.deepEqual(
        (await faqDocument(desk)).answers.map(({ question }) => question),
        ['Imported?', "Ä 'quoted' \\ 你好 😀?"],
      );
      assert.equal((await faq.call('DELETE', `/answers/${id}?revision=1`)).status, 204);
      assert.equal((await faqDocument(desk)).answers.length, 1);
    });

    it('still has everything when it is started again', async () => {
      const mine = message('Keep this');
      const device = desk.device();
      const receipt = await device.send(mine);
      await desk.stop();
      desk = await startTestDesk({ config: store.config });
      const again = desk.device(device.secret);
      assert.deepEqual(await again.send(mine), receipt);
      assert.equal((await again.messages(mine.body.conversation))[0]?.text, 'Keep this');
    });
  });
}

describe('several desks on one PostgreSQL', { skip: STORES[1]![1] }, () => {
  let store: Store;
  let desks: [TestDesk, TestDesk];
  before(async () => {
    store = await STORES[1]![2]();
    // Both at once: the tables are made once.
    desks = await Promise.all([startTestDesk({ config: store.config }), startTestDesk({ config: store.config })]);
  });
  after(async () => {
    await Promise.all(desks.map((desk) => desk.stop()));
    await store.drop();
  });

  const listen = (desk: TestDesk, { secret }: TestDevice) =>
    openEvents(`${desk.url}/v1/sites/test/events`, { authorization: `Bearer ${secret}` });

  it('tell each other what happens', async () => {
    const [here, there] = desks;
    const device = here.device();
    const events = await listen(there, device);
    const operator = await there.operator();
    const mine = message('Hello');
    await device.send(mine);
    assert.equal((await events.next()).data['conversation'], mine.body.conversation);
    await (await here.operator()).typing(mine.body.conversation);
    assert.equal((await events.next()).data['type'], 'typing');
    await operator.answer(mine.body.conversation, 'Hello to you');
    const { cursor } = (await device.messages(mine.body.conversation)).at(-1)!;
    assert.equal((await events.next()).id, cursor);
    events.close();
  });

  it('tell the pages of each other that answers have changed', async () => {
    const [here, there] = desks;
    const page = await openEvents(`${there.url}/v1/sites/test/events`, {});
    await faqOf(await here.operator()).add(content('Everywhere?'));
    assert.deepEqual((await page.next()).data, { type: 'document', document: 'faq' });
    assert.equal((await faqDocument(there)).answers[0]?.question, 'Everywhere?');
    page.close();
  });

  it('carry an id out once, and give out one row of cursors', async () => {
    const { secret } = desks[0].device();
    const conversation = randomUUID();
    const commands = Array.from({ length: 20 }, (_, i) => message(`${i}`, conversation));
    const sent = await Promise.all(
      commands.flatMap((one) =>
        desks.map((desk) =>
          desk
            .device(secret)
            .send(one)
            .then(([result]) => result!),
        ),
      ),
    );
    assert.equal(new Set(cursors(sent)).size, 20);
    const messages = await desks[1].device(secret).messages(conversation);
    assert.deepEqual(new Set(messages.map(({ id }) => id)), new Set(commands.map(({ id }) => id)));
    const operator = await desks[0].operator();
    assert.equal((await operator.inbox()).items.filter((item) => item.conversation === conversation).length, 1);
  });

  it('end their streams when events may have been lost, so that readers catch up, and go on', async () => {
    const device = desks[0].device();
    const events = await listen(desks[0], device);
    const ended = assert.rejects(events.next(), /ended/);
    await dropConnections(store.config.database!);
    await ended;
    // Connections that broke are found out by those who use them next.
    let again = await listen(desks[0], device);
    while (again.response.status === 503) again = await listen(desks[0], device);
    const mine = message('Still here');
    let answer = await device.post({ commands: [mine] });
    while (answer.status === 503) answer = await device.post({ commands: [mine] });
    assert.equal(answer.status, 200);
    assert.equal((await again.next()).data['conversation'], mine.body.conversation);
    again.close();
  });
});
