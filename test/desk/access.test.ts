import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { TestDesk } from '../support/desk.js';
import { deskAt, message, newSecret, OWNER, startTestDesk, TEST_SITE } from '../support/desk.js';
import { freePort } from '../support/desk-process.js';

const SITE = { ...TEST_SITE, origins: ['https://agency.example', 'http://localhost:*', 'null'] };

describe('who may use a site', () => {
  let desk: TestDesk;
  before(async () => (desk = await startTestDesk({ sites: [SITE] })));
  after(() => desk.stop());

  const codeOf = async (answer: Response) => ((await answer.json()) as { error: { code: string } }).error.code;

  const allowed = [
    'https://agency.example',
    'http://localhost:1',
    'http://localhost:65535',
    'http://localhost',
    'null',
  ];
  for (const origin of allowed) {
    it(`lets pages of ${origin} send and read, and asks them only once in two hours`, async () => {
      const preflight = await fetch(`${desk.url}/v1/sites/test/commands`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type',
        },
      });
      assert.equal(preflight.status, 204);
      assert.equal(preflight.headers.get('access-control-allow-origin'), origin);
      assert.match(preflight.headers.get('access-control-allow-headers')!, /Authorization, Content-Type/);
      assert.equal(preflight.headers.get('access-control-max-age'), '7200');
      const answer = await desk.device().post({ commands: [message('Hei')] }, { origin });
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('access-control-allow-origin'), origin);
      assert.match(answer.headers.get('vary')!, /Origin/);
      assert.match(answer.headers.get('access-control-expose-headers')!, /Retry-After/);
    });
  }

  const forbidden = [
    'https://evil.example',
    'http://agency.example',
    'https://agency.example:8443',
    'https://agency.example.evil.example',
    'https://localhost:1',
    'http://localhost.evil.example',
    'http://localhost:1.evil.example',
    '',
    'https://AGENCY.example/',
  ];
  for (const origin of forbidden) {
    it(`stores nothing that comes from pages of “${origin}”`, async () => {
      const device = desk.device();
      const mine = message('Hei');
      const answer = await device.post({ commands: [mine] }, { origin });
      assert.equal(answer.status, 403);
      assert.equal(await codeOf(answer), 'origin_forbidden');
      assert.equal(answer.headers.get('access-control-allow-origin'), null);
      assert.equal((await device.get(`/conversations/${mine.body.conversation}`)).status, 404);
      const reading = await device.get(`/conversations/${mine.body.conversation}`, { origin });
      assert.equal(reading.status, 403);
    });
  }

  it('lets pages of the desk itself, and whoever names no origin, in by the secret alone', async () => {
    assert.equal((await desk.device().post({ commands: [message('Hei')] }, { origin: desk.url })).status, 200);
    assert.equal((await desk.device().post({ commands: [message('Hei')] })).status, 200);
  });

  it('knows its own pages by the public address when it has one, and keeps the session to https there', async () => {
    const port = await freePort();
    const url = 'https://help.agency.example';
    const hidden = await startTestDesk({ sites: [SITE], config: { port, url } });
    assert.equal(hidden.url, url);
    const { device } = deskAt(`http://127.0.0.1:${port}`);
    assert.equal((await device().post({ commands: [message('Hei')] }, { origin: url })).status, 200);
    assert.equal(
      (await device().post({ commands: [message('Hei')] }, { origin: `http://127.0.0.1:${port}` })).status,
      403,
    );
    const session = await fetch(`http://127.0.0.1:${port}/console/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify(OWNER),
    });
    assert.match(session.headers.getSetCookie()[0]!, /; Secure/);
    await hidden.stop();
  });

  it('lets a page read why it was refused', async () => {
    const origin = 'https://agency.example';
    const answers = await Promise.all([
      desk.device().post('{', { origin }),
      desk.device().post({ commands: [] }, { origin }),
      desk.device('short').post({ commands: [message('Hei')] }, { origin }),
      fetch(`${desk.url}/v1/sites/unknown/commands`, { method: 'POST', headers: { origin } }),
    ]);
    for (const answer of answers) assert.equal(answer.headers.get('access-control-allow-origin'), origin);
    assert.deepEqual(await Promise.all(answers.map(codeOf)), [
      'json_invalid',
      'request_invalid',
      'secret_missing',
      'site_unknown',
    ]);
  });

  for (const site of ['unknown', 'TEST', '%00', '..%2f', 'a'.repeat(64), "'", '__proto__']) {
    it(`knows no site ${site}`, async () => {
      for (const path of ['commands', 'conversations/x', 'events', 'site.json']) {
        const method = path === 'commands' ? 'POST' : 'GET';
        const headers = { authorization: `Bearer ${newSecret()}` };
        const answer = await fetch(`${desk.url}/v1/sites/${site}/${path}`, { method, headers });
        assert.deepEqual([answer.status, await codeOf(answer)], [404, 'site_unknown']);
      }
    });
  }

  const secrets = [
    undefined,
    '',
    'Bearer',
    `Bearer ${'a'.repeat(21)}`,
    `Basic ${'a'.repeat(30)}`,
    `Bearer ${'ä'.repeat(3)}`,
    `Bearer ${'a '.repeat(30)}`,
    `Bearer ${'a'.repeat(600)}`,
  ];
  for (const authorization of secrets) {
    it(`needs a secret of at least 128 bits, not “${authorization?.slice(0, 30)}”`, async () => {
      // Without any secret one may still hear of public documents.
      const paths = ['/commands', '/conversations/x', ...(authorization === undefined ? [] : ['/events'])];
      for (const path of paths) {
        const answer = await fetch(`${desk.url}/v1/sites/test${path}`, {
          method: path === '/commands' ? 'POST' : 'GET',
          headers: authorization === undefined ? {} : { authorization },
        });
        assert.deepEqual([answer.status, await codeOf(answer)], [401, 'secret_missing']);
      }
    });
  }

  it('takes a secret of 22 characters', async () => {
    assert.equal((await desk.device('a'.repeat(22)).post({ commands: [message('Hei')] })).status, 200);
  });
});
