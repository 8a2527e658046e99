import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { DeskError } from '../../src/desk/errors.js';
import type { LiveEvent } from '../../src/desk/live/hub.js';
import { Hub } from '../../src/desk/live/hub.js';
import { localLine } from '../../src/desk/live/line.js';
import { latestCursor } from '../../src/desk/store/counter.js';
import type { Db } from '../../src/desk/store/database.js';
import { openStore } from '../../src/desk/store/open.js';
import { addSites, findSite } from '../../src/desk/store/sites.js';
import { Writer } from '../../src/desk/writer.js';
import { TEST_SITE } from '../support/desk.js';
import { temporaryFolder } from '../support/folder.js';

describe('the writer', () => {
  let db: Db;
  let writer: Writer;
  const batches: number[] = [];
  const failures: unknown[] = [];
  const hub = new Hub();
  before(async () => {
    db = await openStore({ data: temporaryFolder() });
    const report = { batch: (jobs: number) => batches.push(jobs), failed: (error: unknown) => failures.push(error) };
    writer = new Writer(db, localLine(hub), () => 0, report);
  });
  after(() => db.destroy());

  const addSite = (id: string) => writer.write(({ tx }) => addSites(tx, [{ ...TEST_SITE, id }]));
  const stored = async (id: string) => (await findSite(db, id)) !== undefined;

  it('takes jobs that wait together into one transaction', async () => {
    batches.length = 0;
    await Promise.all(Array.from({ length: 30 }, (_, i) => addSite(`together-${i}`)));
    assert.ok(batches.length <= 2, `${batches.length} transactions`);
    assert.ok(await stored('together-29'));
  });

  it('lets a job that breaks neither stop the others nor leave anything behind', async () => {
    const breaking = writer.write(async ({ tx, nextCursor }) => {
      await addSites(tx, [{ ...TEST_SITE, id: 'half' }]);
      await sql`insert into nowhere values (${nextCursor})`.execute(tx);
    });
    const refused = assert.rejects(breaking, (error) => error instanceof DeskError && error.code === 'desk_failed');
    await Promise.all([addSite('before'), refused, addSite('after')]);
    assert.deepEqual([await stored('before'), await stored('half'), await stored('after')], [true, false, true]);
    assert.equal(failures.length, 1);
  });

  it('hands a refusal to who asked for it and stores the rest', async () => {
    const refusing = writer.write(() => Promise.reject(new DeskError('conversation_unknown')));
    const refused = assert.rejects(refusing, { code: 'conversation_unknown' });
    await Promise.all([refused, addSite('beside')]);
    assert.ok(await stored('beside'));
  });

  it('gives cursors out one after another, and none that was not stored', async () => {
    const start = await latestCursor(db);
    const take = (scope: { nextCursor(): number }) => Promise.resolve(scope.nextCursor());
    const taken = await Promise.all([writer.write(take), writer.write(take), writer.write(take)]);
    await assert.rejects(writer.write((scope) => take(scope).then(() => Promise.reject(new Error('broken')))));
    assert.deepEqual(taken, [start + 1, start + 2, start + 3]);
    assert.equal(await latestCursor(db), start + 3);
  });

  it('tells of a change once it is stored, once for each conversation, in the order of cursors', async () => {
    const heard: [LiveEvent, boolean][] = [];
    const stop = hub.subscribe(['consoles'], (event) => heard.push([event, committed]));
    let committed = false;
    const event = (conversation: string, cursor: number): LiveEvent => {
      return { type: 'conversation', site: 'test', device: 'd', conversation, cursor };
    };
    await writer.write(async (scope) => {
      for (const [conversation, cursor] of [
        ['a', 1],
        ['b', 2],
        ['a', 3],
      ] as const)
        scope.tell(event(conversation, cursor));
      await Promise.resolve();
      committed = true;
    });
    stop();
    assert.deepEqual(heard, [
      [event('b', 2), true],
      [event('a', 3), true],
    ]);
  });

  it('says that the desk is busy when another process holds the database', async () => {
    const data = temporaryFolder();
    const [one, two] = [await openStore({ data }), await openStore({ data })];
    await sql`pragma busy_timeout = 1`.execute(two);
    const other = new Writer(two, localLine(hub), () => 0, { batch: () => undefined, failed: () => undefined });
    await one.transaction().execute(async (tx) => {
      await sql`update counter set value = 0`.execute(tx);
      await assert.rejects(
        other.write(() => Promise.resolve()),
        { code: 'desk_busy' },
      );
    });
    await other.write(({ tx }) => addSites(tx, [TEST_SITE]));
    assert.ok(await findSite(one, TEST_SITE.id));
    await Promise.all([one.destroy(), two.destroy()]);
  });
});
