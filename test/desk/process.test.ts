import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { CommandOf, CommandResult } from '../../src/contract/index.js';
import { command, message, OWNER } from '../support/desk.js';
import { openEvents } from '../support/events.js';
import { freePort } from '../support/desk-process.js';
import { spawnDesk } from '../support/spawn-desk.js';
import { until } from '../support/until.js';

type Running = Awaited<ReturnType<typeof spawnDesk>>;

/** Sends commands in their order, each until it is confirmed, whatever happens to the desk meanwhile. */
async function sendAll(
  device: ReturnType<Running['device']>,
  commands: CommandOf<'message.send'>[],
  confirmed: () => void,
) {
  for (let i = 0; i < commands.length; i += 5) {
    for (;;) {
      const batch = commands.slice(i, i + 5);
      const answer = await device.post({ commands: batch }).catch(() => undefined);
      const body = await answer?.json().catch(() => undefined);
      const results = (body as { results?: CommandResult[] } | undefined)?.results;
      if (!results) {
        await pause(10);
        continue;
      }
      for (const result of results) assert.ok('receipt' in result);
      confirmed();
      break;
    }
  }
}

describe('a desk as a process', () => {
  it(
    'that is killed again and again while devices send has every message once and in order',
    { timeout: 120_000 },
    async () => {
      const port = await freePort();
      let desk = await spawnDesk({ port });
      const travellers = Array.from({ length: 4 }, () => {
        const conversation = randomUUID();
        const commands = Array.from({ length: 250 }, (_, i) => message(`${i}`, conversation));
        return { conversation, commands, device: desk.device() };
      });
      let confirmed = 0;
      let sending = true;
      const all = Promise.all(
        travellers.map(({ device, commands }) => sendAll(device, commands, () => (confirmed += 1))),
      );
      const done = all.finally(() => (sending = false));
      // Each time in the middle of work: after a few more batches were confirmed, and at once.
      for (let round = 0; round < 5 && sending; round += 1) {
        const enough = confirmed + 7 * (round + 1);
        await until(() => !sending || confirmed >= enough);
        assert.equal(await desk.end('SIGKILL'), 'SIGKILL');
        desk = await spawnDesk({ port, data: desk.data });
      }
      await done;
      const operator = await desk.operator();
      for (const { conversation, commands, device } of travellers) {
        const expected = commands.map(({ id, body }) => `${id} ${body.text}`);
        const messages = await device.messages(conversation);
        assert.deepEqual(
          messages.map(({ id, text }) => `${id} ${text}`),
          expected,
        );
        const pages = [await operator.conversation(conversation)];
        while (pages.at(-1)!.messages.length > 0)
          pages.push(await operator.conversation(conversation, pages.at(-1)!.cursor));
        assert.deepEqual(
          pages.flatMap(({ messages }) => messages),
          messages,
        );
      }
      assert.equal(await desk.end('SIGTERM'), 0);
    },
  );

  it('answers what is under way when asked to stop, ends its streams, loses nothing and leaves', async () => {
    const desk = await spawnDesk();
    const device = desk.device();
    const conversation = randomUUID();
    const confirmed: string[] = [];
    let stopped = false;
    const load = Array.from({ length: 8 }, async () => {
      while (!stopped) {
        const one = message(randomUUID(), conversation);
        const answer = await device.post({ commands: [one] }).catch(() => undefined);
        if (answer?.status === 200) confirmed.push(one.id);
        else stopped = true;
      }
    });
    const events = await openEvents(`${desk.url}/v1/sites/test/events`, {
      authorization: `Bearer ${desk.device().secret}`,
    });
    const ended = assert.rejects(events.next(), /ended/);
    await until(() => confirmed.length >= 50);
    assert.equal(await desk.end('SIGTERM'), 0);
    await Promise.all([...load, ended]);

    const again = await spawnDesk({ data: desk.data });
    const stored = (await again.device(device.secret).messages(conversation)).map(({ id }) => id);
    assert.deepEqual(new Set(confirmed.filter((id) => !stored.includes(id))), new Set());
    await again.end();
  });

  it('prints where everything is, and logs neither words nor secrets nor addresses of people', async () => {
    const desk = await spawnDesk();
    const device = desk.device();
    const mine = message('My dearest words');
    await device.send(command('traveller.introduce', { name: 'Aino', email: 'aino@traveller.example' }), mine);
    await device.post('{"commands":["My broken words"');
    await device.get(`/conversations/${mine.body.conversation}?after=Aino`);
    await (await desk.operator()).answer(mine.body.conversation, 'My kind answer');
    assert.equal(await desk.end('SIGINT'), 0);
    const output = desk.output();
    for (const part of [`${desk.url}/console/`, `<script src="${desk.url}/tuki.js" data-site="test" async></script>`]) {
      assert.ok(output.includes(part), output);
    }
    assert.match(output, /"route":"\/v1\/sites\/:site\/commands","status":200/);
    for (const secret of [
      device.secret,
      'words',
      'kind',
      'Aino',
      'aino',
      OWNER.email,
      OWNER.password,
      mine.body.conversation,
    ]) {
      assert.ok(!output.includes(secret), `${secret} is in the log`);
    }
  });

  it('does not start with a wrong setting, and says what to write instead', async () => {
    const env = { TUKI_SITES: '/nowhere/site.json' };
    await assert.rejects(spawnDesk({ env }), /TUKI_SITES names \/nowhere\/site.json, which cannot be read/);
  });
});
