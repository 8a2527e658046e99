import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Limits } from '../../src/desk/rate-limits.js';
import type { TestDesk } from '../support/desk.js';
import { message, startTestDesk } from '../support/desk.js';

describe('the rate limit', () => {
  let desk: TestDesk;
  before(async () => (desk = await startTestDesk({ config: { commandsPerMinute: 600 } })));
  after(() => desk.stop());

  it('lets a device send 600 commands a minute, says when to come back, and stores nothing above', async () => {
    const device = desk.device();
    for (let i = 0; i < 12; i += 1) await device.send(...Array.from({ length: 50 }, () => message('One of many')));
    const tooMany = message('One too many');
    const answer = await device.post({ commands: [tooMany] }, { origin: 'https://agency.example' });
    assert.equal(answer.status, 429);
    assert.match(await answer.text(), /rate_limited/);
    const seconds = Number(answer.headers.get('retry-after'));
    assert.ok(seconds > 0 && seconds <= 60);
    assert.match(answer.headers.get('access-control-expose-headers')!, /Retry-After/);
    assert.equal((await device.get(`/conversations/${tooMany.body.conversation}`)).status, 404);
    assert.equal((await desk.device().post({ commands: [message('Of another device')] })).status, 200);
  });

  it('counts each address, so that one cannot try every account', async () => {
    const limits = new Limits(1);
    for (let i = 0; i < 50; i += 1) await limits.takeSignIn('192.0.2.1', `account-${i}@agency.example`);
    await assert.rejects(limits.takeSignIn('192.0.2.1', 'one-more@agency.example'), { code: 'rate_limited' });
    await limits.takeSignIn('192.0.2.2', 'one-more@agency.example');
  });
});
